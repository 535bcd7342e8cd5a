/* gopy.Message: the base of Python's class of functions that are called by message. */
#ifndef GOPY_MESSAGE_FUNCTION_H
#define GOPY_MESSAGE_FUNCTION_H

#include "compat.h"

typedef struct {
    PyObject_HEAD
    long long index;
    int exact; /* how many positional arguments, and no others, C takes itself; -1: none */
    int least; /* the same of a variadic function, which takes more too */
    PyObject *result_class; /* of several results; NULL before the first */
    PyObject *lent; /* gopy.function: the same by slots, for values that need no message; NULL without */
} gopy_message_function;

extern PyTypeObject gopy_message_type;

#endif
