#include "library.h"

#include <dlfcn.h>

#include "callback.h"
#include "failure.h"
#include "message.h"

gopy_library *gopy_the_library = NULL;

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
    *(void **)&library->is_direct = dlsym(opened, "gopy_is_direct");
    *(void **)&library->call_direct = dlsym(opened, "gopy_call_direct");
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
    gopy_the_library = library;
    gopy_listen(opened);
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

/* Python's own classes note their handles in a list. */
static void take_pending(gopy_library *library)
{
    Py_ssize_t k, count = PyList_GET_SIZE(gopy_hook.pending);
    for (k = 0; k < count; k++)
        gopy_drop(library, PyLong_AsLongLong(PyList_GET_ITEM(gopy_hook.pending, k)), 1);
    if (PyErr_Occurred())
        PyErr_Clear();
    PyList_SetSlice(gopy_hook.pending, 0, count, NULL);
}

void gopy_drain_all(gopy_library *library)
{
    gopy_failure failure;
    int64_t slots[2];
    if (gopy_hook.pending)
        take_pending(library);
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
    gopy_raise(library, &failure);
    return -1;
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
    {"message", GOPY_METHOD(gopy_library_message), METH_VARARGS,
     "message(index, integers, data): calls a function that takes and gives a message."},
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
