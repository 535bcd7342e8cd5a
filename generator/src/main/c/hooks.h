/* What C asks Python for: the classes and functions of _gopy that set_up() names. */
#ifndef GOPY_HOOKS_H
#define GOPY_HOOKS_H

#include "compat.h"

/* All NULL before set_up(), and those that it does not name afterwards. */
typedef struct {
    PyObject *error;     /* class of Go errors that match nothing */
    PyObject *exception; /* (kind, text, stack, type, value) -> exception of any failure */
    PyObject *dispatch;  /* (object, op, message) -> (status, answer), of a call from Go */
    PyObject *pending;   /* list of handles that Python's own classes have dropped */
} gopy_hooks;

extern gopy_hooks gopy_hook;

PyObject *gopy_set_up(PyObject *module, PyObject *args, PyObject *kwargs);

#endif
