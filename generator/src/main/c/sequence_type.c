/* The Slice and Array types: comparison, the buffer protocol and methods around the element access of sequence.c. */
#include "container.h"
#include "identity.h"
#include "sequence.h"

static int equal_elements(gopy_sequence *sequence, PyObject *other)
{
    Py_ssize_t k;
    Py_ssize_t length = PySequence_Size(other);
    if (length < 0 || gopy_sequence_ready(sequence) < 0)
        return -1;
    if (length != sequence->length)
        return 0;
    for (k = 0; k < length; k++) {
        PyObject *mine;
        PyObject *theirs;
        int same = -1;
        if (gopy_sequence_ready(sequence) < 0 || k >= sequence->length)
            return PyErr_Occurred() ? -1 : 0;
        mine = gopy_sequence_get(sequence, k);
        theirs = mine ? PySequence_GetItem(other, k) : NULL;
        if (theirs)
            same = PyObject_RichCompareBool(mine, theirs, Py_EQ);
        Py_XDECREF(mine);
        Py_XDECREF(theirs);
        if (same != 1)
            return same;
    }
    return 1;
}

static PyObject *sequence_compare(PyObject *self, PyObject *other, int operator)
{
    int same;
    if ((operator!= Py_EQ && operator!= Py_NE)
        || !(PyList_Check(other) || PyTuple_Check(other) || gopy_is_sequence(other))) {
        Py_INCREF(Py_NotImplemented);
        return Py_NotImplemented;
    }
    same = equal_elements((gopy_sequence *)self, other);
    return same < 0 ? NULL : PyBool_FromLong(same == (operator== Py_EQ));
}

static int sequence_get_buffer(PyObject *self, Py_buffer *view, int flags)
{
    gopy_sequence *sequence = (gopy_sequence *)self;
    const gopy_kind *kind = &gopy_kinds[sequence->kind];
    static char empty[16];
    view->obj = NULL;
    if (sequence->kind == GOPY_STRING) {
        PyErr_SetString(PyExc_BufferError, "Go strings are no plain memory");
        return -1;
    }
    if (gopy_sequence_ready(sequence) < 0)
        return -1;
    view->buf = sequence->address ? sequence->address : empty;
    view->len = sequence->length * kind->size;
    view->itemsize = kind->size;
    view->readonly = 0;
    view->ndim = 1;
    view->format = flags & PyBUF_FORMAT ? (char *)kind->format : NULL;
    view->shape = NULL;
    view->strides = NULL;
    view->suboffsets = NULL;
    view->internal = NULL;
    if (flags & PyBUF_ND) {
        /* The length of now: a later append leaves this view alone. */
        Py_ssize_t *shape = PyMem_Malloc(2 * sizeof *shape);
        if (!shape) {
            PyErr_NoMemory();
            return -1;
        }
        shape[0] = sequence->length;
        shape[1] = kind->size;
        view->shape = shape;
        view->internal = shape;
        if ((flags & PyBUF_STRIDES) == PyBUF_STRIDES)
            view->strides = shape + 1;
    }
    Py_INCREF(self);
    view->obj = self;
    sequence->exports++;
    return 0;
}

static void sequence_release_buffer(PyObject *self, Py_buffer *view)
{
    ((gopy_sequence *)self)->exports--;
    PyMem_Free(view->internal);
}

PyBufferProcs gopy_sequence_buffer = {
    .bf_getbuffer = sequence_get_buffer,
    .bf_releasebuffer = sequence_release_buffer,
};

static PyObject *sequence_append(PyObject *self, PyObject *value)
{
    PyObject *one = PyTuple_Pack(1, value);
    int failed = one ? gopy_sequence_extend((gopy_sequence *)self, one) : -1;
    Py_XDECREF(one);
    if (failed)
        return NULL;
    Py_RETURN_NONE;
}

static PyObject *sequence_extend(PyObject *self, PyObject *values)
{
    if (gopy_sequence_extend((gopy_sequence *)self, values) < 0)
        return NULL;
    Py_RETURN_NONE;
}

static PyObject *sequence_index(PyObject *self, PyObject *value)
{
    Py_ssize_t index = PySequence_Index(self, value);
    return index < 0 ? NULL : gopy_int(index);
}

static PyObject *sequence_count(PyObject *self, PyObject *value)
{
    Py_ssize_t count = PySequence_Count(self, value);
    return count < 0 ? NULL : gopy_int(count);
}

static PyObject *sequence_list(PyObject *self, PyObject *nothing)
{
    (void)nothing;
    return gopy_sequence_list((gopy_sequence *)self);
}

/* The kind of a class's elements, which its attribute _gopy_element names; -1 with an error. */
static int element_of(PyObject *class)
{
    PyObject *name = PyObject_GetAttrString(class, "_gopy_element");
    const char *text = gopy_characters(name);
    int kind = name ? gopy_kind_named(text, strlen(text)) : -1;
    if (name && kind < 0)
        PyErr_Format(PyExc_TypeError, "'%.100s' is no basic type of Go", text);
    Py_XDECREF(name);
    return kind;
}

static PyObject *sequence_wrap(PyObject *class, PyObject *number)
{
    int64_t id = PyLong_AsLongLong(number);
    int kind = id == -1 && PyErr_Occurred() ? -1 : element_of(class);
    PyObject *made;
    if (kind < 0)
        return NULL;
    made = gopy_object_known((PyTypeObject *)class, gopy_the_library, id);
    if (made) {
        ((gopy_sequence *)made)->known = 0; /* the variable may have got another slice meanwhile */
        return made;
    }
    made = gopy_sequence_of((PyTypeObject *)class, gopy_the_library, id, kind, 0);
    if (made && ((gopy_sequence *)made)->fixed && gopy_sequence_know((gopy_sequence *)made) < 0)
        Py_CLEAR(made);
    if (made)
        gopy_identify((gopy_handle *)made);
    return made;
}

static PyObject *sequence_view(PyObject *self, PyObject *nothing)
{
    (void)nothing;
    return PyMemoryView_FromObject(self);
}

static PyObject *sequence_is_nil(PyObject *self, void *closure)
{
    (void)closure;
    if (gopy_sequence_ready((gopy_sequence *)self) < 0)
        return NULL;
    return PyBool_FromLong(((gopy_sequence *)self)->nil);
}

#define SHARED_METHODS                                                                                \
    {"_gopy_wrap", sequence_wrap, METH_O | METH_CLASS, "The object of a handle."},                     \
    {"index", sequence_index, METH_O, "index(value): the first position of a value."},                 \
    {"count", sequence_count, METH_O, "count(value): how often a value occurs."},                      \
    {"to_python", GOPY_METHOD(sequence_list), METH_NOARGS, "to_python(): a list of the elements."},   \
    {"view", GOPY_METHOD(sequence_view), METH_NOARGS, "view(): a memoryview that shares Go's memory."}

static PyMethodDef slice_methods[] = {
    {"append", sequence_append, METH_O, "append(value): adds a value in place, as Go's append does."},
    {"extend", sequence_extend, METH_O, "extend(values): adds all values in place."},
    SHARED_METHODS,
    {NULL, NULL, 0, NULL},
};

static PyMethodDef array_methods[] = {
    SHARED_METHODS,
    {NULL, NULL, 0, NULL},
};

/* Whoever asks for the number gives it to Go, which may move the slice. */
static PyObject *sequence_id(PyObject *self, void *closure)
{
    (void)closure;
    if (!((gopy_sequence *)self)->fixed)
        ((gopy_sequence *)self)->known = 0;
    return gopy_int(((gopy_handle *)self)->id);
}

#define SHARED_ATTRIBUTES {"_gopy_id", sequence_id, NULL, "the number Go knows this value by", NULL}

static PyGetSetDef array_getset[] = {
    SHARED_ATTRIBUTES,
    {NULL, NULL, NULL, NULL, NULL},
};

static PyGetSetDef slice_getset[] = {
    SHARED_ATTRIBUTES,
    {"is_nil", sequence_is_nil, NULL, "whether this is Go's nil", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

/* A container may be large, so it does not wait for a batch. */
static void sequence_dealloc(PyObject *self)
{
    gopy_handle *handle = (gopy_handle *)self;
    if (handle->library)
        handle->library->dropped_weight += GOPY_BATCH;
    gopy_handle_dealloc(self);
}

PyTypeObject gopy_slice_type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "gopy.Slice",
    .tp_basicsize = sizeof(gopy_sequence),
    .tp_flags = GOPY_TYPE_FLAGS | Py_TPFLAGS_BASETYPE,
    .tp_doc = "A Go slice: a sequence that shares Go's memory.",
    .tp_base = &gopy_handle_type,
    .tp_dealloc = sequence_dealloc,
    .tp_as_sequence = &gopy_sequence_items,
    .tp_as_mapping = &gopy_sequence_subscripts,
    .tp_as_buffer = &gopy_sequence_buffer,
    .tp_richcompare = sequence_compare,
    .tp_iter = gopy_sequence_iterate,
    .tp_hash = PyObject_HashNotImplemented,
    .tp_methods = slice_methods,
    .tp_getset = slice_getset,
};

PyTypeObject gopy_array_type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "gopy.Array",
    .tp_basicsize = sizeof(gopy_sequence),
    .tp_flags = GOPY_TYPE_FLAGS | Py_TPFLAGS_BASETYPE,
    .tp_doc = "A Go array: a sequence of fixed length that shares Go's memory.",
    .tp_base = &gopy_handle_type,
    .tp_dealloc = sequence_dealloc,
    .tp_as_sequence = &gopy_sequence_items,
    .tp_as_mapping = &gopy_sequence_subscripts,
    .tp_as_buffer = &gopy_sequence_buffer,
    .tp_richcompare = sequence_compare,
    .tp_iter = gopy_sequence_iterate,
    .tp_hash = PyObject_HashNotImplemented,
    .tp_methods = array_methods,
    .tp_getset = array_getset,
};
