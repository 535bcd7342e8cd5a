/* Cells of the floor: C loops over direct Go exports, and the same loops without the call. */
#ifndef GOPY_FLOOR_H
#define GOPY_FLOOR_H

#include <stdint.h>

/* What a loop works on; the fields that a case does not need are 0. */
typedef struct {
    void *function; /* the export */
    int64_t index;  /* number of the function, when the export is a shape function of a binding's library */
    int64_t size;
    int64_t threads;
    int64_t *list;
    int64_t *second; /* the other column of a batch */
    int64_t (*create)(int64_t); /* floor_new and floor_free, where the library has them */
    void (*release)(int64_t);
    char texts[64][11];
} floor_data;

/* Runs loops rounds and returns what they summed up, so that no compiler drops them. */
typedef double floor_loop(const floor_data *data, int64_t loops);

typedef struct {
    const char *name;    /* of the case: workload/case */
    const char *variant; /* floor, floor-empty, abi */
    const char *symbol;  /* export to look up */
    floor_loop *loop;
} floor_cell;

extern const floor_cell floor_cells[];
extern const int floor_cell_count;

#endif
