/* Python objects that stand for Go values: an id that is given back to Go when the object dies. */
#ifndef GOPY_HANDLE_H
#define GOPY_HANDLE_H

#include "library.h"

typedef struct {
    PyObject_HEAD
    gopy_library *library;
    int64_t id;
    PyObject *weak;
    char *address;       /* of a struct, once it is pinned */
    char known;          /* in the table of identity.c */
    char released;       /* given back before the object's end */
    unsigned char looks; /* at fields, as long as there is no address */
} gopy_handle;

extern PyTypeObject gopy_handle_type;

/* An object of a class that derives from Handle, owning the id (which is dropped when there is no memory). */
PyObject *gopy_handle_make(PyTypeObject *class, gopy_library *library, int64_t id);
/* What Go prints: String() or Go syntax. */
PyObject *gopy_handle_repr(PyObject *self);
/* repr(handle) */
PyObject *gopy_repr(PyObject *module, PyObject *number);
void gopy_handle_dealloc(PyObject *self);

#endif
