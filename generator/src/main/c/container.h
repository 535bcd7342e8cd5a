/* Arguments that are containers: a Go slice or array, a buffer, a list or tuple, any other sequence. */
#ifndef GOPY_CONTAINER_H
#define GOPY_CONTAINER_H

#include "library.h"
#include "scalar.h"
#include "signature.h"

/* Fills the three slots (address, count, how) of a []T, [N]T or bytes parameter. */
int gopy_container(gopy_item *item, gopy_library *library, const gopy_where *where, PyObject *value,
                   gopy_scratch *scratch, int64_t *slots);

/* A list's or tuple's elements as a C array of Go's layout in the scratch; strings as pairs. */
void *gopy_elements(int kind, const gopy_where *where, PyObject *list, gopy_scratch *scratch, Py_ssize_t *count);

/* A buffer of the element kind, or of one that widens safely: 1 taken, 0 no buffer, -1 refused. */
int gopy_buffer_argument(gopy_item *item, const gopy_where *where, PyObject *value, gopy_scratch *scratch,
                         int64_t *slots);

#endif
