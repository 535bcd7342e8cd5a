#include "convert.h"

#include "identity.h"
#include "lent.h"
#include "sequence.h"
#include "structure.h"

/* A struct whose fields a dict names: made for the call. */
static int from_fields(PyTypeObject *class, const gopy_where *where, PyObject *fields, gopy_scratch *scratch,
                       int64_t *slot)
{
    PyObject *made = PyObject_CallFunctionObjArgs(gopy_hook.fields, class, fields,
                                                  where->function ? where->function : Py_None, where->name, NULL);
    if (made && !PyObject_TypeCheck(made, class)) {
        Py_DECREF(made);
        return gopy_refuse_type(where, class->tp_name, fields);
    }
    if (gopy_scratch_keep(scratch, made) < 0)
        return -1;
    *slot = ((gopy_handle *)made)->id;
    return 0;
}

static int object_argument(gopy_item *item, const gopy_context *context, const gopy_where *where, PyObject *value,
                           gopy_scratch *scratch, int64_t *slot)
{
    PyTypeObject *class;
    if (value == Py_None && item->kind == GOPY_POINTER) {
        *slot = 0;
        return 0;
    }
    class = gopy_item_class(item, context->types);
    if (!class)
        return -1;
    if (PyObject_TypeCheck(value, class) && PyObject_TypeCheck(value, &gopy_struct_type)
        && ((gopy_handle *)value)->library == context->library) {
        *slot = ((gopy_handle *)value)->id;
        return 0;
    }
    if (PyDict_Check(value) && gopy_hook.fields && PyType_IsSubtype(class, &gopy_struct_type))
        return from_fields(class, where, value, scratch, slot);
    return gopy_refuse_type(where, gopy_characters(item->class_name), value);
}

int gopy_argument(gopy_item *item, const gopy_context *context, PyObject *value, gopy_scratch *scratch,
                  int64_t *slots)
{
    gopy_where where = {context->function, item->name, -1};
    gopy_text text;
    double parts[2];
    switch (item->kind) {
    case GOPY_INT:
    case GOPY_INT64:
        return GOPY_LIKELY(gopy_small_int(value, slots)) ? 0 : gopy_slow_int(item->kind, &where, value, slots);
    case GOPY_BOOL:
        if (GOPY_LIKELY(value == Py_True || value == Py_False)) {
            slots[0] = value == Py_True;
            return 0;
        }
        return gopy_slow_bool(&where, value, slots);
    case GOPY_FLOAT64:
        if (GOPY_LIKELY(PyFloat_CheckExact(value))) {
            slots[0] = gopy_bits(PyFloat_AS_DOUBLE(value));
            return 0;
        }
        /* fall through */
    case GOPY_FLOAT32:
        if (gopy_float(item->kind, &where, value, parts) < 0)
            return -1;
        slots[0] = gopy_bits(parts[0]);
        return 0;
    case GOPY_COMPLEX64:
    case GOPY_COMPLEX128:
        if (gopy_complex(item->kind, &where, value, parts) < 0)
            return -1;
        slots[0] = gopy_bits(parts[0]);
        slots[1] = gopy_bits(parts[1]);
        return 0;
    case GOPY_STRING:
        if (gopy_string(&where, value, scratch, &text) < 0)
            return -1;
        slots[0] = (int64_t)(intptr_t)text.data;
        slots[1] = text.len;
        return 0;
    case GOPY_BYTES:
    case GOPY_SLICE:
    case GOPY_ARRAY:
        return gopy_container(item, context->library, &where, value, scratch, slots);
    case GOPY_FUNCTION: /* message_function.c has looked at it */
        slots[0] = gopy_lend(value, item->borrow);
        return 0;
    case GOPY_POINTER:
    case GOPY_STRUCT:
        return object_argument(item, context, &where, value, scratch, slots);
    default:
        return gopy_slow_int(item->kind, &where, value, slots);
    }
}

enum { TEXT_ROOM = 240, MANY_BYTES = 4096 };

/* A function that gave many bytes will do so again: then it writes into what becomes the result. */
static int expect_bytes(const gopy_item *item, gopy_scratch *scratch, int64_t *slots)
{
    if (item->kind != GOPY_BYTES || !item->expected || scratch->bytes)
        return 0;
    scratch->bytes = PyBytes_FromStringAndSize(NULL, (Py_ssize_t)item->expected);
    if (!scratch->bytes) {
        PyErr_Clear();
        return 0;
    }
    slots[0] = (int64_t)(intptr_t)PyBytes_AS_STRING(scratch->bytes);
    slots[1] = item->expected;
    return 1;
}

void gopy_prepare_results(gopy_items *results, gopy_scratch *scratch, int64_t *slots)
{
    int k;
    for (k = 0; k < results->count; k++) {
        const gopy_item *item = &results->items[k];
        if ((item->kind == GOPY_STRING || item->kind == GOPY_BYTES) && !expect_bytes(item, scratch, slots)) {
            int fits = sizeof scratch->room - scratch->filled >= TEXT_ROOM;
            slots[0] = fits ? (int64_t)(intptr_t)gopy_scratch_room(scratch, TEXT_ROOM) : 0;
            slots[1] = fits ? TEXT_ROOM : 0;
        }
        slots += gopy_result_slots(item);
    }
}

/* A result's text, which lies in the scratch, in the bytes that were expected, or in memory that Go handed over. */
static PyObject *text_result(gopy_item *item, const gopy_context *context, gopy_scratch *scratch, int64_t *slots)
{
    char *data = (char *)(intptr_t)slots[0];
    Py_ssize_t length = (Py_ssize_t)slots[1];
    PyObject *text;
    if (item->kind == GOPY_BYTES)
        item->expected = length >= MANY_BYTES ? length : 0;
    if (scratch->bytes && data == PyBytes_AS_STRING(scratch->bytes)) {
        text = scratch->bytes;
        scratch->bytes = NULL;
        if (length != PyBytes_GET_SIZE(text))
            _PyBytes_Resize(&text, length);
        return text;
    }
    text = item->kind == GOPY_STRING ? gopy_str(data ? data : "", length) : PyBytes_FromStringAndSize(data, length);
    if (data && (data < scratch->room || data >= scratch->room + sizeof scratch->room))
        context->library->free(data);
    return text;
}

static PyObject *result(gopy_item *item, const gopy_context *context, gopy_scratch *scratch, int64_t *slots)
{
    PyTypeObject *class;
    switch (item->kind) {
    case GOPY_INT:
    case GOPY_INT64:
        return gopy_int(slots[0]);
    case GOPY_STRING:
    case GOPY_BYTES:
        return text_result(item, context, scratch, slots);
    case GOPY_SLICE:
    case GOPY_ARRAY:
        return gopy_sequence_make(context->library, slots[0], item->element, item->kind == GOPY_ARRAY, item->length);
    case GOPY_POINTER:
    case GOPY_STRUCT:
        if (!slots[0])
            Py_RETURN_NONE;
        class = gopy_item_class(item, context->types);
        if (!class) {
            gopy_drop(context->library, slots[0], 1);
            return NULL;
        }
        return gopy_object(class, context->library, slots[0]);
    default:
        return gopy_from_slots(item->kind, slots);
    }
}

PyObject *gopy_results(gopy_items *results, const gopy_context *context, gopy_scratch *scratch, int64_t *slots)
{
    PyObject *tuple;
    int k;
    if (GOPY_LIKELY(results->count == 1))
        return results->items->kind == GOPY_INT ? gopy_int(slots[0]) : result(results->items, context, scratch, slots);
    if (!results->count)
        Py_RETURN_NONE;
    tuple = PyTuple_New(results->count);
    for (k = 0; k < results->count; k++) {
        PyObject *one = result(&results->items[k], context, scratch, slots);
        if (tuple && one)
            PyTuple_SET_ITEM(tuple, k, one);
        else if (one)
            Py_DECREF(one);
        else
            Py_CLEAR(tuple);
        slots += gopy_result_slots(&results->items[k]);
    }
    return tuple;
}
