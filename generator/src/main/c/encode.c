#include "encode.h"

#include "handle.h"
#include "hooks.h"
#include "sequence.h"
#include "tags.h"

int gopy_writer_grow(gopy_writer *writer, size_t size)
{
    size_t room = 2 * writer->room;
    char *data;
    while (room - writer->length < size)
        room *= 2;
    data = writer->data == writer->few ? malloc(room) : realloc(writer->data, room);
    if (!data) {
        PyErr_NoMemory();
        return -1;
    }
    if (writer->data == writer->few)
        memcpy(data, writer->few, writer->length);
    writer->data = data;
    writer->room = room;
    return 0;
}

static int write_tag(gopy_writer *writer, int tag)
{
    char *at = gopy_write(writer, 1);
    if (!at)
        return -1;
    *at = (char)tag;
    return 0;
}

/* Python writes what is rare: its bytes become part of the message. */
static int ask_python(gopy_writer *writer, PyObject *value)
{
    PyObject *bytes;
    char *at = NULL;
    if (!gopy_hook.write) {
        PyErr_Format(PyExc_TypeError, "cannot send a %.100s to Go", Py_TYPE(value)->tp_name);
        return -1;
    }
    bytes = PyObject_CallFunctionObjArgs(gopy_hook.write, value, NULL);
    if (bytes && !PyBytes_Check(bytes))
        PyErr_SetString(PyExc_TypeError, "a value is written as bytes");
    else if (bytes)
        at = gopy_write(writer, (size_t)PyBytes_GET_SIZE(bytes));
    if (at)
        memcpy(at, PyBytes_AS_STRING(bytes), (size_t)PyBytes_GET_SIZE(bytes));
    Py_XDECREF(bytes);
    return at ? 0 : -1;
}

static int write_handle(gopy_writer *writer, int64_t id)
{
    char *at = gopy_write(writer, 25);
    if (!at)
        return -1;
    memset(at, 0, 25);
    *at = GOPY_TAG_OBJECT;
    memcpy(at + 1, &id, sizeof id);
    return 0;
}

/* An object of a class in Python that has a handle; 1 written, 0 it is none. */
static int python_handle(gopy_writer *writer, PyObject *value)
{
    static PyObject *name = NULL;
    PyObject *number;
    int64_t id;
    if (!gopy_hook.writers || !gopy_hook.handle
        || PyDict_GetItem(gopy_hook.writers, (PyObject *)Py_TYPE(value)) != gopy_hook.handle)
        return 0;
    if (!name)
        name = gopy_name("_gopy_id");
    number = PyObject_GetAttr(value, name);
    id = number ? PyLong_AsLongLong(number) : -1;
    Py_XDECREF(number);
    if (id == -1 && PyErr_Occurred())
        return -1;
    return write_handle(writer, id) < 0 ? -1 : 1;
}

static int write_int(gopy_writer *writer, PyObject *value)
{
    int64_t number;
    int overflow = 0;
    if (GOPY_LIKELY(gopy_small_int(value, &number)))
        return gopy_write_number(writer, GOPY_TAG_INT, number);
    number = PyLong_AsLongLongAndOverflow(value, &overflow);
    return overflow ? ask_python(writer, value) : gopy_write_number(writer, GOPY_TAG_INT, number);
}

int gopy_utf8(PyObject *text, const char **data, Py_ssize_t *length, PyObject **owner)
{
    *owner = NULL;
#if GOPY_PYTHON2
    *owner = PyUnicode_AsUTF8String(text);
#else
    if (PyUnicode_IS_COMPACT_ASCII(text)) {
        *data = (const char *)PyUnicode_1BYTE_DATA(text);
        *length = PyUnicode_GET_LENGTH(text);
        return 0;
    }
    *data = PyUnicode_AsUTF8AndSize(text, length);
    if (*data)
        return 0;
    if (!PyErr_ExceptionMatches(PyExc_UnicodeEncodeError))
        return -1;
    PyErr_Clear();
    *owner = PyUnicode_AsEncodedString(text, "utf-8", "surrogateescape");
#endif
    if (!*owner)
        return -1;
    *data = PyBytes_AS_STRING(*owner);
    *length = PyBytes_GET_SIZE(*owner);
    return 0;
}

static int write_text(gopy_writer *writer, PyObject *value)
{
    const char *data;
    Py_ssize_t length;
    PyObject *owner;
    int failed = gopy_utf8(value, &data, &length, &owner);
    if (!failed)
        failed = gopy_write_bytes(writer, GOPY_TAG_TEXT, data, length);
    Py_XDECREF(owner);
    return failed;
}

static int too_deep(void)
{
    PyErr_SetString(PyExc_ValueError, "a value contains itself, or is nested too deeply");
    return -1;
}

/* An element may be written by Python code, which may change what it stands in. */
static int changed(void)
{
    PyErr_SetString(PyExc_RuntimeError, "a container changed its size while it was read");
    return -1;
}

static int write_items(gopy_writer *writer, PyObject *sequence, int tag, int depth)
{
    Py_ssize_t k, count = PySequence_Fast_GET_SIZE(sequence);
    if (depth > GOPY_DEEPEST)
        return too_deep();
    if (gopy_write_number(writer, tag, count) < 0)
        return -1;
    for (k = 0; k < count; k++) {
        PyObject *value = PySequence_Fast_GET_ITEM(sequence, k);
        int failed;
        Py_INCREF(value);
        failed = gopy_encode(writer, value, depth + 1);
        Py_DECREF(value);
        if (failed)
            return -1;
        if (PySequence_Fast_GET_SIZE(sequence) != count)
            return changed();
    }
    return 0;
}

static int write_list(gopy_writer *writer, PyObject *list, int depth)
{
    int done = PyList_GET_SIZE(list) ? gopy_encode_bulk(writer, list) : 0;
    if (done)
        return done < 0 ? -1 : 0;
    return write_items(writer, list, GOPY_TAG_LIST, depth);
}

static int write_dict(gopy_writer *writer, PyObject *dict, int depth)
{
    Py_ssize_t at = 0, written = 0, count = PyDict_Size(dict);
    PyObject *key, *value;
    if (depth > GOPY_DEEPEST)
        return too_deep();
    if (gopy_write_number(writer, GOPY_TAG_DICT, count) < 0)
        return -1;
    while (PyDict_Next(dict, &at, &key, &value)) {
        int failed;
        Py_INCREF(key);
        Py_INCREF(value);
        failed = gopy_encode(writer, key, depth + 1) < 0 || gopy_encode(writer, value, depth + 1) < 0;
        Py_DECREF(key);
        Py_DECREF(value);
        if (failed)
            return -1;
        written++;
        if (PyDict_Size(dict) != count)
            return changed();
    }
    return written == count ? 0 : changed();
}

static int write_rare(gopy_writer *writer, PyObject *value)
{
    PyTypeObject *type = Py_TYPE(value);
    int done;
    if (type == &PyComplex_Type) {
        Py_complex number = PyComplex_AsCComplex(value);
        char *at = gopy_write(writer, 17);
        if (!at)
            return -1;
        *at = GOPY_TAG_COMPLEX;
        memcpy(at + 1, &number.real, 8);
        memcpy(at + 9, &number.imag, 8);
        return 0;
    }
    if (type == &PyByteArray_Type)
        return gopy_write_bytes(writer, GOPY_TAG_BYTES, PyByteArray_AS_STRING(value), PyByteArray_GET_SIZE(value));
    if (PyObject_TypeCheck(value, &gopy_handle_type)) {
        if (gopy_is_sequence(value) && !((gopy_sequence *)value)->fixed)
            ((gopy_sequence *)value)->known = 0; /* Go may move it */
        return write_handle(writer, ((gopy_handle *)value)->id);
    }
    done = python_handle(writer, value);
    if (done)
        return done < 0 ? -1 : 0;
    return ask_python(writer, value);
}

int gopy_encode(gopy_writer *writer, PyObject *value, int depth)
{
    PyTypeObject *type = Py_TYPE(value);
    double number;
    int64_t bits;
#if GOPY_PYTHON2
    if (type == &PyInt_Type)
        return write_int(writer, value);
    if (type == &PyString_Type)
        return gopy_write_bytes(writer, GOPY_TAG_NATIVE, PyString_AS_STRING(value), PyString_GET_SIZE(value));
#else
    if (type == &PyBytes_Type)
        return gopy_write_bytes(writer, GOPY_TAG_BYTES, PyBytes_AS_STRING(value), PyBytes_GET_SIZE(value));
#endif
    if (type == &PyLong_Type)
        return write_int(writer, value);
    if (type == &PyUnicode_Type)
        return write_text(writer, value);
    if (type == &PyFloat_Type) {
        number = PyFloat_AS_DOUBLE(value);
        memcpy(&bits, &number, sizeof bits);
        return gopy_write_number(writer, GOPY_TAG_FLOAT, bits);
    }
    if (type == &PyList_Type)
        return write_list(writer, value, depth);
    if (type == &PyDict_Type)
        return write_dict(writer, value, depth);
    if (type == &PyTuple_Type)
        return write_items(writer, value, GOPY_TAG_TUPLE, depth);
    if (value == Py_None)
        return write_tag(writer, GOPY_TAG_NIL);
    if (value == Py_True || value == Py_False)
        return write_tag(writer, value == Py_True ? GOPY_TAG_TRUE : GOPY_TAG_FALSE);
    return write_rare(writer, value);
}

int gopy_encode_all(gopy_writer *writer, PyObject *const *values, Py_ssize_t count)
{
    Py_ssize_t k;
    if (gopy_write_number(writer, GOPY_TAG_LIST, count) < 0)
        return -1;
    for (k = 0; k < count; k++)
        if (gopy_encode(writer, values[k], 0) < 0)
            return -1;
    return 0;
}

PyObject *gopy_encode_list(PyObject *module, PyObject *values)
{
    PyObject *bytes = NULL;
    PyObject *taken = PySequence_Tuple(values);
    gopy_writer writer;
    (void)module;
    if (!taken)
        return NULL;
    gopy_writer_start(&writer);
    if (!gopy_encode_all(&writer, ((PyTupleObject *)taken)->ob_item, PyTuple_GET_SIZE(taken)))
        bytes = PyBytes_FromStringAndSize(writer.data, (Py_ssize_t)writer.length);
    gopy_writer_end(&writer);
    Py_DECREF(taken);
    return bytes;
}
