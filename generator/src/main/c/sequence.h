/* Go slices and arrays of basic types as Python sequences that share Go's memory. */
#ifndef GOPY_SEQUENCE_H
#define GOPY_SEQUENCE_H

#include "handle.h"
#include "kind.h"

/* The address is asked for at the first look at an element, and again after anything that may have moved the slice. */
typedef struct {
    gopy_handle handle;
    unsigned char kind;
    char fixed; /* an array */
    char known; /* address, length and nil are those of now */
    char nil;
    char *address;
    Py_ssize_t length;
    Py_ssize_t exports; /* buffers that use the memory */
} gopy_sequence;

extern PyTypeObject gopy_slice_type;
extern PyTypeObject gopy_array_type;
extern PyTypeObject gopy_walk_type;
extern PyBufferProcs gopy_sequence_buffer;
extern PySequenceMethods gopy_sequence_items;
extern PyMappingMethods gopy_sequence_subscripts;

static inline int gopy_is_sequence(PyObject *object)
{
    return Py_TYPE(object) == &gopy_slice_type || Py_TYPE(object) == &gopy_array_type
        || PyObject_TypeCheck(object, &gopy_slice_type) || PyObject_TypeCheck(object, &gopy_array_type);
}

/* Of the class that Python has for slices or arrays of the kind. */
PyObject *gopy_sequence_make(gopy_library *library, int64_t id, int kind, int fixed, int64_t length);
/* Of a class that derives from Slice or Array. */
PyObject *gopy_sequence_of(PyTypeObject *class, gopy_library *library, int64_t id, int kind, int64_t length);
int gopy_sequence_know(gopy_sequence *sequence);
static inline int gopy_sequence_ready(gopy_sequence *sequence)
{
    return GOPY_LIKELY(sequence->known) ? 0 : gopy_sequence_know(sequence);
}
/* An element by an index already in range. */
PyObject *gopy_sequence_get(gopy_sequence *sequence, Py_ssize_t index);
/* A list of all elements. */
PyObject *gopy_sequence_list(gopy_sequence *sequence);
/* Their iterator; texts are fetched at once. */
PyObject *gopy_sequence_iterate(PyObject *self);
int gopy_sequence_extend(gopy_sequence *sequence, PyObject *values);

#endif
