#include "sequence.h"

#include "container.h"

int gopy_sequence_know(gopy_sequence *sequence)
{
    int64_t slots[5];
    if (!sequence->handle.library) {
        PyErr_SetString(PyExc_TypeError, "this object stands for no Go value");
        return -1;
    }
    slots[0] = sequence->handle.id;
    if (gopy_run(sequence->handle.library, GOPY_INFO, slots) < 0)
        return -1;
    sequence->address = (char *)(intptr_t)slots[1];
    sequence->length = (Py_ssize_t)slots[2];
    sequence->nil = slots[4] != 0;
    sequence->known = sequence->kind != GOPY_STRING; /* texts cross anyway, and Go may assign to the variable */
    return 0;
}

static PyObject *get_text(gopy_sequence *sequence, Py_ssize_t index)
{
    gopy_library *library = sequence->handle.library;
    char room[256];
    int64_t slots[4];
    PyObject *text;
    slots[0] = sequence->handle.id;
    slots[1] = index;
    slots[2] = (int64_t)(intptr_t)room;
    slots[3] = sizeof room;
    if (gopy_run(library, GOPY_GET_TEXT, slots) < 0)
        return NULL;
    text = gopy_str((char *)(intptr_t)slots[2], (Py_ssize_t)slots[3]);
    if (slots[2] != (int64_t)(intptr_t)room && slots[2])
        library->free((void *)(intptr_t)slots[2]);
    return text;
}

PyObject *gopy_sequence_get(gopy_sequence *sequence, Py_ssize_t index)
{
    if (sequence->kind == GOPY_STRING)
        return get_text(sequence, index);
    return gopy_load(sequence->kind, sequence->address + index * gopy_kinds[sequence->kind].size);
}

static int set_text(gopy_sequence *sequence, Py_ssize_t index, const gopy_where *where, PyObject *value)
{
    gopy_scratch scratch;
    gopy_text pair;
    int64_t slots[4];
    int failed;
    gopy_scratch_start(&scratch);
    failed = gopy_string(where, value, &scratch, &pair);
    if (!failed) {
        slots[0] = sequence->handle.id;
        slots[1] = index;
        slots[2] = (int64_t)(intptr_t)pair.data;
        slots[3] = pair.len;
        failed = gopy_run(sequence->handle.library, GOPY_SET_TEXT, slots);
    }
    gopy_scratch_end(&scratch);
    return failed;
}

static int set_element(gopy_sequence *sequence, Py_ssize_t index, PyObject *value)
{
    gopy_where where = {NULL, NULL, -1};
    char element[16];
    if (sequence->kind == GOPY_STRING)
        return set_text(sequence, index, &where, value);
    /* The conversion may run Python code that appends to this very slice. */
    if (gopy_store(sequence->kind, &where, value, element) < 0 || gopy_sequence_ready(sequence) < 0)
        return -1;
    if (index < sequence->length)
        memcpy(sequence->address + index * gopy_kinds[sequence->kind].size, element,
               (size_t)gopy_kinds[sequence->kind].size);
    return 0;
}

static int in_range(gopy_sequence *sequence, Py_ssize_t index)
{
    if (gopy_sequence_ready(sequence) < 0)
        return 0;
    if (GOPY_LIKELY(index >= 0 && index < sequence->length))
        return 1;
    PyErr_SetString(PyExc_IndexError,
                    sequence->fixed ? "array index out of range" : "slice index out of range");
    return 0;
}

static Py_ssize_t sequence_length(PyObject *self)
{
    return gopy_sequence_ready((gopy_sequence *)self) < 0 ? -1 : ((gopy_sequence *)self)->length;
}

static PyObject *sequence_item(PyObject *self, Py_ssize_t index)
{
    return in_range((gopy_sequence *)self, index) ? gopy_sequence_get((gopy_sequence *)self, index) : NULL;
}

static int sequence_set_item(PyObject *self, Py_ssize_t index, PyObject *value)
{
    if (!value) {
        PyErr_SetString(PyExc_TypeError, "items of Go values cannot be deleted");
        return -1;
    }
    return in_range((gopy_sequence *)self, index) ? set_element((gopy_sequence *)self, index, value) : -1;
}

/* An index object as an index from the front; -1 with an error, or one that in_range refuses. */
static int position(gopy_sequence *sequence, PyObject *key, Py_ssize_t *index)
{
    int64_t small;
    if (gopy_sequence_ready(sequence) < 0)
        return -1;
    if (GOPY_LIKELY(gopy_small_int(key, &small))) {
        *index = (Py_ssize_t)small;
    } else {
        *index = PyNumber_AsSsize_t(key, PyExc_IndexError);
        if (*index == -1 && PyErr_Occurred())
            return -1;
    }
    if (*index < 0)
        *index += sequence->length;
    return 0;
}

#if GOPY_PYTHON2
#define SLICE_OF(key) ((PySliceObject *)(key))
#else
#define SLICE_OF(key) (key)
#endif

static PyObject *part(gopy_sequence *sequence, PyObject *key)
{
    Py_ssize_t start, stop, step, count, k;
    int64_t slots[4];
    PyObject *list;
    if (gopy_sequence_ready(sequence) < 0
        || PySlice_GetIndicesEx(SLICE_OF(key), sequence->length, &start, &stop, &step, &count) < 0)
        return NULL;
    if (step == 1) {
        slots[0] = sequence->handle.id;
        slots[1] = start;
        slots[2] = start + count;
        if (gopy_run(sequence->handle.library, GOPY_RESLICE, slots) < 0)
            return NULL;
        return sequence->fixed
            ? gopy_sequence_make(sequence->handle.library, slots[3], sequence->kind, 0, 0)
            : gopy_sequence_of(Py_TYPE(sequence), sequence->handle.library, slots[3], sequence->kind, 0);
    }
    list = PyList_New(count);
    for (k = 0; list && k < count; k++) {
        PyObject *element = gopy_sequence_get(sequence, start + k * step);
        if (!element)
            Py_CLEAR(list);
        else
            PyList_SET_ITEM(list, k, element);
    }
    return list;
}

static PyObject *sequence_subscript(PyObject *self, PyObject *key)
{
    gopy_sequence *sequence = (gopy_sequence *)self;
    Py_ssize_t index;
    if (PySlice_Check(key))
        return part(sequence, key);
    if (position(sequence, key, &index) < 0 || !in_range(sequence, index))
        return NULL;
    return gopy_sequence_get(sequence, index);
}

/* Hands values to a function of the runtime as a container, behind the first slots. */
static int run_with(gopy_sequence *sequence, int64_t function, int64_t *slots, int first, PyObject *values)
{
    gopy_where where = {NULL, NULL, -1};
    gopy_item item = {GOPY_SLICE, 0, 3, 'c', 0, 0, NULL, NULL, NULL};
    gopy_scratch scratch;
    int failed;
    item.element = sequence->kind;
    if (values == Py_None)
        return gopy_refuse_type(&where, "a sequence", values);
    gopy_scratch_start(&scratch);
    failed = gopy_container(&item, sequence->handle.library, &where, values, &scratch, slots + first);
    if (!failed) {
        if (slots[first + 2] == GOPY_COPY_BACK)
            slots[first + 2] = GOPY_COPY;
        slots[0] = sequence->handle.id;
        sequence->known = 0;
        failed = gopy_run(sequence->handle.library, function, slots);
    }
    gopy_scratch_end(&scratch);
    return failed;
}

int gopy_sequence_extend(gopy_sequence *sequence, PyObject *values)
{
    int64_t slots[4];
    return run_with(sequence, GOPY_APPEND, slots, 1, values);
}

static int set_part(gopy_sequence *sequence, PyObject *key, PyObject *value)
{
    Py_ssize_t start, stop, step, count, k;
    PyObject *values = PySequence_List(value); /* also when it is this very slice */
    int failed = -1;
    if (!values)
        return -1;
    if (gopy_sequence_ready(sequence) < 0
        || PySlice_GetIndicesEx(SLICE_OF(key), sequence->length, &start, &stop, &step, &count) < 0)
        goto done;
    if (PyList_GET_SIZE(values) != count) {
        PyErr_Format(PyExc_ValueError, "%zd items cannot take the place of %zd: a Go value keeps its length",
                     PyList_GET_SIZE(values), count);
        goto done;
    }
    for (k = 0; k < count; k++)
        if (set_element(sequence, start + k * step, PyList_GET_ITEM(values, k)) < 0)
            goto done;
    failed = 0;
done:
    Py_DECREF(values);
    return failed;
}

static int sequence_set_subscript(PyObject *self, PyObject *key, PyObject *value)
{
    Py_ssize_t index;
    if (value && PySlice_Check(key))
        return set_part((gopy_sequence *)self, key, value);
    if (value && position((gopy_sequence *)self, key, &index) < 0)
        return -1;
    return sequence_set_item(self, value ? index : 0, value);
}

static PyObject *sequence_inplace_concat(PyObject *self, PyObject *values)
{
    if (((gopy_sequence *)self)->fixed) {
        PyErr_SetString(PyExc_TypeError, "a Go array keeps its length");
        return NULL;
    }
    if (gopy_sequence_extend((gopy_sequence *)self, values) < 0)
        return NULL;
    Py_INCREF(self);
    return self;
}

/* A list, which shares nothing: Go itself has no + of slices. */
static PyObject *sequence_concat(PyObject *self, PyObject *values)
{
    PyObject *all = gopy_sequence_list((gopy_sequence *)self);
    PyObject *joined = all ? PySequence_InPlaceConcat(all, values) : NULL;
    Py_XDECREF(all);
    return joined;
}

PySequenceMethods gopy_sequence_items = {
    .sq_length = sequence_length,
    .sq_item = sequence_item,
    .sq_ass_item = sequence_set_item,
    .sq_concat = sequence_concat,
    .sq_inplace_concat = sequence_inplace_concat,
};

PyMappingMethods gopy_sequence_subscripts = {
    .mp_length = sequence_length,
    .mp_subscript = sequence_subscript,
    .mp_ass_subscript = sequence_set_subscript,
};
