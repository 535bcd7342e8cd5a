/* Go maps as Python mappings: the loops that dict(m), list(m.keys()) and list(m.items()) run. */
#ifndef GOPY_MAP_H
#define GOPY_MAP_H

#include "compat.h"

extern PyTypeObject gopy_map_walk_type;

/* Walks over a list of a map's keys, and notices that the map changed its size. */
PyObject *gopy_map_walk(PyObject *map, PyObject *keys);
/* Learns where maps of this class count their changes. */
int gopy_map_walks(PyObject *class);

/* quicken(GoMap, GoKeys): these loops take the place of the classes' own. */
PyObject *gopy_quicken(PyObject *module, PyObject *args);

/* The values of the keys that were asked for last, see map.c; forgotten whenever a call may change a map. */
extern PyObject *gopy_map_values;
void gopy_map_forget(void);

#endif
