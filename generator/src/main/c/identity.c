/* A hash table with linear probing and no marks of deleted entries: those behind a gap move up. */
#include "identity.h"

static struct {
    gopy_handle **objects;
    size_t mask; /* room - 1 */
    size_t count;
} known;

static size_t place_of(int64_t id)
{
    return (size_t)(((uint64_t)id * UINT64_C(0x9E3779B97F4A7C15)) >> 32) & known.mask;
}

/* Where the handle's object is, or where it would be. There is always a gap. */
static size_t find(int64_t id)
{
    size_t at = place_of(id);
    while (known.objects[at] && known.objects[at]->id != id)
        at = (at + 1) & known.mask;
    return at;
}

static int grow(void)
{
    size_t room = known.objects ? 2 * (known.mask + 1) : 256;
    gopy_handle **old = known.objects;
    size_t old_room = old ? known.mask + 1 : 0;
    gopy_handle **objects = calloc(room, sizeof *objects);
    size_t k;
    if (!objects)
        return -1;
    known.objects = objects;
    known.mask = room - 1;
    for (k = 0; k < old_room; k++)
        if (old[k])
            known.objects[find(old[k]->id)] = old[k];
    free(old);
    return 0;
}

void gopy_identify(gopy_handle *handle)
{
    size_t at;
    if ((!known.objects || 2 * (known.count + 1) > known.mask) && grow() < 0)
        return; /* out of memory: the handle has no identity, and works */
    at = find(handle->id);
    if (!known.objects[at])
        known.count++;
    else if (Py_REFCNT(known.objects[at]) > 0)
        return;
    else
        known.objects[at]->known = 0; /* in the middle of its end */
    known.objects[at] = handle;
    handle->known = 1;
}

void gopy_forget(gopy_handle *handle)
{
    size_t gap = find(handle->id), at = gap;
    handle->known = 0;
    known.objects[gap] = NULL;
    known.count--;
    for (;;) {
        at = (at + 1) & known.mask;
        if (!known.objects[at])
            return;
        /* It may move into the gap if its own place is not between the gap and where it is. */
        if (((at - place_of(known.objects[at]->id)) & known.mask) >= ((at - gap) & known.mask)) {
            known.objects[gap] = known.objects[at];
            known.objects[at] = NULL;
            gap = at;
        }
    }
}

PyObject *gopy_object_known(PyTypeObject *class, gopy_library *library, int64_t id)
{
    PyObject *living = known.objects ? (PyObject *)known.objects[find(id)] : NULL;
    if (!living || Py_REFCNT(living) <= 0 || !PyObject_TypeCheck(living, class))
        return NULL;
    gopy_drop(library, id, 1);
    Py_INCREF(living);
    return living;
}

PyObject *gopy_object(PyTypeObject *class, gopy_library *library, int64_t id)
{
    PyObject *made = gopy_object_known(class, library, id);
    if (made)
        return made;
    made = gopy_handle_make(class, library, id);
    if (made)
        gopy_identify((gopy_handle *)made);
    return made;
}
