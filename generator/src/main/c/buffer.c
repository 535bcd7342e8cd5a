/* Buffers as arguments: borrowed where Go may have the memory for the call, copied where it may not, widened where
   every value stays what it is. */
#include "container.h"

/* What a struct format says of its elements: the family letter of gopy_kind, or 0 when it is none of ours. */
static char family_of(const char *format)
{
    const uint16_t one = 1;
    if (!format)
        return 'u';
    if (*format == '@' || *format == '=' || *format == (*(const char *)&one ? '<' : '>'))
        format++;
    if (format[0] == 'Z' && (format[1] == 'f' || format[1] == 'd') && !format[2])
        return 'c';
    if (!format[0] || format[1])
        return 0;
    if (strchr("bhilqn", *format))
        return 'i';
    if (strchr("BHILQN", *format))
        return 'u';
    if (*format == 'f' || *format == 'd')
        return 'f';
    return *format == '?' ? 'b' : 0;
}

static int widens(char family, Py_ssize_t size, const gopy_kind *to)
{
    if (family == 'i')
        return (to->family == 'i' && size < to->size) || (to->family == 'f' && size < to->size);
    if (family == 'u')
        return ((to->family == 'i' || to->family == 'u') && size < to->size) || (to->family == 'f' && size < to->size);
    return (family == 'f' || family == 'c') && to->family == family && size < to->size;
}

static int64_t integer_at(char family, Py_ssize_t size, const char *at)
{
    switch (size) {
    case 1:
        return family == 'i' ? *(const int8_t *)at : (int64_t) * (const uint8_t *)at;
    case 2:
        return family == 'i' ? *(const int16_t *)at : (int64_t) * (const uint16_t *)at;
    default:
        return family == 'i' ? *(const int32_t *)at : (int64_t) * (const uint32_t *)at;
    }
}

static void put(const gopy_kind *to, char *out, int64_t number)
{
    if (to->family == 'f' && to->size == 4)
        *(float *)out = (float)number;
    else if (to->family == 'f')
        *(double *)out = (double)number;
    else if (to->size == 2)
        *(int16_t *)out = (int16_t)number;
    else if (to->size == 4)
        *(int32_t *)out = (int32_t)number;
    else
        *(int64_t *)out = number;
}

static void *widened(char family, Py_ssize_t size, const char *from, Py_ssize_t count, const gopy_kind *to,
                     gopy_scratch *scratch)
{
    char *out = gopy_scratch_room(scratch, (size_t)to->size * (size_t)count);
    Py_ssize_t k;
    if (!out)
        return NULL;
    if (family == 'f' || family == 'c') {
        Py_ssize_t numbers = family == 'c' ? 2 * count : count;
        for (k = 0; k < numbers; k++)
            ((double *)out)[k] = ((const float *)from)[k];
        return out;
    }
    for (k = 0; k < count; k++)
        put(to, out + to->size * k, integer_at(family, size, from + size * k));
    return out;
}

typedef struct {
    char family;
    Py_ssize_t size;
    Py_ssize_t count;
    char *data;
    int readonly;
} gopy_memory;

static int take(gopy_item *item, const gopy_where *where, const gopy_memory *memory, gopy_scratch *scratch,
                int64_t *slots)
{
    const gopy_kind *to = &gopy_kinds[item->element];
    char why[160];
    slots[0] = (int64_t)(intptr_t)memory->data;
    slots[1] = memory->count;
    if (memory->size == to->size && memory->family == to->family) {
        if (item->borrow == 'r' || (item->borrow == 'w' && !memory->readonly))
            slots[2] = GOPY_BORROW;
        else
            slots[2] = item->borrow == 'c' && !memory->readonly ? GOPY_COPY_BACK : GOPY_COPY;
        return 1;
    }
    if (item->kind != GOPY_BYTES && widens(memory->family, memory->size, to)) {
        void *copy = widened(memory->family, memory->size, memory->data, memory->count, to, scratch);
        slots[0] = (int64_t)(intptr_t)copy;
        slots[2] = item->borrow == 'c' ? GOPY_COPY : GOPY_BORROW;
        return copy ? 1 : -1;
    }
    snprintf(why, sizeof why, "is a buffer whose items do not fit %s (items of %zd bytes)", to->name, memory->size);
    return gopy_refuse(where, PyExc_TypeError, why);
}

#if GOPY_PYTHON2
/* Python 2's array.array speaks only the old buffer protocol, which has no format: its typecode says it. */
static int is_array(PyObject *value)
{
    static PyObject *array_type = NULL;
    if (!array_type) {
        PyObject *module = PyImport_ImportModule("array");
        array_type = module ? PyObject_GetAttrString(module, "array") : NULL;
        Py_XDECREF(module);
        if (!array_type) {
            PyErr_Clear();
            return 0;
        }
    }
    return PyObject_IsInstance(value, array_type) == 1;
}

static int from_array(gopy_item *item, const gopy_where *where, PyObject *value, gopy_scratch *scratch, int64_t *slots)
{
    gopy_memory memory;
    PyObject *code = PyObject_GetAttrString(value, "typecode");
    PyObject *size = PyObject_GetAttrString(value, "itemsize");
    void *data = NULL;
    Py_ssize_t bytes = 0;
    int failed = !code || !size || PyObject_AsWriteBuffer(value, &data, &bytes) < 0;
    if (!failed) {
        memory.family = family_of(gopy_characters(code));
        memory.size = PyInt_AsLong(size);
        memory.count = bytes / memory.size;
        memory.data = data;
        memory.readonly = 0;
        if (item->kind == GOPY_BYTES && gopy_characters(code)[0] == 'c')
            memory.family = 'u';
    }
    Py_XDECREF(code);
    Py_XDECREF(size);
    return failed ? -1 : take(item, where, &memory, scratch, slots);
}
#endif

int gopy_buffer_argument(gopy_item *item, const gopy_where *where, PyObject *value, gopy_scratch *scratch,
                         int64_t *slots)
{
    gopy_hold *hold;
    gopy_memory memory;
    Py_buffer *view;
#if GOPY_PYTHON2
    if (!PyObject_CheckBuffer(value))
        return is_array(value) ? from_array(item, where, value, scratch, slots) : 0;
#else
    if (!PyObject_CheckBuffer(value))
        return 0;
#endif
    hold = gopy_scratch_hold(scratch);
    if (!hold)
        return -1;
    view = &hold->view;
    if (PyObject_GetBuffer(value, view, PyBUF_FORMAT | PyBUF_ND) < 0) {
        gopy_scratch_forget(scratch);
        if (!PyErr_ExceptionMatches(PyExc_BufferError) && !PyErr_ExceptionMatches(PyExc_ValueError))
            return -1;
        PyErr_Clear();
        return gopy_refuse(where, PyExc_TypeError, "is a buffer that is not contiguous");
    }
    if (!view->ndim || view->itemsize < 1) { /* a numpy scalar is a buffer too, but no sequence */
        PyBuffer_Release(view);
        gopy_scratch_forget(scratch);
        return 0;
    }
    if (view->ndim > 1)
        return gopy_refuse(where, PyExc_TypeError, "is a buffer of more than one dimension");
    memory.family = family_of(view->format);
    memory.size = view->itemsize;
    memory.count = view->len / view->itemsize;
    memory.data = view->buf;
    memory.readonly = view->readonly;
    if (item->kind == GOPY_BYTES && view->itemsize == 1)
        memory.family = 'u';
    return take(item, where, &memory, scratch, slots);
}
