/* gopy.method: a Go method and the object that it is called on. */
#ifndef GOPY_METHOD_H
#define GOPY_METHOD_H

#include "compat.h"

extern PyTypeObject gopy_method_type;

PyObject *gopy_method_make(PyObject *function, PyObject *object);
/* tp_descr_get of functions. */
PyObject *gopy_bind(PyObject *function, PyObject *object, PyObject *class);
/* tp_getattro of functions and methods: what they do not have, the hook may know. */
PyObject *gopy_callable_attribute(PyObject *callable, PyObject *name);

#endif
