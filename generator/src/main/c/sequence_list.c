/* All elements of a slice or array at once. */
#include "decode.h"
#include "message.h"
#include "scalar.h"
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
    list = PyList_New(count);
    for (k = 0; list && k < count; k++) {
        PyObject *element = gopy_sequence_get(sequence, k);
        if (element)
            PyList_SET_ITEM(list, k, element);
        else
            Py_CLEAR(list);
    }
    return list;
}

/* Walks over numbers where they are; what is appended meanwhile is seen too. */
typedef struct {
    PyObject_HEAD
    gopy_sequence *sequence; /* NULL at the end */
    Py_ssize_t next;
} gopy_walk;

static PyObject *walk_next(PyObject *self)
{
    gopy_walk *walk = (gopy_walk *)self;
    gopy_sequence *sequence = walk->sequence;
    if (!sequence || gopy_sequence_ready(sequence) < 0)
        return NULL;
    if (GOPY_LIKELY(walk->next < sequence->length))
        return gopy_load(sequence->kind, sequence->address + walk->next++ * gopy_kinds[sequence->kind].size);
    walk->sequence = NULL;
    Py_DECREF(sequence);
    return NULL;
}

static void walk_dealloc(PyObject *self)
{
    Py_XDECREF(((gopy_walk *)self)->sequence);
    PyObject_Free(self);
}

static PyObject *walk_length(gopy_walk *walk, PyObject *nothing)
{
    (void)nothing;
    if (walk->sequence && gopy_sequence_ready(walk->sequence) < 0)
        return NULL;
    return gopy_int(walk->sequence && walk->sequence->length > walk->next ? walk->sequence->length - walk->next : 0);
}

static PyMethodDef walk_methods[] = {
    {"__length_hint__", GOPY_METHOD(walk_length), METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

PyTypeObject gopy_walk_type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "gopy.iterator",
    .tp_basicsize = sizeof(gopy_walk),
    .tp_flags = GOPY_TYPE_FLAGS,
    .tp_dealloc = walk_dealloc,
    .tp_iter = PyObject_SelfIter,
    .tp_iternext = walk_next,
    .tp_methods = walk_methods,
};

PyObject *gopy_sequence_iterate(PyObject *self)
{
    gopy_walk *walk;
    if (((gopy_sequence *)self)->kind == GOPY_STRING) {
        PyObject *list = gopy_sequence_list((gopy_sequence *)self);
        PyObject *iterator = list ? PyObject_GetIter(list) : NULL;
        Py_XDECREF(list);
        return iterator;
    }
    walk = PyObject_New(gopy_walk, &gopy_walk_type);
    if (walk) {
        Py_INCREF(self);
        walk->sequence = (gopy_sequence *)self;
        walk->next = 0;
    }
    return (PyObject *)walk;
}
