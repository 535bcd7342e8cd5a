/* A loaded Go library: its entry point, and the handles waiting to be released. */
#ifndef GOPY_LIBRARY_H
#define GOPY_LIBRARY_H

#include "compat.h"

#include "hooks.h"
#include "runtime.h"

typedef int64_t (*gopy_entry)(int64_t function, int64_t *slots, gopy_failure *failure);

/* Never freed once loaded: a Go library cannot be unloaded, so the rest points to it without counting. */
typedef struct {
    PyObject_HEAD
    gopy_entry call;
    int64_t (*is_direct)(int64_t function); /* NULL in a library without direct calls */
    void (*call_direct)(int64_t function, int64_t *slots);
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
/* The one library of the process, borrowed; NULL before it is loaded. */
extern gopy_library *gopy_the_library;

void gopy_drop(gopy_library *library, int64_t id, int weight);
void gopy_drain_all(gopy_library *library);

static inline void gopy_drain(gopy_library *library)
{
    if (library->dropped_weight >= GOPY_BATCH || (gopy_hook.pending && PyList_GET_SIZE(gopy_hook.pending)))
        gopy_drain_all(library);
}

/* A call of a runtime function with the GIL held: 0, or -1 with the failure as the current exception. */
int gopy_run(gopy_library *library, int64_t function, int64_t *slots);
#endif
