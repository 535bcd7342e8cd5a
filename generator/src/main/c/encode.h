/* Python values as messages to Go. */
#ifndef GOPY_ENCODE_H
#define GOPY_ENCODE_H

#include "writer.h"

/* A value by its own type; what is neither plain nor a Go object is written by Python. depth: containers around it. */
int gopy_encode(gopy_writer *writer, PyObject *value, int depth);
/* The values as one list. */
int gopy_encode_all(gopy_writer *writer, PyObject *const *values, Py_ssize_t count);
/* A list of numbers or of texts in bulk: 1 done, 0 its values are not all of one such type, -1 failed. */
int gopy_encode_bulk(gopy_writer *writer, PyObject *list);
/* The UTF-8 of a str; the owner, which may be NULL, is to be dropped afterwards. */
int gopy_utf8(PyObject *text, const char **data, Py_ssize_t *length, PyObject **owner);

/* encode(sequence) -> bytes */
PyObject *gopy_encode_list(PyObject *module, PyObject *values);

#endif
