/* A loaded Go library: its entry point, the handles waiting to be released, its failures as Python exceptions. */
#ifndef GOPY_LIBRARY_H
#define GOPY_LIBRARY_H

#include "compat.h"

#include "runtime.h"

typedef int64_t (*gopy_entry)(int64_t function, int64_t *slots, gopy_failure *failure);

/* Never freed once loaded: a Go library cannot be unloaded, so the rest points to it without counting. */
typedef struct {
    PyObject_HEAD
    gopy_entry call;
    void (*free)(void *);
    void (*failure_clear)(gopy_failure *);
    PyObject *path;
    int64_t *dropped; /* ids of dead Python objects; finalisers only append, the next call gives them back */
    Py_ssize_t dropped_count;
    Py_ssize_t dropped_room;
    Py_ssize_t dropped_weight;
} gopy_library;

/* Dropped handles of small values are given back in batches of this many; a container counts as a whole batch. */
#define GOPY_BATCH 64

extern PyTypeObject gopy_library_type;
extern PyObject *gopy_error_class;
extern PyObject *gopy_panic_class;

void gopy_drop(gopy_library *library, int64_t id, int weight);
void gopy_drain_all(gopy_library *library);

static inline void gopy_drain(gopy_library *library)
{
    if (library->dropped_weight >= GOPY_BATCH)
        gopy_drain_all(library);
}

/* A call of a runtime function with the GIL held: 0, or -1 with the failure as the current exception. */
int gopy_run(gopy_library *library, int64_t function, int64_t *slots);
/* Sets the exception that a failure means and clears the failure; results (stolen, may be NULL) go to its .results. */
void gopy_raise(gopy_library *library, gopy_failure *failure, PyObject *results);

#endif
