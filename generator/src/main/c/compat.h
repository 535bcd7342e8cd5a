/* What differs between CPython 2.7 and 3.14, and nothing else: every other file is written once. */
#ifndef GOPY_COMPAT_H
#define GOPY_COMPAT_H

#define PY_SSIZE_T_CLEAN
#include <Python.h>

#if PY_MAJOR_VERSION >= 3 && PY_VERSION_HEX < 0x030B0000
#include <longintrepr.h>
#endif

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define GOPY_PYTHON2 (PY_MAJOR_VERSION < 3)
#define GOPY_VECTORCALL (PY_VERSION_HEX >= 0x03080000)

#if PY_VERSION_HEX < 0x03090000 && GOPY_VECTORCALL
#define GOPY_FLAG_VECTORCALL _Py_TPFLAGS_HAVE_VECTORCALL
#elif GOPY_VECTORCALL
#define GOPY_FLAG_VECTORCALL Py_TPFLAGS_HAVE_VECTORCALL
#endif

#if GOPY_PYTHON2
typedef long Py_hash_t;
#define GOPY_TYPE_FLAGS \
    (Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_NEWBUFFER | Py_TPFLAGS_HAVE_WEAKREFS | Py_TPFLAGS_CHECKTYPES)
#else
#define GOPY_TYPE_FLAGS Py_TPFLAGS_DEFAULT
#endif

/* A method table's entry for a C function that takes keywords, whatever the headers call that type. */
#define GOPY_METHOD(function) ((PyCFunction)(void (*)(void))(function))

/* A dict's value, borrowed, or NULL. It looks for no error of before where that is possible; a str as the key makes none. */
#if GOPY_PYTHON2
#define GOPY_DICT_GET PyDict_GetItem
#else
#define GOPY_DICT_GET PyDict_GetItemWithError
#endif

#define GOPY_LIKELY(condition) __builtin_expect(!!(condition), 1)

/* Calls with positional arguments; what stands before the first may be overwritten. */
static inline PyObject *gopy_call_objects(PyObject *callable, PyObject **arguments, Py_ssize_t count)
{
#if PY_VERSION_HEX >= 0x03090000
    return PyObject_Vectorcall(callable, arguments, (size_t)count | PY_VECTORCALL_ARGUMENTS_OFFSET, NULL);
#elif GOPY_VECTORCALL
    return _PyObject_Vectorcall(callable, arguments, (size_t)count | PY_VECTORCALL_ARGUMENTS_OFFSET, NULL);
#elif !GOPY_PYTHON2
    return _PyObject_FastCallDict(callable, arguments, count, NULL);
#else
    PyObject *result, *tuple = PyTuple_New(count);
    Py_ssize_t k;
    if (!tuple)
        return NULL;
    for (k = 0; k < count; k++) {
        Py_INCREF(arguments[k]);
        PyTuple_SET_ITEM(tuple, k, arguments[k]);
    }
    result = PyObject_Call(callable, tuple, NULL);
    Py_DECREF(tuple);
    return result;
#endif
}

/* The value of an exact int of at most two of its digits, 60 bits; 0 when only the public API can tell. */
static inline int gopy_small_int(PyObject *object, int64_t *value)
{
#if GOPY_PYTHON2
    if (!PyInt_CheckExact(object))
        return 0;
    *value = PyInt_AS_LONG(object);
    return 1;
#elif PYLONG_BITS_IN_DIGIT != 30
    (void)object, (void)value;
    return 0;
#elif PY_VERSION_HEX >= 0x030C0000
    const _PyLongValue *number = &((PyLongObject *)object)->long_value;
    int64_t sign, digits;
    if (!PyLong_CheckExact(object) || number->lv_tag >= 3 << _PyLong_NON_SIZE_BITS)
        return 0;
    sign = 1 - (int64_t)(number->lv_tag & _PyLong_SIGN_MASK);
    digits = number->ob_digit[0];
    if (number->lv_tag >= 2 << _PyLong_NON_SIZE_BITS)
        digits |= (int64_t)number->ob_digit[1] << PyLong_SHIFT;
    *value = sign * digits;
    return 1;
#else
    const digit *digits;
    if (!PyLong_CheckExact(object))
        return 0;
    digits = ((PyLongObject *)object)->ob_digit;
    switch (Py_SIZE(object)) {
    case 1:
        *value = digits[0];
        return 1;
    case 0:
        *value = 0;
        return 1;
    case -1:
        *value = -(int64_t)digits[0];
        return 1;
    case 2:
        *value = digits[0] | (int64_t)digits[1] << PyLong_SHIFT;
        return 1;
    case -2:
        *value = -(digits[0] | (int64_t)digits[1] << PyLong_SHIFT);
        return 1;
    default:
        return 0;
    }
#endif
}

static inline PyObject *gopy_int(int64_t value)
{
#if GOPY_PYTHON2
    return PyInt_FromLong(value);
#else
    return sizeof(long) == sizeof value ? PyLong_FromLong((long)value) : PyLong_FromLongLong(value);
#endif
}

static inline PyObject *gopy_unsigned(uint64_t value)
{
#if GOPY_PYTHON2
    if (value <= INT64_MAX)
        return PyInt_FromLong((long)value);
#endif
    return PyLong_FromUnsignedLongLong(value);
}

static inline int gopy_is_int(PyObject *object)
{
#if GOPY_PYTHON2
    if (PyInt_Check(object))
        return 1;
#endif
    return PyLong_Check(object);
}

/* Go text as this Python's native str: bytes on 2; on 3 every Go string can come back unchanged, by surrogateescape. */
static inline PyObject *gopy_str(const char *data, Py_ssize_t length)
{
#if GOPY_PYTHON2
    return PyString_FromStringAndSize(data, length);
#else
    return PyUnicode_DecodeUTF8(data, length, "surrogateescape");
#endif
}

static inline PyObject *gopy_name(const char *text)
{
#if GOPY_PYTHON2
    return PyString_InternFromString(text);
#else
    return PyUnicode_InternFromString(text);
#endif
}

/* A native str's characters, for messages and names; an error is cleared and reads as "?". */
static inline const char *gopy_characters(PyObject *object)
{
    const char *text = NULL;
    if (object) {
#if GOPY_PYTHON2
        if (PyUnicode_Check(object)) /* as JSON has it; the encoded text lives as long as the object */
            object = _PyUnicode_AsDefaultEncodedString(object, NULL);
        text = object && PyString_Check(object) ? PyString_AS_STRING(object) : NULL;
        if (!text)
            PyErr_Clear();
#else
        text = PyUnicode_Check(object) ? PyUnicode_AsUTF8(object) : NULL;
        if (!text)
            PyErr_Clear();
#endif
    }
    return text ? text : "?";
}

static inline int gopy_is_text(PyObject *object)
{
#if GOPY_PYTHON2
    return PyString_Check(object) || PyUnicode_Check(object);
#else
    return PyUnicode_Check(object);
#endif
}

#endif
