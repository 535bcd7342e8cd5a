/* Failures of Go calls as Python exceptions. */
#ifndef GOPY_FAILURE_H
#define GOPY_FAILURE_H

#include "library.h"

/* The exception that a failure means (a new reference, NULL when making it failed); clears the failure. */
PyObject *gopy_exception(gopy_library *library, gopy_failure *failure);
void gopy_raise(gopy_library *library, gopy_failure *failure);
/* Makes an exception (stolen, may be NULL) the current one. */
void gopy_throw(PyObject *exception);
/* Attributes of exceptions. */
enum { GOPY_ARGS, GOPY_GO_HANDLE, GOPY_RESULTS, GOPY_GO_ANSWER, GOPY_ATTRIBUTES };
/* Sets an attribute and drops the value; a failure to do so leaves the object without it. */
void gopy_attach(PyObject *object, int attribute, PyObject *value);

#endif
