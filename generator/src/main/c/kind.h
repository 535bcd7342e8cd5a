/* The kinds of Go values, and what Python and C need to know of each. */
#ifndef GOPY_KIND_H
#define GOPY_KIND_H

#include "compat.h"

enum {
    GOPY_BOOL, GOPY_INT, GOPY_INT8, GOPY_INT16, GOPY_INT32, GOPY_INT64,
    GOPY_UINT, GOPY_UINT8, GOPY_UINT16, GOPY_UINT32, GOPY_UINT64, GOPY_UINTPTR,
    GOPY_FLOAT32, GOPY_FLOAT64, GOPY_COMPLEX64, GOPY_COMPLEX128, GOPY_STRING,
    GOPY_BYTES, GOPY_SLICE, GOPY_ARRAY, GOPY_POINTER, GOPY_STRUCT, GOPY_FUNCTION
};

/* A basic kind: Go's name, Python's, bytes an element takes, the struct format of one, its family. */
typedef struct {
    const char *name;
    const char *python;
    int size;
    const char *format;
    char family; /* b bool, i signed, u unsigned, f float, c complex, s string */
    int64_t low;
    int64_t high; /* of the kinds that an int64 holds */
} gopy_kind;

extern const gopy_kind gopy_kinds[];

/* A basic kind by its Go name, or -1. */
int gopy_kind_named(const char *name, size_t length);

#endif
