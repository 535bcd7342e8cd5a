/* dict(m) asks for the keys and then, from the same place in the same frame and in their order, for the value of each.
   Keys and values come in one message; the values wait here until they are asked for in just that way. No other thread
   of Python runs in between. Any other look at the map, and any call by message, forgets them. */
#include "map.h"

#include "decode.h"
#include "failure.h"
#include "handle.h"
#include "message.h"
#include "tags.h"

enum { OP_COLUMNS = 37 };

PyObject *gopy_map_values = NULL; /* a list */
static PyObject *keys_of_values;
static Py_ssize_t next_value;
static PyObject *owner; /* the map; not counted, only compared */
static PyFrameObject *frame_of_keys; /* likewise */
static int place_of_keys;

static PyObject *general_item; /* GoMap.__getitem__ in Python */

void gopy_map_forget(void)
{
    PyObject *values = gopy_map_values, *keys = keys_of_values;
    gopy_map_values = keys_of_values = NULL;
    Py_XDECREF(values);
    Py_XDECREF(keys);
}

/* The instruction that Python code is at. */
static int instruction(PyFrameObject *frame)
{
#if PY_VERSION_HEX >= 0x030B0000
    return PyFrame_GetLasti(frame);
#else
    return frame->f_lasti;
#endif
}

/* The lists of keys and of values of a map; both new references. */
static int columns(PyObject *map, PyObject **keys, PyObject **values)
{
    static const char no_arguments[9] = {GOPY_TAG_LIST};
    PyObject *exception = NULL, *both = NULL;
    PyObject *number = PyObject_GetAttrString(map, "_gopy_id");
    int64_t integers[2] = {number ? PyLong_AsLongLong(number) : -1, OP_COLUMNS};
    gopy_answer answer;
    gopy_reader reader;
    Py_XDECREF(number);
    if (integers[0] == -1 && PyErr_Occurred())
        return -1;
    if (gopy_exchange(gopy_the_library, GOPY_OPERATE, integers, 2, no_arguments, sizeof no_arguments, &answer,
                      &exception) < 0) {
        gopy_throw(exception);
    } else {
        gopy_reader_start(&reader, answer.data, answer.length);
        both = gopy_decode(&reader);
        Py_XDECREF(reader.bytes);
    }
    gopy_answer_free(gopy_the_library, &answer);
    if (!both)
        return -1;
    *keys = PyList_Check(both) && PyList_GET_SIZE(both) == 2 ? PyList_GET_ITEM(both, 0) : NULL;
    *values = *keys ? PyList_GET_ITEM(both, 1) : NULL;
    if (!*values || !PyList_Check(*keys) || !PyList_Check(*values)
        || PyList_GET_SIZE(*keys) != PyList_GET_SIZE(*values)) {
        PyErr_SetString(PyExc_ValueError, "Go gave a map in an unknown form");
        Py_DECREF(both);
        return -1;
    }
    Py_INCREF(*keys);
    Py_INCREF(*values);
    Py_DECREF(both);
    return 0;
}

/* GoMap._gopy_pairs(): a list of pairs. */
static PyObject *map_pairs(PyObject *map, PyObject *nothing)
{
    PyObject *keys, *values, *pairs;
    Py_ssize_t k;
    (void)nothing;
    if (columns(map, &keys, &values) < 0)
        return NULL;
    pairs = PyList_New(PyList_GET_SIZE(keys));
    for (k = 0; pairs && k < PyList_GET_SIZE(keys); k++) {
        PyObject *pair = PyTuple_Pack(2, PyList_GET_ITEM(keys, k), PyList_GET_ITEM(values, k));
        if (pair)
            PyList_SET_ITEM(pairs, k, pair);
        else
            Py_CLEAR(pairs);
    }
    Py_DECREF(keys);
    Py_DECREF(values);
    return pairs;
}

/* GoMap._gopy_key_list(): the keys, whose values wait; for a caller that is one frame of Python away from dict(). */
static PyObject *map_keys(PyObject *map, PyObject *nothing)
{
    PyObject *keys, *values;
    PyFrameObject *frame = PyEval_GetFrame();
    (void)nothing;
    if (columns(map, &keys, &values) < 0)
        return NULL;
    gopy_map_forget();
#if PY_VERSION_HEX >= 0x03090000
    frame = frame ? PyFrame_GetBack(frame) : NULL;
    Py_XDECREF((PyObject *)frame); /* it runs, so it lives */
#else
    frame = frame ? frame->f_back : NULL;
#endif
    if (frame) {
        gopy_map_values = values;
        keys_of_values = keys;
        Py_INCREF(keys);
        next_value = 0;
        owner = map;
        frame_of_keys = frame;
        place_of_keys = instruction(frame);
    } else {
        Py_DECREF(values);
    }
    return keys;
}

/* GoMap.__getitem__(key) */
static PyObject *map_item(PyObject *map, PyObject *key)
{
    PyFrameObject *frame;
    if (gopy_map_values && owner == map && next_value < PyList_GET_SIZE(keys_of_values)
        && PyList_GET_ITEM(keys_of_values, next_value) == key && (frame = PyEval_GetFrame()) == frame_of_keys
        && instruction(frame) == place_of_keys) {
        PyObject *value = PyList_GET_ITEM(gopy_map_values, next_value++);
        Py_INCREF(value);
        if (next_value == PyList_GET_SIZE(keys_of_values))
            gopy_map_forget();
        return value;
    }
    gopy_map_forget();
    return PyObject_CallFunctionObjArgs(general_item, map, key, NULL);
}

static PyMethodDef quick_methods[] = {
    {"__getitem__", map_item, METH_O, "The value of a key."},
    {"_gopy_pairs", map_pairs, METH_NOARGS, NULL},
    {"_gopy_key_list", map_keys, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

PyObject *gopy_quicken(PyObject *module, PyObject *class)
{
    PyMethodDef *method;
    (void)module;
    if (!PyType_Check(class) || general_item)
        return PyErr_Format(PyExc_TypeError, "quicken() takes one class, once");
    general_item = PyObject_GetAttrString(class, "__getitem__");
#if GOPY_PYTHON2
    if (general_item && PyMethod_Check(general_item)) { /* an unbound method: the function is what is wanted */
        PyObject *function = PyMethod_GET_FUNCTION(general_item);
        Py_INCREF(function);
        Py_DECREF(general_item);
        general_item = function;
    }
#endif
    if (!general_item)
        return NULL;
    for (method = quick_methods; method->ml_name; method++) {
        PyObject *descriptor = PyDescr_NewMethod((PyTypeObject *)class, method);
        int failed = !descriptor || PyObject_SetAttrString(class, method->ml_name, descriptor) < 0;
        Py_XDECREF(descriptor);
        if (failed)
            return NULL;
    }
    Py_RETURN_NONE;
}
