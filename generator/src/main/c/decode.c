#include "decode.h"

#include "hooks.h"
#include "identity.h"
#include "kind.h"
#include "scalar.h"
#include "structure.h"
#include "tags.h"

static PyObject *too_short(void)
{
    PyErr_SetString(PyExc_ValueError, "a message from Go ends in the middle of a value");
    return NULL;
}

/* The next bytes, or NULL with an error. */
static const char *next_bytes(gopy_reader *reader, int64_t size)
{
    const char *at = reader->data + reader->at;
    if (size < 0 || size > reader->length - reader->at) {
        too_short();
        return NULL;
    }
    reader->at += (Py_ssize_t)size;
    return at;
}

/* A count of things that take at least so many bytes each; -1 with an error. */
static int64_t next_count(gopy_reader *reader, int64_t size)
{
    const char *at = next_bytes(reader, 8);
    int64_t count;
    if (!at)
        return -1;
    memcpy(&count, at, sizeof count);
    if (count < 0 || (size && count > (reader->length - reader->at) / size)) {
        too_short();
        return -1;
    }
    return count;
}

/* Most texts are short and ASCII, where the decoder's own set-up is the larger part. */
static PyObject *text_of(const char *data, Py_ssize_t length)
{
#if !GOPY_PYTHON2
    if (length > 1 && length <= 64) {
        Py_ssize_t k;
        unsigned char all = 0;
        for (k = 0; k < length; k++)
            all |= (unsigned char)data[k];
        if (all < 0x80) {
            PyObject *made = PyUnicode_New(length, 127);
            if (made)
                memcpy(PyUnicode_1BYTE_DATA(made), data, (size_t)length);
            return made;
        }
    }
#endif
    return gopy_str(data, length);
}

static PyObject *read_items(gopy_reader *reader, int tag)
{
    Py_ssize_t k, count = (Py_ssize_t)next_count(reader, 1);
    PyObject *made;
    if (count < 0)
        return NULL;
    made = tag == GOPY_TAG_TUPLE ? PyTuple_New(count) : PyList_New(count);
    for (k = 0; made && k < count; k++) {
        PyObject *value = gopy_decode(reader);
        if (!value)
            Py_CLEAR(made);
        else if (tag == GOPY_TAG_TUPLE)
            PyTuple_SET_ITEM(made, k, value);
        else
            PyList_SET_ITEM(made, k, value);
    }
    return made;
}

static PyObject *read_dict(gopy_reader *reader)
{
    int64_t k, count = next_count(reader, 2);
    PyObject *made = count < 0 ? NULL : PyDict_New();
    for (k = 0; made && k < count; k++) {
        PyObject *key = gopy_decode(reader);
        PyObject *value = key ? gopy_decode(reader) : NULL;
        if (!value || PyDict_SetItem(made, key, value) < 0)
            Py_CLEAR(made);
        Py_XDECREF(key);
        Py_XDECREF(value);
    }
    return made;
}

static PyObject *read_numbers(gopy_reader *reader)
{
    const char *kind_at = next_bytes(reader, 1), *at;
    int kind = kind_at ? *(const unsigned char *)kind_at : 0;
    Py_ssize_t k, count;
    PyObject *made;
    if (!kind_at || kind >= GOPY_STRING)
        return kind_at ? too_short() : NULL;
    count = (Py_ssize_t)next_count(reader, gopy_kinds[kind].size);
    if (count < 0)
        return NULL;
    at = next_bytes(reader, count * gopy_kinds[kind].size);
    made = PyList_New(count);
    for (k = 0; made && k < count; k++) {
        char item[16] __attribute__((aligned(16)));
        PyObject *value;
        memcpy(item, at + k * gopy_kinds[kind].size, (size_t)gopy_kinds[kind].size);
        value = gopy_load(kind, item);
        if (value)
            PyList_SET_ITEM(made, k, value);
        else
            Py_CLEAR(made);
    }
    return made;
}

static PyObject *read_texts(gopy_reader *reader)
{
    Py_ssize_t k, count = (Py_ssize_t)next_count(reader, 8);
    const char *lengths, *data;
    int64_t length;
    PyObject *made;
    if (count < 0)
        return NULL;
    lengths = next_bytes(reader, 8 * (int64_t)count);
    made = PyList_New(count);
    for (k = 0; made && k < count; k++) {
        PyObject *value;
        memcpy(&length, lengths + 8 * k, sizeof length);
        data = next_bytes(reader, length);
        value = data ? text_of(data, (Py_ssize_t)length) : NULL;
        if (value)
            PyList_SET_ITEM(made, k, value);
        else
            Py_CLEAR(made);
    }
    return made;
}

/* A Go object: of the class of its type, or of one that Python makes now. */
static PyObject *read_object(gopy_reader *reader)
{
    int64_t numbers[3]; /* handle, type, shared */
    const char *at = next_bytes(reader, sizeof numbers);
    PyObject *type, *class, *made;
    if (!at)
        return NULL;
    memcpy(numbers, at, sizeof numbers);
    type = gopy_int(numbers[1]);
    class = type && gopy_hook.holders ? PyDict_GetItem(gopy_hook.holders, type) : NULL;
    Py_XDECREF(type);
    if (class && PyType_Check(class) && PyType_IsSubtype((PyTypeObject *)class, &gopy_struct_type))
        return gopy_object((PyTypeObject *)class, gopy_the_library, numbers[0]);
    if (class)
        return PyObject_CallMethod(class, (char *)"_gopy_wrap", (char *)"L", (long long)numbers[0]);
    if (!gopy_hook.proxy)
        return gopy_object(&gopy_handle_type, gopy_the_library, numbers[0]);
    made = PyObject_CallFunction(gopy_hook.proxy, (char *)"LLL", (long long)numbers[0], (long long)numbers[1],
                                 (long long)numbers[2]);
    return made;
}

/* Python reads what is rare, from the tag on. */
static PyObject *read_rare(gopy_reader *reader)
{
    PyObject *pair, *value = NULL;
    Py_ssize_t at = --reader->at;
    if (!gopy_hook.read)
        return PyErr_Format(PyExc_ValueError, "a message from Go has an unknown tag %d", reader->data[at]);
    if (!reader->bytes)
        reader->bytes = PyBytes_FromStringAndSize(reader->data, reader->length);
    if (!reader->bytes)
        return NULL;
    pair = PyObject_CallFunction(gopy_hook.read, (char *)"On", reader->bytes, at);
    if (pair && PyTuple_Check(pair) && PyTuple_GET_SIZE(pair) == 2) {
        reader->at = PyNumber_AsSsize_t(PyTuple_GET_ITEM(pair, 1), PyExc_OverflowError);
        if (reader->at > at && reader->at <= reader->length) {
            value = PyTuple_GET_ITEM(pair, 0);
            Py_INCREF(value);
        } else if (!PyErr_Occurred()) {
            too_short();
        }
    }
    Py_XDECREF(pair);
    return value;
}

static PyObject *read_scalar(gopy_reader *reader, int tag)
{
    const char *at = next_bytes(reader, tag == GOPY_TAG_COMPLEX ? 16 : 8);
    int64_t number;
    double parts[2];
    if (!at)
        return NULL;
    switch (tag) {
    case GOPY_TAG_FLOAT:
        memcpy(parts, at, sizeof *parts);
        return PyFloat_FromDouble(*parts);
    case GOPY_TAG_COMPLEX:
        memcpy(parts, at, sizeof parts);
        return PyComplex_FromDoubles(parts[0], parts[1]);
    default:
        memcpy(&number, at, sizeof number);
        return tag == GOPY_TAG_UINT ? gopy_unsigned((uint64_t)number) : gopy_int(number);
    }
}

static PyObject *read_bytes(gopy_reader *reader, int tag)
{
    int64_t length = next_count(reader, 1);
    const char *at = length < 0 ? NULL : next_bytes(reader, length);
    if (!at)
        return NULL;
    return tag == GOPY_TAG_TEXT ? text_of(at, (Py_ssize_t)length) : PyBytes_FromStringAndSize(at, (Py_ssize_t)length);
}

static PyObject *read_container(gopy_reader *reader, int tag)
{
    PyObject *made;
    if (Py_EnterRecursiveCall(" while a message from Go is read"))
        return NULL;
    made = tag == GOPY_TAG_DICT ? read_dict(reader) : read_items(reader, tag);
    Py_LeaveRecursiveCall();
    return made;
}

PyObject *gopy_decode(gopy_reader *reader)
{
    const char *at = next_bytes(reader, 1);
    if (!at)
        return NULL;
    switch (*at) {
    case GOPY_TAG_NIL:
        Py_RETURN_NONE;
    case GOPY_TAG_FALSE:
        Py_RETURN_FALSE;
    case GOPY_TAG_TRUE:
        Py_RETURN_TRUE;
    case GOPY_TAG_INT:
    case GOPY_TAG_UINT:
    case GOPY_TAG_FLOAT:
    case GOPY_TAG_COMPLEX:
    case GOPY_TAG_DURATION:
        return read_scalar(reader, *at);
    case GOPY_TAG_TEXT:
    case GOPY_TAG_BYTES:
    case GOPY_TAG_NATIVE:
        return read_bytes(reader, *at);
    case GOPY_TAG_LIST:
    case GOPY_TAG_TUPLE:
    case GOPY_TAG_DICT:
        return read_container(reader, *at);
    case GOPY_TAG_NUMBERS:
        return read_numbers(reader);
    case GOPY_TAG_TEXTS:
        return read_texts(reader);
    case GOPY_TAG_OBJECT:
        return read_object(reader);
    default:
        return read_rare(reader);
    }
}

PyObject *gopy_decode_message(PyObject *module, PyObject *bytes)
{
    gopy_reader reader;
    PyObject *value;
    (void)module;
    if (!PyBytes_Check(bytes))
        return PyErr_Format(PyExc_TypeError, "decode() takes bytes, not %.100s", Py_TYPE(bytes)->tp_name);
    gopy_reader_start(&reader, PyBytes_AS_STRING(bytes), PyBytes_GET_SIZE(bytes));
    reader.bytes = bytes;
    Py_INCREF(bytes);
    value = gopy_decode(&reader);
    Py_DECREF(bytes);
    return value;
}
