/* dict(m) asks for the keys and then, from the same place in the same frame and in their order, for the value of each.
   Keys and values come in one message; the values wait here until they are asked for in just that way. No other thread
   of Python runs in between. Any other look at the map, and any call by message, forgets them. */
#include "map.h"

#include <frameobject.h>

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

/* The keys of a map, whose values wait from now on. */
static PyObject *ask_keys(PyObject *map)
{
    PyObject *keys, *values;
    PyFrameObject *frame = PyEval_GetFrame();
    if (columns(map, &keys, &values) < 0)
        return NULL;
    gopy_map_forget();
    if (!frame || !PyList_GET_SIZE(keys)) {
        Py_DECREF(values);
        return keys;
    }
    gopy_map_values = values;
    keys_of_values = keys;
    Py_INCREF(keys);
    next_value = 0;
    owner = map;
    frame_of_keys = frame;
    place_of_keys = instruction(frame);
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

#if GOPY_PYTHON2
/* GoMap.keys() */
static PyObject *map_keys(PyObject *map, PyObject *nothing)
{
    (void)nothing;
    return ask_keys(map);
}
#else
/* GoKeys.__iter__() */
static PyObject *keys_iter(PyObject *view, PyObject *nothing)
{
    PyObject *map = PyObject_GetAttrString(view, "_mapping");
    PyObject *keys = map ? ask_keys(map) : NULL;
    PyObject *walk = keys ? gopy_map_walk(map, keys) : NULL;
    (void)nothing;
    Py_XDECREF(keys);
    Py_XDECREF(map);
    return walk;
}
#endif

static PyMethodDef map_methods[] = {
    {"__getitem__", map_item, METH_O, "The value of a key."},
    {"_gopy_pairs", map_pairs, METH_NOARGS, "A list of pairs."},
#if GOPY_PYTHON2
    {"keys", map_keys, METH_NOARGS, "A list of the keys."},
#endif
    {NULL, NULL, 0, NULL},
};

static PyMethodDef view_methods[] = {
#if !GOPY_PYTHON2
    {"__iter__", keys_iter, METH_NOARGS, "The keys one by one."},
#endif
    {NULL, NULL, 0, NULL},
};

/* Puts functions in C in the place of a class's own. */
static int put_methods(PyObject *class, PyMethodDef *methods)
{
    for (; methods->ml_name; methods++) {
        PyObject *descriptor = PyDescr_NewMethod((PyTypeObject *)class, methods);
        int failed = !descriptor || PyObject_SetAttrString(class, methods->ml_name, descriptor) < 0;
        Py_XDECREF(descriptor);
        if (failed)
            return -1;
    }
    return 0;
}

PyObject *gopy_quicken(PyObject *module, PyObject *args)
{
    PyObject *map, *keys;
    (void)module;
    if (!PyArg_ParseTuple(args, "O!O!:quicken", &PyType_Type, &map, &PyType_Type, &keys))
        return NULL;
    Py_XDECREF(general_item);
    general_item = PyDict_GetItemString(((PyTypeObject *)map)->tp_dict, "__getitem__");
    if (!general_item || gopy_map_walks(map) < 0)
        return PyErr_Format(PyExc_TypeError, "quicken() takes a class of maps and one of their keys");
    Py_INCREF(general_item);
    if (put_methods(map, map_methods) < 0 || put_methods(keys, view_methods) < 0)
        return NULL;
    Py_RETURN_NONE;
}
