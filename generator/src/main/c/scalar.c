#include "scalar.h"

static int refuse_unless(int kind, const gopy_where *where, PyObject *value, int64_t number, int64_t *slot)
{
    if (number < gopy_kinds[kind].low || number > gopy_kinds[kind].high)
        return gopy_refuse_range(where, kind, value);
    *slot = number;
    return 0;
}

/* An exact or derived int or long. */
static int from_int(int kind, const gopy_where *where, PyObject *value, int64_t *slot)
{
    int overflow = 0;
    long long number;
#if GOPY_PYTHON2
    if (PyInt_Check(value))
        return refuse_unless(kind, where, value, PyInt_AS_LONG(value), slot);
#endif
    number = PyLong_AsLongLongAndOverflow(value, &overflow);
    if (!overflow)
        return number == -1 && PyErr_Occurred() ? -1 : refuse_unless(kind, where, value, number, slot);
    if (overflow > 0 && gopy_kinds[kind].family == 'u' && gopy_kinds[kind].size == 8) {
        unsigned long long wide = PyLong_AsUnsignedLongLong(value);
        if (wide != (unsigned long long)-1 || !PyErr_Occurred()) {
            *slot = (int64_t)wide;
            return 0;
        }
        PyErr_Clear();
    }
    return gopy_refuse_range(where, kind, value);
}

/* The code point of a text of one character, which an int32, as a rune is one, takes; -1 for anything else. */
static int64_t rune(PyObject *value)
{
    int64_t code = -1;
#if GOPY_PYTHON2
    if (PyString_Check(value) && PyString_GET_SIZE(value) == 1)
        code = (unsigned char)PyString_AS_STRING(value)[0] < 0x80 ? PyString_AS_STRING(value)[0] : -1;
    else if (PyUnicode_Check(value) && PyUnicode_GET_SIZE(value) == 1)
        code = PyUnicode_AS_UNICODE(value)[0];
#else
    if (PyUnicode_Check(value) && PyUnicode_GetLength(value) == 1)
        code = PyUnicode_ReadChar(value, 0);
#endif
    return code >= 0xD800 && code < 0xE000 ? -1 : code;
}

int gopy_slow_int(int kind, const gopy_where *where, PyObject *value, int64_t *slot)
{
    PyObject *index;
    int failed;
    if (gopy_is_int(value))
        return from_int(kind, where, value, slot);
    if (kind == GOPY_INT32 && (*slot = rune(value)) >= 0)
        return 0;
    if (!PyIndex_Check(value))
        return gopy_refuse_type(where, "int", value);
    index = PyNumber_Index(value);
    if (!index)
        return -1;
    failed = from_int(kind, where, index, slot);
    Py_DECREF(index);
    return failed;
}

static int is_numpy(PyObject *value, const char *prefix)
{
    const char *name = Py_TYPE(value)->tp_name;
    return !strncmp(name, "numpy.", 6) && !strncmp(name + 6, prefix, strlen(prefix));
}

int gopy_slow_bool(const gopy_where *where, PyObject *value, int64_t *slot)
{
    int truth;
    if (!PyBool_Check(value) && !is_numpy(value, "bool")
        && !PyObject_HasAttrString((PyObject *)Py_TYPE(value), "_gopy_is_bool"))
        return gopy_refuse_type(where, "bool", value);
    truth = PyObject_IsTrue(value);
    *slot = truth;
    return truth < 0 ? -1 : 0;
}

static int fits_float32(double value)
{
    return !isinf((float)value) || isinf(value);
}

/* An int beyond every float: Python's own OverflowError does not say whose argument it was. */
static int no_float(int kind, const gopy_where *where, PyObject *value)
{
    if (!PyErr_ExceptionMatches(PyExc_OverflowError))
        return -1;
    PyErr_Clear();
    return gopy_refuse_range(where, kind, value);
}

int gopy_float(int kind, const gopy_where *where, PyObject *value, double *out)
{
    if (PyFloat_Check(value)) {
        *out = PyFloat_AS_DOUBLE(value);
    } else if (gopy_is_int(value) || is_numpy(value, "float")) {
        *out = PyFloat_AsDouble(value);
        if (*out == -1 && PyErr_Occurred())
            return no_float(kind, where, value);
    } else if (PyIndex_Check(value)) {
        PyObject *index = PyNumber_Index(value);
        *out = index ? PyFloat_AsDouble(index) : -1;
        Py_XDECREF(index);
        if (*out == -1 && PyErr_Occurred())
            return no_float(kind, where, value);
    } else {
        return gopy_refuse_type(where, "float", value);
    }
    if (kind == GOPY_FLOAT32 && !fits_float32(*out))
        return gopy_refuse_range(where, kind, value);
    return 0;
}

int gopy_complex(int kind, const gopy_where *where, PyObject *value, double *out)
{
    if (PyComplex_Check(value)) {
        Py_complex number = PyComplex_AsCComplex(value);
        out[0] = number.real;
        out[1] = number.imag;
    } else if (is_numpy(value, "complex")) {
        Py_complex number = PyComplex_AsCComplex(value);
        if (number.real == -1 && PyErr_Occurred())
            return -1;
        out[0] = number.real;
        out[1] = number.imag;
    } else {
        if (!PyFloat_Check(value) && !PyIndex_Check(value) && !is_numpy(value, "float"))
            return gopy_refuse_type(where, "complex", value);
        if (gopy_float(GOPY_FLOAT64, where, value, out) < 0) {
            if (!PyErr_ExceptionMatches(PyExc_OverflowError))
                return -1;
            PyErr_Clear();
            return gopy_refuse_range(where, kind, value);
        }
        out[1] = 0;
    }
    if (kind == GOPY_COMPLEX64 && (!fits_float32(out[0]) || !fits_float32(out[1])))
        return gopy_refuse_range(where, kind, value);
    return 0;
}

static int encoded(PyObject *bytes, gopy_scratch *scratch, gopy_text *out)
{
    if (gopy_scratch_keep(scratch, bytes) < 0)
        return -1;
    out->data = PyBytes_AS_STRING(bytes);
    out->len = PyBytes_GET_SIZE(bytes);
    return 0;
}

int gopy_string(const gopy_where *where, PyObject *value, gopy_scratch *scratch, gopy_text *out)
{
#if GOPY_PYTHON2
    if (PyString_Check(value)) {
        out->data = PyString_AS_STRING(value);
        out->len = PyString_GET_SIZE(value);
        return 0;
    }
    if (PyUnicode_Check(value))
        return encoded(PyUnicode_AsUTF8String(value), scratch, out);
#else
    if (PyUnicode_Check(value)) {
        Py_ssize_t length;
        out->data = PyUnicode_AsUTF8AndSize(value, &length);
        if (out->data) {
            out->len = length;
            return 0;
        }
        if (!PyErr_ExceptionMatches(PyExc_UnicodeEncodeError))
            return -1;
        PyErr_Clear();
        return encoded(PyUnicode_AsEncodedString(value, "utf-8", "surrogateescape"), scratch, out);
    }
#endif
    return gopy_refuse_type(where, "str", value);
}

int gopy_store(int kind, const gopy_where *where, PyObject *value, void *address)
{
    int64_t number = 0;
    double parts[2];
    switch (gopy_kinds[kind].family) {
    case 'f':
        if (gopy_float(kind, where, value, parts) < 0)
            return -1;
        if (kind == GOPY_FLOAT32)
            *(float *)address = (float)parts[0];
        else
            *(double *)address = parts[0];
        return 0;
    case 'c':
        if (gopy_complex(kind, where, value, parts) < 0)
            return -1;
        if (kind == GOPY_COMPLEX64) {
            ((float *)address)[0] = (float)parts[0];
            ((float *)address)[1] = (float)parts[1];
        } else {
            memcpy(address, parts, sizeof parts);
        }
        return 0;
    case 'b':
        if (gopy_slow_bool(where, value, &number) < 0)
            return -1;
        break;
    default:
        if (gopy_slow_int(kind, where, value, &number) < 0)
            return -1;
    }
    switch (gopy_kinds[kind].size) {
    case 1:
        *(int8_t *)address = (int8_t)number;
        break;
    case 2:
        *(int16_t *)address = (int16_t)number;
        break;
    case 4:
        *(int32_t *)address = (int32_t)number;
        break;
    default:
        *(int64_t *)address = number;
    }
    return 0;
}

PyObject *gopy_load(int kind, const void *address)
{
    switch (kind) {
    case GOPY_BOOL:
        return PyBool_FromLong(*(const uint8_t *)address);
    case GOPY_INT8:
        return gopy_int(*(const int8_t *)address);
    case GOPY_INT16:
        return gopy_int(*(const int16_t *)address);
    case GOPY_INT32:
        return gopy_int(*(const int32_t *)address);
    case GOPY_UINT8:
        return gopy_int(*(const uint8_t *)address);
    case GOPY_UINT16:
        return gopy_int(*(const uint16_t *)address);
    case GOPY_UINT32:
        return gopy_int(*(const uint32_t *)address);
    case GOPY_UINT:
    case GOPY_UINT64:
    case GOPY_UINTPTR:
        return gopy_unsigned(*(const uint64_t *)address);
    case GOPY_FLOAT32:
        return PyFloat_FromDouble(*(const float *)address);
    case GOPY_FLOAT64:
        return PyFloat_FromDouble(*(const double *)address);
    case GOPY_COMPLEX64:
        return PyComplex_FromDoubles(((const float *)address)[0], ((const float *)address)[1]);
    case GOPY_COMPLEX128:
        return PyComplex_FromDoubles(((const double *)address)[0], ((const double *)address)[1]);
    default:
        return gopy_int(*(const int64_t *)address);
    }
}

PyObject *gopy_from_slots(int kind, const int64_t *slots)
{
    switch (kind) {
    case GOPY_BOOL:
        return PyBool_FromLong(slots[0] & 1);
    case GOPY_UINT:
    case GOPY_UINT64:
    case GOPY_UINTPTR:
        return gopy_unsigned((uint64_t)slots[0]);
    case GOPY_FLOAT32:
    case GOPY_FLOAT64:
        return PyFloat_FromDouble(gopy_double(slots[0]));
    case GOPY_COMPLEX64:
    case GOPY_COMPLEX128:
        return PyComplex_FromDoubles(gopy_double(slots[0]), gopy_double(slots[1]));
    default:
        return gopy_int(slots[0]);
    }
}
