/* Go structs as Python classes: the base type, the record of one Go type, its fields. */
#ifndef GOPY_STRUCTURE_H
#define GOPY_STRUCTURE_H

#include "convert.h"
#include "handle.h"

/* The record of a Go struct type, found by its class as _gopy_type. */
typedef struct {
    PyObject_HEAD
    gopy_library *library;
    PyObject *name;
    int64_t make;     /* the function that makes a zero value */
    PyObject *fields; /* tuple in Go's order: of gopy_field, and names of fields that Python made */
    PyObject *placed; /* those names while the class body runs: list of (order, name) */
} gopy_type;

typedef struct {
    PyObject_HEAD
    gopy_context context;
    int order;
    int64_t get;
    int64_t set; /* below 0: read only */
    Py_ssize_t offset; /* in the struct, see in_place.h */
    gopy_items type; /* its one item, named after the field */
    PyTypeObject *owner;
    PyObject *doc;
} gopy_field;

extern PyTypeObject gopy_struct_type;
extern PyTypeObject gopy_type_type;
extern PyTypeObject gopy_field_type;

int gopy_field_set(gopy_field *field, gopy_handle *object, PyObject *value);
/* complete(class): ties the class's methods and fields to it, once its body has run. */
PyObject *gopy_complete(PyObject *module, PyObject *class);

#endif
