/* One Go value of a basic kind from and to Python, in slots or in memory. */
#ifndef GOPY_SCALAR_H
#define GOPY_SCALAR_H

#include "refusal.h"
#include "scratch.h"

#include "runtime.h"

static inline int64_t gopy_bits(double value)
{
    int64_t bits;
    memcpy(&bits, &value, sizeof bits);
    return bits;
}

static inline double gopy_double(int64_t bits)
{
    double value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

/* Any accepted value of an integer kind; the way for what gopy_small_int does not take. */
int gopy_slow_int(int kind, const gopy_where *where, PyObject *value, int64_t *slot);
int gopy_slow_bool(const gopy_where *where, PyObject *value, int64_t *slot);
int gopy_float(int kind, const gopy_where *where, PyObject *value, double *out);
int gopy_complex(int kind, const gopy_where *where, PyObject *value, double *out);
/* The characters of a str; they live as long as the value or the scratch. */
int gopy_string(const gopy_where *where, PyObject *value, gopy_scratch *scratch, gopy_text *out);

/* A value as an element in Go's own layout, and back. Not for strings. */
int gopy_store(int kind, const gopy_where *where, PyObject *value, void *address);
PyObject *gopy_load(int kind, const void *address);
/* A result of a basic kind that is not a string. */
PyObject *gopy_from_slots(int kind, const int64_t *slots);

#endif
