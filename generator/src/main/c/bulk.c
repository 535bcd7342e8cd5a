/* Lists of one type of number, or of texts, as one block. No Python code runs between the looks at a list. */
#include "encode.h"
#include "kind.h"
#include "tags.h"

/* Tag, kind, count, and room for that many items. */
static char *start_numbers(gopy_writer *writer, int kind, int64_t count)
{
    size_t size = (size_t)gopy_kinds[kind].size;
    char *at = gopy_write(writer, 10 + size * (size_t)count);
    if (!at)
        return NULL;
    at[0] = GOPY_TAG_NUMBERS;
    at[1] = (char)kind;
    memcpy(at + 2, &count, sizeof count);
    return at + 10;
}

static int exact_int(PyObject *value, int64_t *number)
{
    int overflow = 0;
    if (GOPY_LIKELY(gopy_small_int(value, number)))
        return 1;
    if (!PyLong_CheckExact(value))
        return 0;
    *number = PyLong_AsLongLongAndOverflow(value, &overflow);
    return !overflow;
}

/* Each answers how many items it took before one of another type. */
static Py_ssize_t put_ints(char *at, PyObject *const *items, Py_ssize_t count)
{
    Py_ssize_t k;
    int64_t number;
    for (k = 0; k < count && exact_int(items[k], &number); k++)
        memcpy(at + 8 * k, &number, sizeof number);
    return k;
}

static Py_ssize_t put_floats(char *at, PyObject *const *items, Py_ssize_t count)
{
    Py_ssize_t k;
    for (k = 0; k < count && PyFloat_CheckExact(items[k]); k++)
        memcpy(at + 8 * k, &((PyFloatObject *)items[k])->ob_fval, sizeof(double));
    return k;
}

static Py_ssize_t put_bools(char *at, PyObject *const *items, Py_ssize_t count)
{
    Py_ssize_t k;
    for (k = 0; k < count && PyBool_Check(items[k]); k++)
        at[k] = items[k] == Py_True;
    return k;
}

#if !GOPY_PYTHON2
/* Lengths first, then the bytes of all. */
static int write_texts(gopy_writer *writer, PyObject *const *items, int64_t count)
{
    size_t start = writer->length;
    char *at = gopy_write(writer, 9 + 8 * (size_t)count);
    size_t total = 0;
    Py_ssize_t length;
    int64_t k, wide;
    const char *data;
    PyObject *owner;
    if (!at)
        return -1;
    at[0] = GOPY_TAG_TEXTS;
    memcpy(at + 1, &count, sizeof count);
    for (k = 0; k < count && PyUnicode_CheckExact(items[k]); k++) {
        if (gopy_utf8(items[k], &data, &length, &owner) < 0)
            return -1;
        if (owner) { /* not plain UTF-8: one by one */
            Py_DECREF(owner);
            break;
        }
        wide = length;
        memcpy(at + 9 + 8 * k, &wide, sizeof wide);
        total += (size_t)length;
    }
    if (k < count) {
        writer->length = start;
        return 0;
    }
    at = gopy_write(writer, total);
    if (!at)
        return -1;
    for (k = 0; k < count; k++) {
        gopy_utf8(items[k], &data, &length, &owner);
        memcpy(at, data, (size_t)length);
        at += length;
    }
    return 1;
}
#endif

int gopy_encode_bulk(gopy_writer *writer, PyObject *list)
{
    PyObject *const *items = PySequence_Fast_ITEMS(list);
    PyObject *first = items[0];
    Py_ssize_t count = PyList_GET_SIZE(list), taken;
    size_t start = writer->length;
    int kind = PyFloat_CheckExact(first) ? GOPY_FLOAT64 : PyBool_Check(first) ? GOPY_BOOL : GOPY_INT64;
    char *at;
#if GOPY_PYTHON2
    if (kind == GOPY_INT64 && !PyInt_CheckExact(first) && !PyLong_CheckExact(first))
        return 0;
#else
    if (PyUnicode_CheckExact(first))
        return write_texts(writer, items, count);
    if (kind == GOPY_INT64 && !PyLong_CheckExact(first))
        return 0;
#endif
    at = start_numbers(writer, kind, count);
    if (!at)
        return -1;
    taken = kind == GOPY_FLOAT64 ? put_floats(at, items, count)
          : kind == GOPY_BOOL    ? put_bools(at, items, count)
                                 : put_ints(at, items, count);
    if (taken == count)
        return 1;
    writer->length = start;
    return 0;
}
