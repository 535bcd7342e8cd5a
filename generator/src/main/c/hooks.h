/* What C asks Python for: the classes and functions of _gopy that set_up() names. */
#ifndef GOPY_HOOKS_H
#define GOPY_HOOKS_H

#include "compat.h"

/* Each NULL until set_up() names it. */
typedef struct {
    PyObject *error;     /* class of Go errors that match nothing */
    PyObject *error_class;   /* (class text) -> (class, its attributes) of errors that need nothing else; else None */
    PyObject *error_classes; /* dict: what error_class has said */
    PyObject *exception; /* (kind, text, stack, type, value) -> exception of any failure */
    PyObject *dispatch;  /* (object, op, message) -> (status, answer), of a call from Go */
    PyObject *pending;   /* list of handles that Python's own classes have dropped */
    PyObject *write;     /* (value) -> bytes, of a value that C does not write itself */
    PyObject *read;      /* (bytes, position) -> (value, position behind it) */
    PyObject *writers;   /* dict: type -> what writes its values */
    PyObject *handle;    /* the one of these writers that writes _gopy_id */
    PyObject *holders;   /* dict: type id -> class that has _gopy_wrap */
    PyObject *proxy;     /* (handle, type id, shared) -> object, of a type that has none yet */
    PyObject *sequence;  /* (name of a kind, whether arrays) -> class of slices or arrays */
    PyObject *attribute; /* (function or method, name) -> what it has by that name, or NotImplemented */
    PyObject *raised;    /* (exception, traceback) -> what Go is answered, of a callback over numbers */
    PyObject *table;     /* dict: number -> list that begins with the object that Go knows by it */
    PyObject *thread;    /* () names the thread, one of Go's */
    PyObject *fields;    /* (class, dict, function, parameter) -> a struct of the class with these fields */
} gopy_hooks;

extern gopy_hooks gopy_hook;

/* set_up(name=hook, ...) */
PyObject *gopy_set_up(PyObject *module, PyObject *args, PyObject *kwargs);

#endif
