/* What a call needs only until it returns: small copies on the C stack, and what to let go of afterwards. */
#ifndef GOPY_SCRATCH_H
#define GOPY_SCRATCH_H

#include "compat.h"

typedef struct gopy_hold {
    struct gopy_hold *next;
    PyObject *object; /* a reference, */
    void *memory;     /* or malloc'd memory, */
    Py_buffer view;   /* or, when both are NULL, a buffer */
    char apart;       /* the hold itself is malloc'd */
} gopy_hold;

typedef struct {
    gopy_hold *first;
    PyObject *bytes; /* that a result may fill; NULL without */
    int used;
    size_t filled;
    gopy_hold few[4];
    char room[1024] __attribute__((aligned(16)));
} gopy_scratch;

static inline void gopy_scratch_start(gopy_scratch *scratch)
{
    scratch->first = NULL;
    scratch->bytes = NULL;
    scratch->used = 0;
    scratch->filled = 0;
}

/* Memory until the end of the call, not cleared; NULL with MemoryError. */
void *gopy_scratch_room(gopy_scratch *scratch, size_t size);
/* A place for a buffer's view, to be filled at once; forget it if that fails. */
gopy_hold *gopy_scratch_hold(gopy_scratch *scratch);
void gopy_scratch_forget(gopy_scratch *scratch);
/* Keeps a reference (stolen) until the end of the call. */
int gopy_scratch_keep(gopy_scratch *scratch, PyObject *object);
void gopy_scratch_release(gopy_scratch *scratch);

static inline void gopy_scratch_end(gopy_scratch *scratch)
{
    if (scratch->first)
        gopy_scratch_release(scratch);
    Py_XDECREF(scratch->bytes);
}

#endif
