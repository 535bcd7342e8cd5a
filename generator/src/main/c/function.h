/* gopy.function: a Go function or method as a Python callable. */
#ifndef GOPY_FUNCTION_H
#define GOPY_FUNCTION_H

#include "convert.h"

typedef struct {
    PyObject_HEAD
#if GOPY_VECTORCALL
    vectorcallfunc vectorcall;
#endif
    gopy_context context; /* its function is the name */
    int64_t index;
    gopy_items parameters;
    gopy_items results;
    int receiver; /* 1 for a method: the object is the first argument */
    int slots;
    int keep_gil;
    int direct; /* Go's machine code is called without a crossing */
    int numbers; /* all results are numbers or bools, in at most GOPY_NOTED_SLOTS slots */
    int plain; /* no text results to prepare */
    int simple; /* plain, arguments are numbers, and all fits GOPY_SIMPLE_SLOTS */
    char *place; /* of the variable that it gets or sets without a call, or NULL */
    PyTypeObject *owner; /* class of a method */
    PyObject *qualname;
    PyObject *module;
    PyObject *doc;
    PyObject *weak;
    PyObject *extras; /* attributes that Python has given it, such as map */
} gopy_function;

/* So many slots of numbers are kept with an exception as they are. */
enum { GOPY_NOTED_SLOTS = 4 };
enum { GOPY_SIMPLE_SLOTS = 2 * GOPY_DIRECT_SLOTS };

extern PyTypeObject gopy_function_type;

/* Calls with arguments in order, as many as there are parameters (and the receiver). */
PyObject *gopy_function_call(gopy_function *function, PyObject *const *arguments);
/* What a call returned beside its error, as a tuple; takes what Go handed over even when it fails. */
PyObject *gopy_failed_results(gopy_function *function, gopy_scratch *scratch, int64_t *slots);
/* Brings positional and keyword arguments in order and calls; names is a dict, or a tuple when the values stand behind
   the positional ones. */
PyObject *gopy_function_arrange(gopy_function *function, PyObject *const *arguments, Py_ssize_t count, PyObject *names);

extern PyGetSetDef gopy_function_getset[];
extern PyMethodDef gopy_function_methods[];

#endif
