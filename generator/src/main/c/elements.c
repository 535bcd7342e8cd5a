/* Lists and tuples into C arrays. A fast loop per element type takes what it can and stops at the first element that
   needs more; that one goes the general way, which may run Python code, so the list is looked at again after it. */
#include "container.h"

#define GOPY_FILL(name, type, low, high)                                            \
    static Py_ssize_t fill_##name(PyObject *const *items, Py_ssize_t count, type *out) \
    {                                                                               \
        Py_ssize_t k;                                                               \
        for (k = 0; k < count; k++) {                                               \
            int64_t value;                                                          \
            if (!gopy_small_int(items[k], &value) || value < (low) || value > (high)) \
                break;                                                              \
            out[k] = (type)value;                                                   \
        }                                                                           \
        return k;                                                                   \
    }

GOPY_FILL(int8, int8_t, INT8_MIN, INT8_MAX)
GOPY_FILL(int16, int16_t, INT16_MIN, INT16_MAX)
GOPY_FILL(int32, int32_t, INT32_MIN, INT32_MAX)
GOPY_FILL(int64, int64_t, INT64_MIN, INT64_MAX)
GOPY_FILL(uint8, uint8_t, 0, UINT8_MAX)
GOPY_FILL(uint16, uint16_t, 0, UINT16_MAX)
GOPY_FILL(uint32, uint32_t, 0, UINT32_MAX)
GOPY_FILL(uint64, uint64_t, 0, INT64_MAX)

static Py_ssize_t fill_float64(PyObject *const *items, Py_ssize_t count, double *out)
{
    Py_ssize_t k;
    for (k = 0; k < count && PyFloat_CheckExact(items[k]); k++)
        out[k] = PyFloat_AS_DOUBLE(items[k]);
    return k;
}

static Py_ssize_t fill(int kind, PyObject *const *items, Py_ssize_t count, void *out)
{
    switch (kind) {
    case GOPY_INT8:
        return fill_int8(items, count, out);
    case GOPY_INT16:
        return fill_int16(items, count, out);
    case GOPY_INT32:
        return fill_int32(items, count, out);
    case GOPY_INT:
    case GOPY_INT64:
        return fill_int64(items, count, out);
    case GOPY_UINT8:
        return fill_uint8(items, count, out);
    case GOPY_UINT16:
        return fill_uint16(items, count, out);
    case GOPY_UINT32:
        return fill_uint32(items, count, out);
    case GOPY_UINT:
    case GOPY_UINT64:
    case GOPY_UINTPTR:
        return fill_uint64(items, count, out);
    case GOPY_FLOAT64:
        return fill_float64(items, count, out);
    default:
        return 0;
    }
}

/* Strings point into their str objects, so the objects are kept, not the list, which another thread may change. */
static void *text_elements(const gopy_where *where, PyObject *list, gopy_scratch *scratch, Py_ssize_t *count)
{
    gopy_where element = *where;
    gopy_text *pairs;
    PyObject *kept = PySequence_Tuple(list);
    if (gopy_scratch_keep(scratch, kept) < 0)
        return NULL;
    *count = PyTuple_GET_SIZE(kept);
    pairs = gopy_scratch_room(scratch, sizeof(gopy_text) * (size_t)*count);
    if (!pairs)
        return NULL;
    for (element.index = 0; element.index < *count; element.index++)
        if (gopy_string(&element, PyTuple_GET_ITEM(kept, element.index), scratch, &pairs[element.index]) < 0)
            return NULL;
    return pairs;
}

void *gopy_elements(int kind, const gopy_where *where, PyObject *list, gopy_scratch *scratch, Py_ssize_t *count)
{
    size_t size = (size_t)gopy_kinds[kind].size;
    Py_ssize_t total = PySequence_Fast_GET_SIZE(list);
    gopy_where element = *where;
    Py_ssize_t done = 0;
    char *out;
    if (kind == GOPY_STRING)
        return text_elements(where, list, scratch, count);
    out = gopy_scratch_room(scratch, size * (size_t)total);
    if (!out)
        return NULL;
    for (;;) {
        PyObject *value;
        int failed;
        done += fill(kind, PySequence_Fast_ITEMS(list) + done, total - done, out + size * (size_t)done);
        if (done == total)
            break;
        value = PySequence_Fast_GET_ITEM(list, done);
        Py_INCREF(value);
        element.index = done;
        failed = gopy_store(kind, &element, value, out + size * (size_t)done);
        Py_DECREF(value);
        if (failed)
            return NULL;
        done++;
        if (PySequence_Fast_GET_SIZE(list) != total) {
            gopy_refuse(where, PyExc_RuntimeError, "changed its size while it was read");
            return NULL;
        }
    }
    *count = total;
    return out;
}
