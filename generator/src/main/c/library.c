#include "library.h"

#include <dlfcn.h>

#include "handle.h"

static PyObject *library_new(PyTypeObject *type, PyObject *args, PyObject *kwargs)
{
    PyObject *encoded = NULL; /* kept: the library keeps its path for ever */
    const char *path;
    void *opened;
    int64_t (*abi)(void);
    gopy_library *library;
    (void)kwargs;
#if GOPY_PYTHON2
    if (!PyArg_ParseTuple(args, "S:Library", &encoded))
        return NULL;
    Py_INCREF(encoded);
#else
    if (!PyArg_ParseTuple(args, "O&:Library", PyUnicode_FSConverter, &encoded))
        return NULL;
#endif
    path = PyBytes_AS_STRING(encoded);
    opened = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (!opened)
        return PyErr_Format(PyExc_ImportError, "the Go library cannot be loaded: %s", dlerror());
    library = (gopy_library *)type->tp_alloc(type, 0);
    if (!library)
        return NULL;
    *(void **)&library->call = dlsym(opened, "gopy_call");
    *(void **)&library->free = dlsym(opened, "gopy_free");
    *(void **)&library->failure_clear = dlsym(opened, "gopy_failure_clear");
    *(void **)&abi = dlsym(opened, "gopy_abi");
    if (!library->call || !library->free || !library->failure_clear || !abi)
        return PyErr_Format(PyExc_ImportError, "%s is no library of Go bindings: it lacks gopy_call",
                            path);
    if (abi() != GOPY_ABI)
        return PyErr_Format(PyExc_ImportError, "%s speaks version %d of the ABI, this runtime version %d:"
                            " build it again", path, (int)abi(), GOPY_ABI);
    library->path = gopy_str(path, (Py_ssize_t)strlen(path));
    Py_INCREF(library);
    return (PyObject *)library;
}

void gopy_drop(gopy_library *library, int64_t id, int weight)
{
    if (library->dropped_count == library->dropped_room) {
        Py_ssize_t room = library->dropped_room ? 2 * library->dropped_room : 256;
        int64_t *grown = realloc(library->dropped, sizeof(int64_t) * (size_t)room);
        if (!grown)
            return; /* out of memory: the handle leaks, the process lives */
        library->dropped = grown;
        library->dropped_room = room;
    }
    library->dropped[library->dropped_count++] = id;
    library->dropped_weight += weight;
}

void gopy_drain_all(gopy_library *library)
{
    gopy_failure failure;
    int64_t slots[2];
    slots[0] = (int64_t)(intptr_t)library->dropped;
    slots[1] = library->dropped_count;
    library->dropped_count = 0;
    library->dropped_weight = 0;
    if (slots[1] && library->call(GOPY_RELEASE, slots, &failure))
        library->failure_clear(&failure);
}

static PyObject *library_drain(gopy_library *library, PyObject *nothing)
{
    (void)nothing;
    gopy_drain_all(library);
    Py_RETURN_NONE;
}

int gopy_run(gopy_library *library, int64_t function, int64_t *slots)
{
    gopy_failure failure;
    if (GOPY_LIKELY(!library->call(function, slots, &failure)))
        return 0;
    gopy_raise(library, &failure, NULL);
    return -1;
}

static PyObject *exception_class(int64_t kind)
{
    switch (kind) {
    case GOPY_ERROR:
        return gopy_error_class;
    case GOPY_STALE:
        return PyExc_ReferenceError;
    case GOPY_ARGUMENT:
        return PyExc_ValueError;
    case GOPY_INDEX:
        return PyExc_IndexError;
    default:
        return gopy_panic_class;
    }
}

/* Sets an attribute and drops the value; a failure to do so leaves the exception without it. */
static void attach(PyObject *exception, const char *name, PyObject *value)
{
    if (!value || PyObject_SetAttrString(exception, name, value) < 0)
        PyErr_Clear();
    Py_XDECREF(value);
}

void gopy_raise(gopy_library *library, gopy_failure *failure, PyObject *results)
{
    PyObject *class = exception_class(failure->kind);
    PyObject *text = gopy_str(failure->text ? failure->text : "", (Py_ssize_t)failure->text_len);
    PyObject *exception = text ? PyObject_CallFunctionObjArgs(class, text, NULL) : NULL;
    if (exception && (class == gopy_error_class || class == gopy_panic_class)) {
        if (failure->type)
            attach(exception, "go_type", gopy_str(failure->type, (Py_ssize_t)failure->type_len));
        if (failure->stack)
            attach(exception, "go_stack", gopy_str(failure->stack, (Py_ssize_t)failure->stack_len));
        if (class == gopy_panic_class) {
            Py_INCREF(text);
            attach(exception, "value", text);
        }
        if (failure->value)
            attach(exception, "_gopy_handle", gopy_handle_make(&gopy_handle_type, library, failure->value));
        if (results)
            attach(exception, "results", results);
        results = NULL;
    }
    Py_XDECREF(results);
    if (exception)
        PyErr_SetObject((PyObject *)Py_TYPE(exception), exception);
    Py_XDECREF(exception);
    Py_XDECREF(text);
    library->failure_clear(failure);
}

static PyObject *library_path(gopy_library *library, void *closure)
{
    (void)closure;
    Py_INCREF(library->path);
    return library->path;
}

static PyGetSetDef library_getset[] = {
    {"path", (getter)library_path, NULL, "the file the library was loaded from", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

static PyMethodDef library_methods[] = {
    {"drain", GOPY_METHOD(library_drain), METH_NOARGS, "Gives all dropped handles back to Go now."},
    {NULL, NULL, 0, NULL},
};

PyTypeObject gopy_library_type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "gopy.Library",
    .tp_basicsize = sizeof(gopy_library),
    .tp_flags = GOPY_TYPE_FLAGS,
    .tp_doc = "Library(path): a Go library of bound packages, loaded from exactly this file.",
    .tp_methods = library_methods,
    .tp_getset = library_getset,
    .tp_new = library_new,
};
