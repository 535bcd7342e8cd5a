#include "message.h"

#include "failure.h"
#include "map.h"

/* No message starts with it: it shows that a failed call has put nothing into the room. */
#define UNTOUCHED ((char)0xff)

void gopy_answer_free(gopy_library *library, gopy_answer *answer)
{
    if (answer->data && answer->data != answer->room)
        library->free(answer->data);
    answer->data = NULL;
}

int gopy_exchange(gopy_library *library, int64_t index, const int64_t *integers, int count, const char *data,
                  Py_ssize_t length, gopy_answer *answer, PyObject **exception)
{
    int64_t slots[GOPY_MOST_INTEGERS + 4];
    int64_t *out = slots + count + 2;
    gopy_failure failure;
    PyThreadState *thread;
    int64_t status;
    if (count)
        memcpy(slots, integers, sizeof *slots * (size_t)count);
    slots[count] = (int64_t)(intptr_t)data;
    slots[count + 1] = length;
    out[0] = (int64_t)(intptr_t)answer->room;
    out[1] = sizeof answer->room;
    answer->room[0] = UNTOUCHED;
    if (gopy_map_values)
        gopy_map_forget();
    gopy_drain(library);
    thread = PyEval_SaveThread();
    status = library->call(index, slots, &failure);
    PyEval_RestoreThread(thread);
    answer->data = (char *)(intptr_t)out[0];
    answer->length = (Py_ssize_t)out[1];
    if (GOPY_LIKELY(!status))
        return 0;
    if (answer->data == answer->room && answer->room[0] == UNTOUCHED)
        answer->data = NULL;
    *exception = gopy_exception(library, &failure);
    return -1;
}

static int read_integers(PyObject *tuple, int64_t *integers)
{
    Py_ssize_t k;
    for (k = 0; k < PyTuple_GET_SIZE(tuple); k++) {
        integers[k] = PyLong_AsLongLong(PyTuple_GET_ITEM(tuple, k));
        if (integers[k] == -1 && PyErr_Occurred())
            return -1;
    }
    return 0;
}

PyObject *gopy_library_message(gopy_library *library, PyObject *args)
{
    long long index;
    int64_t integers[GOPY_MOST_INTEGERS];
    PyObject *tuple, *data, *bytes = NULL, *exception = NULL;
    gopy_answer answer;
    int failed;
    if (!PyArg_ParseTuple(args, "LO!O!:message", &index, &PyTuple_Type, &tuple, &PyBytes_Type, &data))
        return NULL;
    if (PyTuple_GET_SIZE(tuple) > GOPY_MOST_INTEGERS)
        return PyErr_Format(PyExc_ValueError, "a message goes with at most %d integers", GOPY_MOST_INTEGERS);
    if (read_integers(tuple, integers) < 0)
        return NULL;
    failed = gopy_exchange(library, index, integers, (int)PyTuple_GET_SIZE(tuple), PyBytes_AS_STRING(data),
                           PyBytes_GET_SIZE(data), &answer, &exception);
    if (answer.data)
        bytes = PyBytes_FromStringAndSize(answer.data, answer.length);
    gopy_answer_free(library, &answer);
    if (!failed)
        return bytes;
    if (exception) {
        Py_INCREF(bytes ? bytes : Py_None);
        gopy_attach(exception, GOPY_GO_ANSWER, bytes ? bytes : Py_None);
    }
    Py_XDECREF(bytes);
    gopy_throw(exception);
    return NULL;
}
