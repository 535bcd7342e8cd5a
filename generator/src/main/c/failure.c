#include "failure.h"

#include "handle.h"
#include "hooks.h"

void gopy_attach(PyObject *object, const char *name, PyObject *value)
{
    if (!value || PyObject_SetAttrString(object, name, value) < 0)
        PyErr_Clear();
    Py_XDECREF(value);
}

/* An error that is no sentinel and of no known type needs nothing but its text: the common case stays in C. */
static int is_plain(const gopy_failure *failure)
{
    return failure->kind == GOPY_ERROR && gopy_hook.error
        && !(failure->type && memchr(failure->type, '\n', (size_t)failure->type_len));
}

static PyObject *plain(gopy_library *library, gopy_failure *failure)
{
    PyObject *text = gopy_str(failure->text ? failure->text : "", (Py_ssize_t)failure->text_len);
    PyObject *exception = text ? PyObject_CallFunctionObjArgs(gopy_hook.error, text, NULL) : NULL;
    Py_XDECREF(text);
    if (exception && failure->type)
        gopy_attach(exception, "go_type", gopy_str(failure->type, (Py_ssize_t)failure->type_len));
    if (exception && failure->value)
        gopy_attach(exception, "_gopy_handle", gopy_handle_make(&gopy_handle_type, library, failure->value));
    return exception;
}

#define TEXT(failure, name) failure->name ? failure->name : "", (Py_ssize_t)failure->name##_len

static PyObject *told_by_python(gopy_failure *failure)
{
#if GOPY_PYTHON2
    char *format = "Ls#s#s#L";
#else
    char *format = "Ly#y#y#L";
#endif
    if (!gopy_hook.exception)
        return PyObject_CallFunction(PyExc_RuntimeError, (char *)"s", "Go failed before set_up() told how to raise it");
    return PyObject_CallFunction(gopy_hook.exception, format, (long long)failure->kind, TEXT(failure, text),
                                 TEXT(failure, stack), TEXT(failure, type), (long long)failure->value);
}

PyObject *gopy_exception(gopy_library *library, gopy_failure *failure)
{
    PyObject *exception = is_plain(failure) ? plain(library, failure) : told_by_python(failure);
    library->failure_clear(failure);
    return exception;
}

#if GOPY_PYTHON2
/* Exceptions of Python 2 do not know where they were raised: callbacks.py noted it. */
static void set_exception(PyObject *exception)
{
    PyObject *traceback = PyObject_GetAttrString(exception, "__traceback__");
    if (!traceback || !PyTraceBack_Check(traceback))
        Py_CLEAR(traceback);
    PyErr_Clear();
    Py_INCREF(Py_TYPE(exception));
    Py_INCREF(exception);
    PyErr_Restore((PyObject *)Py_TYPE(exception), exception, traceback);
}
#else
#define set_exception(exception) PyErr_SetObject((PyObject *)Py_TYPE(exception), exception)
#endif

void gopy_throw(PyObject *exception)
{
    if (exception && PyExceptionInstance_Check(exception))
        set_exception(exception);
    else if (exception)
        PyErr_SetString(PyExc_TypeError, "a Go failure was turned into something that is no exception");
    Py_XDECREF(exception);
}

void gopy_raise(gopy_library *library, gopy_failure *failure, PyObject *results)
{
    PyObject *exception = gopy_exception(library, failure);
    if (exception && results)
        gopy_attach(exception, "results", results);
    else
        Py_XDECREF(results);
    gopy_throw(exception);
}
