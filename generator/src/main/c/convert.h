/* Arguments into slots and slots into results: the one place that knows every kind. */
#ifndef GOPY_CONVERT_H
#define GOPY_CONVERT_H

#include "container.h"

/* What a conversion needs besides the item: where classes and memory come from. */
typedef struct {
    gopy_library *library;
    PyObject *types;    /* name -> class of the package's structs */
    PyObject *function; /* for messages; NULL for an attribute */
} gopy_context;

int gopy_argument(gopy_item *item, const gopy_context *context, PyObject *value, gopy_scratch *scratch,
                  int64_t *slots);
/* Gives Go a buffer for each text result. */
void gopy_prepare_results(gopy_items *results, gopy_scratch *scratch, int64_t *slots);
/* None, the one result, or a tuple. Takes what Go handed over even when it fails. */
PyObject *gopy_results(gopy_items *results, const gopy_context *context, gopy_scratch *scratch, int64_t *slots);

#endif
