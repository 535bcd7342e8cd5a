/* The offsets are those that the loaded library tells of its own types, asked for once per class. The address is pinned
   by Go until the handle is released, which costs as much as several calls: an object has to be looked at for a while. */
#include "in_place.h"

#include "decode.h"
#include "message.h"

enum { LOOKS = 6 };

/* Go's answer: name, offset, kind of each field, one behind the other. */
static PyObject *layout_of(gopy_handle *object)
{
    gopy_library *library = object->library;
    char room[4096];
    int64_t slots[3];
    gopy_failure failure;
    gopy_reader reader;
    PyObject *list = NULL;
    slots[0] = object->id;
    slots[1] = (int64_t)(intptr_t)room;
    slots[2] = sizeof room;
    if (library->call(GOPY_LAYOUT, slots, &failure)) {
        library->failure_clear(&failure);
        return NULL;
    }
    gopy_reader_start(&reader, (char *)(intptr_t)slots[1], (Py_ssize_t)slots[2]);
    list = gopy_decode(&reader);
    Py_XDECREF(reader.bytes);
    if ((char *)(intptr_t)slots[1] != room)
        library->free((void *)(intptr_t)slots[1]);
    if (list && !PyList_Check(list))
        Py_CLEAR(list);
    PyErr_Clear();
    return list;
}

static void place_field(gopy_field *field, PyObject *list)
{
    Py_ssize_t k;
    field->offset = GOPY_ABROAD;
    if (field->type.items->kind >= GOPY_STRING)
        return;
    for (k = 0; list && k + 2 < PyList_GET_SIZE(list); k += 3) {
        const char *name = gopy_characters(PyList_GET_ITEM(list, k));
        if (strcmp(name, gopy_characters(field->type.items->name)))
            continue;
        if (PyLong_AsLong(PyList_GET_ITEM(list, k + 2)) == field->type.items->kind)
            field->offset = PyLong_AsLong(PyList_GET_ITEM(list, k + 1));
    }
    PyErr_Clear();
}

/* Places all fields of the class that a field stands in. */
static void place_fields(gopy_field *field, gopy_handle *object)
{
    PyObject *name, *value;
    Py_ssize_t at = 0;
    PyObject *list = field->owner ? layout_of(object) : NULL;
    while (field->owner && PyDict_Next(field->owner->tp_dict, &at, &name, &value))
        if (Py_TYPE(value) == &gopy_field_type)
            place_field((gopy_field *)value, list);
    if (field->offset == GOPY_UNASKED)
        field->offset = GOPY_ABROAD;
    Py_XDECREF(list);
}

int gopy_settle(gopy_field *field, gopy_handle *object)
{
    int64_t slots[5];
    gopy_failure failure;
    if (object->looks < LOOKS) {
        object->looks++;
        return 0;
    }
    if (field->offset == GOPY_UNASKED)
        place_fields(field, object);
    if (field->offset == GOPY_ABROAD)
        return 0;
    if (object->address)
        return 1;
    slots[0] = object->id;
    if (object->library->call(GOPY_INFO, slots, &failure)) {
        object->library->failure_clear(&failure); /* the call of the field says why */
        return 0;
    }
    object->address = (char *)(intptr_t)slots[1];
    return object->address != NULL;
}
