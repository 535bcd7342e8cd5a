/* Go maps as Python mappings: the loops that dict(m), list(m) and list(m.items()) run. */
#ifndef GOPY_MAP_H
#define GOPY_MAP_H

#include "compat.h"


/* quicken(GoMap): gives the class these loops in place of Python's. */
PyObject *gopy_quicken(PyObject *module, PyObject *class);

/* What the last keys that were asked for map to, see map.c; forgotten whenever a call may change a map. */
extern PyObject *gopy_map_values;
void gopy_map_forget(void);

#endif
