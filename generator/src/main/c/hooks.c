#include "hooks.h"

gopy_hooks gopy_hook;

static void keep(PyObject **hook, PyObject *object)
{
    PyObject *old = *hook;
    if (object == Py_None)
        object = NULL;
    Py_XINCREF(object);
    *hook = object;
    Py_XDECREF(old);
}

PyObject *gopy_set_up(PyObject *module, PyObject *args, PyObject *kwargs)
{
    static char *names[] = {"error", "exception", "dispatch", "pending", NULL};
    PyObject *error = NULL, *exception = NULL, *dispatch = NULL, *pending = NULL;
    (void)module;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "O|OOO:set_up", names, &error, &exception, &dispatch, &pending))
        return NULL;
    if (pending && pending != Py_None && !PyList_Check(pending))
        return PyErr_Format(PyExc_TypeError, "pending must be a list");
    keep(&gopy_hook.error, error);
    keep(&gopy_hook.exception, exception);
    keep(&gopy_hook.dispatch, dispatch);
    keep(&gopy_hook.pending, pending);
#if PY_VERSION_HEX < 0x03070000
    PyEval_InitThreads(); /* before any thread of Go asks for the GIL */
#endif
    Py_RETURN_NONE;
}
