#include "scratch.h"

gopy_hold *gopy_scratch_hold(gopy_scratch *scratch)
{
    gopy_hold *hold;
    if (scratch->used < (int)(sizeof scratch->few / sizeof *scratch->few)) {
        hold = &scratch->few[scratch->used++];
        hold->apart = 0;
    } else {
        hold = malloc(sizeof *hold);
        if (!hold) {
            PyErr_NoMemory();
            return NULL;
        }
        hold->apart = 1;
    }
    hold->object = NULL;
    hold->memory = NULL;
    hold->next = scratch->first;
    scratch->first = hold;
    return hold;
}

void gopy_scratch_forget(gopy_scratch *scratch)
{
    gopy_hold *hold = scratch->first;
    scratch->first = hold->next;
    if (hold->apart)
        free(hold);
    else
        scratch->used--;
}

void *gopy_scratch_room(gopy_scratch *scratch, size_t size)
{
    gopy_hold *hold;
    void *memory;
    size = (size + 15) & ~(size_t)15;
    if (size <= sizeof scratch->room - scratch->filled) {
        memory = scratch->room + scratch->filled;
        scratch->filled += size;
        return memory;
    }
    hold = gopy_scratch_hold(scratch);
    if (!hold)
        return NULL;
    hold->memory = malloc(size);
    if (!hold->memory) {
        gopy_scratch_forget(scratch);
        PyErr_NoMemory();
        return NULL;
    }
    return hold->memory;
}

int gopy_scratch_keep(gopy_scratch *scratch, PyObject *object)
{
    gopy_hold *hold = object ? gopy_scratch_hold(scratch) : NULL;
    if (!hold) {
        Py_XDECREF(object);
        return -1;
    }
    hold->object = object;
    return 0;
}

void gopy_scratch_release(gopy_scratch *scratch)
{
    gopy_hold *hold = scratch->first;
    while (hold) {
        gopy_hold *next = hold->next;
        if (hold->object)
            Py_DECREF(hold->object);
        else if (hold->memory)
            free(hold->memory);
        else
            PyBuffer_Release(&hold->view);
        if (hold->apart)
            free(hold);
        hold = next;
    }
    scratch->first = NULL;
}
