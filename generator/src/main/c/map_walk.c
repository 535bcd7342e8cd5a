#include "map.h"

#include <structmember.h>

typedef struct {
    PyObject_HEAD
    PyObject *map; /* NULL at the end */
    PyObject *keys;
    PyObject *changes; /* the map's count of its changes so far */
    Py_ssize_t next;
} gopy_walk_of_map;

static Py_ssize_t changes_offset; /* in a GoMap */

int gopy_map_walks(PyObject *class)
{
    PyObject *slot = PyDict_GetItemString(((PyTypeObject *)class)->tp_dict, "_gopy_changes");
    if (!slot || Py_TYPE(slot) != &PyMemberDescr_Type)
        return -1;
    changes_offset = ((PyMemberDescrObject *)slot)->d_member->offset;
    return 0;
}

static PyObject *changes_of(PyObject *map)
{
    return *(PyObject **)((char *)map + changes_offset);
}

PyObject *gopy_map_walk(PyObject *map, PyObject *keys)
{
    gopy_walk_of_map *walk = PyObject_New(gopy_walk_of_map, &gopy_map_walk_type);
    if (!walk)
        return NULL;
    walk->map = map;
    walk->keys = keys;
    walk->changes = changes_of(map);
    walk->next = 0;
    Py_INCREF(map);
    Py_INCREF(keys);
    Py_XINCREF(walk->changes);
    return (PyObject *)walk;
}

static void walk_end(gopy_walk_of_map *walk)
{
    Py_CLEAR(walk->map);
    Py_CLEAR(walk->keys);
    Py_CLEAR(walk->changes);
}

static int check_size(gopy_walk_of_map *walk)
{
    Py_ssize_t size = PyObject_Size(walk->map);
    PyObject *old = walk->changes;
    if (size < 0)
        return -1;
    if (size != PyList_GET_SIZE(walk->keys)) {
        PyErr_SetString(PyExc_RuntimeError, "Go map changed size during iteration");
        return -1;
    }
    walk->changes = changes_of(walk->map);
    Py_XINCREF(walk->changes);
    Py_XDECREF(old);
    return 0;
}

static PyObject *map_walk_next(PyObject *self)
{
    gopy_walk_of_map *walk = (gopy_walk_of_map *)self;
    PyObject *key;
    if (!walk->map)
        return NULL;
    if (walk->next >= PyList_GET_SIZE(walk->keys) || (changes_of(walk->map) != walk->changes && check_size(walk) < 0)) {
        walk_end(walk);
        return NULL;
    }
    key = PyList_GET_ITEM(walk->keys, walk->next++);
    Py_INCREF(key);
    return key;
}

static void map_walk_dealloc(PyObject *self)
{
    walk_end((gopy_walk_of_map *)self);
    PyObject_Free(self);
}

PyTypeObject gopy_map_walk_type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "gopy.map_iterator",
    .tp_basicsize = sizeof(gopy_walk_of_map),
    .tp_flags = GOPY_TYPE_FLAGS,
    .tp_dealloc = map_walk_dealloc,
    .tp_iter = PyObject_SelfIter,
    .tp_iternext = map_walk_next,
};
