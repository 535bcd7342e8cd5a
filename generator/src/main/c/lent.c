#include "lent.h"

#include <dlfcn.h>

#include "callback.h"
#include "encode.h"

/* As plainly_takes of callables.py: what the code of a Python function says at once. */
static int plainly_takes(PyObject *callable, Py_ssize_t count)
{
    PyCodeObject *code;
    PyObject *defaults;
    Py_ssize_t least;
    if (PyMethod_Check(callable) && PyMethod_GET_SELF(callable)) {
        callable = PyMethod_GET_FUNCTION(callable);
        count++;
    }
    if (Py_TYPE(callable) != &PyFunction_Type)
        return 0;
    if (((PyFunctionObject *)callable)->func_dict && PyDict_Size(((PyFunctionObject *)callable)->func_dict))
        return 0; /* it may be wrapped */
#if !GOPY_PYTHON2
    if (((PyFunctionObject *)callable)->func_kwdefaults)
        return 0;
#endif
    code = (PyCodeObject *)PyFunction_GET_CODE(callable);
#if !GOPY_PYTHON2
    if (code->co_kwonlyargcount)
        return 0;
#endif
    defaults = PyFunction_GET_DEFAULTS(callable);
    least = code->co_argcount - (defaults ? PyTuple_GET_SIZE(defaults) : 0);
    return least <= count && (count <= code->co_argcount || (code->co_flags & CO_VARARGS));
}

/* The value of an exact int that the kind has; 0 of anything else. */
static int is_int(int kind, PyObject *value, int64_t *number)
{
    int overflow = 0;
    if (!gopy_small_int(value, number)) {
        if (!PyLong_CheckExact(value))
            return 0;
        *number = PyLong_AsLongLongAndOverflow(value, &overflow);
    }
    return !overflow && *number >= gopy_kinds[kind].low && *number <= gopy_kinds[kind].high;
}

int gopy_lendable(const gopy_function *function, PyObject *const *arguments)
{
    const gopy_item *item = function->parameters.items;
    const gopy_item *end = item + function->parameters.count;
    int64_t number;
    for (; item < end; item++, arguments++)
        switch (item->kind) {
        case GOPY_FUNCTION:
            if (!plainly_takes(*arguments, (Py_ssize_t)item->length))
                return 0;
            break;
        case GOPY_BOOL:
            if (!PyBool_Check(*arguments))
                return 0;
            break;
        case GOPY_FLOAT64:
            if (!PyFloat_CheckExact(*arguments))
                return 0;
            break;
        case GOPY_FLOAT32:
            return 0;
        default:
            if (!is_int(item->kind, *arguments, &number))
                return 0;
        }
    return 1;
}

/* The callable behind what Go knows it by; a new reference, NULL without an error if there is none. */
static PyObject *callable_of(int64_t object, int64_t shape)
{
    PyObject *number, *entry, *found = NULL;
    if (shape & GOPY_LENT) {
        found = (PyObject *)(intptr_t)(object & ~(int64_t)1);
        Py_INCREF(found);
        return found;
    }
    number = gopy_int(object);
    entry = number && gopy_hook.table ? PyDict_GetItem(gopy_hook.table, number) : NULL;
    if (entry && PyList_Check(entry) && PyList_GET_SIZE(entry)) {
        found = PyList_GET_ITEM(entry, 0);
        Py_INCREF(found);
    }
    Py_XDECREF(number);
    return found;
}

static PyObject *called(PyObject *callable, int64_t shape, const int64_t *values)
{
    PyObject *arguments[GOPY_MOST_SCALARS + 1] = {NULL};
    PyObject *result = NULL;
    Py_ssize_t count = 0;
    int kind;
    for (; count < GOPY_MOST_SCALARS && (kind = (int)(shape >> 4 * count & 15)); count++)
        if (!(arguments[count + 1] = gopy_from_slots(kind - 1, values + count)))
            goto done;
    result = gopy_call_objects(callable, arguments + 1, count);
done:
    for (; count > 0; count--)
        Py_XDECREF(arguments[count]);
    return result;
}

/* Whether the result is a number just as Go wants it. */
static int scalar(int kind, PyObject *result, int64_t *value)
{
    if (kind == GOPY_BOOL) {
        *value = result == Py_True;
        return PyBool_Check(result);
    }
    if (kind == GOPY_FLOAT64) {
        *value = PyFloat_CheckExact(result) ? gopy_bits(PyFloat_AS_DOUBLE(result)) : 0;
        return PyFloat_CheckExact(result);
    }
    return kind != GOPY_FLOAT32 && is_int(kind, result, value);
}

/* The exception as a message, which Python writes. */
static int64_t raised(gopy_bytes *answer)
{
    PyObject *type, *value, *trace, *bytes;
    PyErr_Fetch(&type, &value, &trace);
    PyErr_NormalizeException(&type, &value, &trace);
#if !GOPY_PYTHON2
    if (trace)
        PyException_SetTraceback(value, trace);
#endif
    bytes = gopy_hook.raised ? PyObject_CallFunctionObjArgs(gopy_hook.raised, value, trace ? trace : Py_None, NULL) : NULL;
    if (bytes && PyBytes_Check(bytes))
        gopy_reply(answer, PyBytes_AS_STRING(bytes), PyBytes_GET_SIZE(bytes));
    Py_XDECREF(bytes);
    Py_XDECREF(type);
    Py_XDECREF(value);
    Py_XDECREF(trace);
    PyErr_Clear();
    return GOPY_RAISED;
}

/* A result of another type is a message, and Go's to judge. */
static int64_t told(PyObject *result, gopy_bytes *answer)
{
    gopy_writer writer;
    int failed;
    gopy_writer_start(&writer);
    failed = gopy_encode(&writer, result, 0);
    if (!failed)
        gopy_reply(answer, writer.data, (Py_ssize_t)writer.length);
    gopy_writer_end(&writer);
    return failed ? raised(answer) : GOPY_ANSWERED;
}

static int64_t call_scalar(int64_t object, int64_t shape, int64_t *values, gopy_bytes *answer)
{
    PyObject *callable = callable_of(object, shape), *result;
    int kind = (int)(shape >> GOPY_RESULT_SHIFT & 15);
    int64_t status = GOPY_SCALAR;
    if (!callable)
        return GOPY_NO_CALLBACK;
    result = called(callable, shape, values);
    if (!result)
        status = raised(answer);
    else if (kind && !GOPY_LIKELY(scalar(kind - 1, result, values)))
        status = told(result, answer);
    Py_XDECREF(result);
    Py_DECREF(callable);
    return status;
}

static int64_t call_python(int64_t object, int64_t shape, int64_t *values, gopy_bytes *answer)
{
    PyGILState_STATE state;
    PyObject *none;
    int64_t status;
    int is_new;
    if (shape & GOPY_LENT && object & 1)
        return call_scalar(object, shape, values, answer);
    is_new = !PyGILState_GetThisThreadState();
    state = PyGILState_Ensure();
    if (is_new && gopy_hook.thread) {
        none = PyObject_CallFunctionObjArgs(gopy_hook.thread, NULL);
        Py_XDECREF(none);
        PyErr_Clear();
    }
    status = call_scalar(object, shape, values, answer);
    PyGILState_Release(state);
    return status;
}

void gopy_listen_scalars(void *opened)
{
    void (*set_callback)(gopy_scalar_callback);
    *(void **)&set_callback = dlsym(opened, "gopy_set_scalar_callback");
    if (set_callback)
        set_callback(call_python);
}
