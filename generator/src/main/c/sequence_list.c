/* All elements of a slice or array at once. */
#include "decode.h"
#include "message.h"
#include "sequence.h"
#include "tags.h"

/* Texts by one message: one by one they would cost a call each. NULL, without an error, if Go does not give them so. */
static PyObject *list_texts(gopy_sequence *sequence)
{
    static const char no_arguments[9] = {GOPY_TAG_LIST};
    const int64_t integers[2] = {sequence->handle.id, GOPY_OP_LIST};
    PyObject *exception = NULL, *list = NULL;
    gopy_answer answer;
    gopy_reader reader;
    if (!gopy_exchange(sequence->handle.library, GOPY_OPERATE, integers, 2, no_arguments, sizeof no_arguments, &answer,
                       &exception)) {
        gopy_reader_start(&reader, answer.data, answer.length);
        list = gopy_decode(&reader);
        Py_XDECREF(reader.bytes);
    }
    if (list && !PyList_Check(list))
        Py_CLEAR(list);
    PyErr_Clear();
    Py_XDECREF(exception);
    gopy_answer_free(sequence->handle.library, &answer);
    return list;
}

PyObject *gopy_sequence_list(gopy_sequence *sequence)
{
    PyObject *list = sequence->kind == GOPY_STRING ? list_texts(sequence) : NULL;
    Py_ssize_t k, count;
    if (list)
        return list;
    if (gopy_sequence_ready(sequence) < 0)
        return NULL;
    count = sequence->length;
    list = PyList_New(0);
    if (!list || !count)
        return list;
    for (k = 0; k < count; k++) {
        PyObject *element;
        int failed;
        if (gopy_sequence_ready(sequence) < 0 || k >= sequence->length) /* Python code may run in between */
            break;
        element = gopy_sequence_get(sequence, k);
        failed = !element || PyList_Append(list, element) < 0;
        Py_XDECREF(element);
        if (failed)
            break;
    }
    if (PyErr_Occurred())
        Py_CLEAR(list);
    return list;
}
