/* Messages from Go as Python values. */
#ifndef GOPY_DECODE_H
#define GOPY_DECODE_H

#include "compat.h"

typedef struct {
    const char *data;
    Py_ssize_t length;
    Py_ssize_t at;
    PyObject *bytes; /* the message for Python, made when Python has to read a value; NULL before */
} gopy_reader;

static inline void gopy_reader_start(gopy_reader *reader, const char *data, Py_ssize_t length)
{
    reader->data = data;
    reader->length = length;
    reader->at = 0;
    reader->bytes = NULL;
}

/* The next value. */
PyObject *gopy_decode(gopy_reader *reader);

/* decode(bytes) -> the value that is the whole message */
PyObject *gopy_decode_message(PyObject *module, PyObject *bytes);

#endif
