/* What is known of exceptions that C has raised, as long as nobody asks for it. */
#ifndef GOPY_RAISED_H
#define GOPY_RAISED_H

#include "function.h"

#if !GOPY_PYTHON2 /* whose classes have no finalisers in C */
/* A class of errors, just learned of: its exceptions may be noted, unless it has a __del__. */
void gopy_raised_class(PyTypeObject *class);
/* Notes a new exception: attributes are a dict that many share, the id of its handle may be 0. 0 if its class is not one
   of those. */
int gopy_raised_note(PyObject *exception, PyObject *attributes, gopy_library *library, int64_t id);

extern PyTypeObject gopy_told_type;
#endif

/* Keeps for .results what a call returned beside its error. Without an exception what Go handed over is taken and dropped. */
void gopy_keep_results(PyObject *exception, gopy_function *function, gopy_scratch *scratch, int64_t *slots);

#endif
