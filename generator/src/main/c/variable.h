/* gopy.variable: a package variable as an attribute of its module. Its functions read and write it in Go's memory if it
   has a place there that C knows. */
#ifndef GOPY_VARIABLE_H
#define GOPY_VARIABLE_H

#include "function.h"

extern PyTypeObject gopy_variable_type;

/* A call of a function that gets or sets a variable with a known place. */
PyObject *gopy_variable_call(gopy_function *function, PyObject *const *arguments);

#endif
