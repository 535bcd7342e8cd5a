#include "container.h"

#include "sequence.h"

static int wrong_length(gopy_item *item, const gopy_where *where, Py_ssize_t count)
{
    char why[128];
    if (item->kind != GOPY_ARRAY || count == item->length)
        return 0;
    snprintf(why, sizeof why, "must have %lld items, not %zd", (long long)item->length, count);
    return gopy_refuse(where, PyExc_ValueError, why);
}

static int refuse_container(gopy_item *item, const gopy_where *where, PyObject *value)
{
    char wanted[96];
    if (item->kind == GOPY_BYTES)
        return gopy_refuse_type(where, "bytes", value);
    snprintf(wanted, sizeof wanted, "a sequence of %s", gopy_kinds[item->element].python);
    return gopy_refuse_type(where, wanted, value);
}

/* A Go slice or array of the same element type goes in as itself. */
static int same_go_type(gopy_item *item, gopy_library *library, PyObject *value)
{
    gopy_sequence *sequence;
    if (!gopy_is_sequence(value))
        return 0;
    sequence = (gopy_sequence *)value;
    if (sequence->handle.library != library || sequence->kind != item->element)
        return 0;
    return item->kind == GOPY_ARRAY ? sequence->fixed && sequence->length == item->length : !sequence->fixed;
}

static int from_list(gopy_item *item, const gopy_where *where, PyObject *list, gopy_scratch *scratch, int64_t *slots)
{
    Py_ssize_t count;
    void *elements;
    if (wrong_length(item, where, PySequence_Fast_GET_SIZE(list)) < 0)
        return -1;
    elements = gopy_elements(item->element, where, list, scratch, &count);
    if (!elements)
        return -1;
    slots[0] = (int64_t)(intptr_t)elements;
    slots[1] = count;
    slots[2] = item->borrow == 'c' || item->element == GOPY_STRING ? GOPY_COPY : GOPY_BORROW;
    return 0;
}

static int from_sequence(gopy_item *item, const gopy_where *where, PyObject *value, gopy_scratch *scratch,
                         int64_t *slots)
{
    PyObject *list;
    if (gopy_is_text(value) || PyBytes_Check(value) || !PySequence_Check(value)
        || !PyObject_HasAttrString((PyObject *)Py_TYPE(value), "__len__") || PyObject_HasAttrString(value, "keys"))
        return refuse_container(item, where, value);
    list = PySequence_List(value);
    if (gopy_scratch_keep(scratch, list) < 0)
        return -1;
    return from_list(item, where, list, scratch, slots);
}

int gopy_container(gopy_item *item, gopy_library *library, const gopy_where *where, PyObject *value,
                   gopy_scratch *scratch, int64_t *slots)
{
    int taken;
    if (item->kind == GOPY_BYTES && PyBytes_CheckExact(value)) { /* never written, and the caller has it */
        slots[0] = (int64_t)(intptr_t)PyBytes_AS_STRING(value);
        slots[1] = PyBytes_GET_SIZE(value);
        slots[2] = item->borrow == 'r' ? GOPY_BORROW : GOPY_COPY;
        return 0;
    }
    if (PyList_CheckExact(value) || PyTuple_CheckExact(value))
        return from_list(item, where, value, scratch, slots);
    if (same_go_type(item, library, value)) {
        gopy_sequence *sequence = (gopy_sequence *)value;
        if (!sequence->fixed)
            sequence->known = 0; /* Go may move it */
        slots[0] = slots[1] = 0;
        slots[2] = sequence->handle.id;
        return 0;
    }
    if (value == Py_None && item->kind != GOPY_ARRAY) {
        slots[0] = slots[1] = 0;
        slots[2] = GOPY_BORROW; /* nothing there to copy: a nil slice */
        return 0;
    }
    if (gopy_is_text(value) && !(GOPY_PYTHON2 && item->element == GOPY_UINT8 && PyBytes_Check(value)))
        return refuse_container(item, where, value);
    if (item->element != GOPY_STRING) {
        taken = gopy_buffer_argument(item, where, value, scratch, slots);
        if (taken)
            return taken < 0 ? -1 : wrong_length(item, where, (Py_ssize_t)slots[1]);
    } else if (PyObject_CheckBuffer(value)) {
        return refuse_container(item, where, value);
    }
    return from_sequence(item, where, value, scratch, slots);
}
