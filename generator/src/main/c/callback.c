#include "callback.h"

#include <dlfcn.h>

#include "hooks.h"
#include "lent.h"

static void *(*allocate)(int64_t);

/* Go frees the copy. */
void gopy_reply(gopy_bytes *answer, const char *data, Py_ssize_t length)
{
    answer->data = allocate((int64_t)length);
    answer->len = answer->data ? length : 0;
    if (answer->data)
        memcpy(answer->data, data, (size_t)length);
}

static int64_t dispatch(int64_t object, int64_t op, const char *message, int64_t length, gopy_bytes *answer)
{
    PyObject *data = PyBytes_FromStringAndSize(message, (Py_ssize_t)length);
    PyObject *pair = data && gopy_hook.dispatch
        ? PyObject_CallFunction(gopy_hook.dispatch, (char *)"LLO", (long long)object, (long long)op, data)
        : NULL;
    int64_t status = GOPY_NO_CALLBACK;
    if (pair && PyTuple_Check(pair) && PyTuple_GET_SIZE(pair) == 2 && PyBytes_Check(PyTuple_GET_ITEM(pair, 1))) {
        PyObject *bytes = PyTuple_GET_ITEM(pair, 1);
        status = PyLong_AsLong(PyTuple_GET_ITEM(pair, 0));
        gopy_reply(answer, PyBytes_AS_STRING(bytes), PyBytes_GET_SIZE(bytes));
    }
    Py_XDECREF(pair);
    Py_XDECREF(data);
    if (PyErr_Occurred())
        PyErr_WriteUnraisable(gopy_hook.dispatch);
    return status;
}

/* What Go calls, on any thread. Go calls nothing more once callbacks.py has said that the interpreter ends. */
static int64_t ask_python_object(int64_t object, int64_t op, const char *message, int64_t length, gopy_bytes *answer)
{
    PyGILState_STATE state;
    int64_t status;
    answer->data = NULL;
    answer->len = 0;
    state = PyGILState_Ensure();
    status = dispatch(object, op, message, length, answer);
    PyGILState_Release(state);
    return status;
}

void gopy_listen(void *opened)
{
    void (*set_callback)(gopy_callback);
    *(void **)&allocate = dlsym(opened, "gopy_alloc");
    *(void **)&set_callback = dlsym(opened, "gopy_set_callback");
    if (allocate && set_callback)
        set_callback(ask_python_object);
    gopy_listen_scalars(opened);
}
