#include "hooks.h"

gopy_hooks gopy_hook;

typedef struct {
    const char *name;
    PyObject **hook;
    PyTypeObject *type; /* that it must have; NULL: any */
} gopy_named_hook;

static const gopy_named_hook named_hooks[] = {
    {"error", &gopy_hook.error, NULL},          {"exception", &gopy_hook.exception, NULL},
    {"dispatch", &gopy_hook.dispatch, NULL},    {"pending", &gopy_hook.pending, &PyList_Type},
    {"write", &gopy_hook.write, NULL},          {"read", &gopy_hook.read, NULL},
    {"writers", &gopy_hook.writers, &PyDict_Type}, {"handle", &gopy_hook.handle, NULL},
    {"holders", &gopy_hook.holders, &PyDict_Type}, {"proxy", &gopy_hook.proxy, NULL},
    {"sequence", &gopy_hook.sequence, NULL},    {"attribute", &gopy_hook.attribute, NULL},
    {"fields", &gopy_hook.fields, NULL},        {"raised", &gopy_hook.raised, NULL},
    {"error_class", &gopy_hook.error_class, NULL},
    {"error_classes", &gopy_hook.error_classes, &PyDict_Type},
    {"table", &gopy_hook.table, &PyDict_Type},  {"thread", &gopy_hook.thread, NULL},
};

static int set(const char *name, PyObject *object)
{
    size_t k;
    for (k = 0; k < sizeof named_hooks / sizeof *named_hooks; k++) {
        const gopy_named_hook *named = &named_hooks[k];
        PyObject *old = *named->hook;
        if (strcmp(named->name, name))
            continue;
        if (named->type && !PyObject_TypeCheck(object, named->type)) {
            PyErr_Format(PyExc_TypeError, "the hook '%s' must be a %s", name, named->type->tp_name);
            return -1;
        }
        Py_INCREF(object);
        *named->hook = object;
        Py_XDECREF(old);
        return 0;
    }
    PyErr_Format(PyExc_TypeError, "there is no hook '%.100s'", name);
    return -1;
}

/* All that C remembers is of one interpreter: the first. */
static int belongs_to_another(void)
{
    static PyInterpreterState *owner;
    PyInterpreterState *interpreter = PyThreadState_Get()->interp;
    if (!owner)
        owner = interpreter;
    return owner != interpreter;
}

PyObject *gopy_set_up(PyObject *module, PyObject *args, PyObject *kwargs)
{
    PyObject *name, *object;
    Py_ssize_t at = 0;
    (void)module;
    if (belongs_to_another()) {
        PyErr_SetString(PyExc_ImportError,
                        "Go bindings work in one interpreter of a process, and another one has them already");
        return NULL;
    }
    if (!PyArg_ParseTuple(args, ":set_up"))
        return NULL;
    while (kwargs && PyDict_Next(kwargs, &at, &name, &object))
        if (set(gopy_characters(name), object) < 0)
            return NULL;
#if PY_VERSION_HEX < 0x03070000
    PyEval_InitThreads(); /* before any thread of Go asks for the GIL */
#endif
    Py_RETURN_NONE;
}
