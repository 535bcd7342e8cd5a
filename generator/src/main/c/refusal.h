/* The words in which a value is refused. */
#ifndef GOPY_REFUSAL_H
#define GOPY_REFUSAL_H

#include "kind.h"

/* What was being converted: a function's parameter, a struct's attribute (owner NULL), or an item of a container. */
typedef struct {
    PyObject *function;
    PyObject *name;
    Py_ssize_t index; /* of an element, or -1 */
} gopy_where;

/* All return -1 with the exception set. */
int gopy_refuse_type(const gopy_where *where, const char *wanted, PyObject *value);
int gopy_refuse_range(const gopy_where *where, int kind, PyObject *value);
int gopy_refuse(const gopy_where *where, PyObject *class, const char *why);

#endif
