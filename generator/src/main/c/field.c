#include "structure.h"

#include "in_place.h"

static PyObject *field_new(PyTypeObject *type, PyObject *args, PyObject *kwargs)
{
    static char *names[] = {"library", "order", "name", "getter", "setter", "type", "doc", "types", NULL};
    PyObject *library, *name, *signature, *doc = Py_None, *types = NULL;
    long long get, set;
    int order;
    gopy_field *field;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "O!iOLLO|OO:field", names, &gopy_library_type, &library, &order,
                                     &name, &get, &set, &signature, &doc, &types))
        return NULL;
    field = (gopy_field *)type->tp_alloc(type, 0);
    if (!field)
        return NULL;
    field->context.library = (gopy_library *)library;
    field->context.types = types && PyDict_Check(types) ? types : NULL;
    Py_XINCREF(field->context.types);
    field->order = order;
    field->get = get;
    field->set = set;
    field->offset = GOPY_UNASKED;
    field->doc = doc;
    Py_INCREF(doc);
    if (gopy_parse(signature, 0, &field->type) < 0 || field->type.count != 1) {
        if (!PyErr_Occurred())
            PyErr_SetString(PyExc_ValueError, "a field has one type");
        Py_DECREF(field);
        return NULL;
    }
    Py_INCREF(name);
    field->type.items->name = name;
    return (PyObject *)field;
}

static void field_dealloc(PyObject *self)
{
    gopy_field *field = (gopy_field *)self;
    gopy_items_clear(&field->type);
    Py_XDECREF(field->context.types);
    Py_XDECREF(field->owner);
    Py_XDECREF(field->doc);
    Py_TYPE(self)->tp_free(self);
}

static int belongs(gopy_field *field, PyObject *object)
{
    PyTypeObject *owner = field->owner ? field->owner : &gopy_struct_type;
    if (GOPY_LIKELY(Py_TYPE(object) == owner || PyObject_TypeCheck(object, owner)))
        return 1;
    PyErr_Format(PyExc_TypeError, "attribute '%.200s' of %.100s does not apply to %.100s",
                 gopy_characters(field->type.items->name), owner->tp_name, Py_TYPE(object)->tp_name);
    return 0;
}

static PyObject *field_get(PyObject *self, PyObject *object, PyObject *class)
{
    gopy_field *field = (gopy_field *)self;
    int64_t slots[3];
    gopy_scratch scratch;
    const char *address;
    PyObject *value = NULL;
    (void)class;
    if (!object) {
        Py_INCREF(self);
        return self;
    }
    if (!belongs(field, object))
        return NULL;
    address = gopy_field_address(field, (gopy_handle *)object);
    if (address)
        return gopy_load(field->type.items->kind, address);
    gopy_scratch_start(&scratch);
    slots[0] = ((gopy_handle *)object)->id;
    gopy_prepare_results(&field->type, &scratch, slots + 1);
    if (!gopy_run(field->context.library, field->get, slots))
        value = gopy_results(&field->type, &field->context, &scratch, slots + 1);
    gopy_scratch_end(&scratch);
    return value;
}

/* The conversion may run Python code, so the memory is looked at only after it. */
static int set_in_place(gopy_field *field, gopy_handle *object, PyObject *value)
{
    gopy_where where = {NULL, field->type.items->name, -1};
    int kind = field->type.items->kind;
    char element[16] __attribute__((aligned(16)));
    if ((kind == GOPY_INT || kind == GOPY_INT64) && gopy_small_int(value, (int64_t *)element)) {
        memcpy(object->address + field->offset, element, sizeof(int64_t));
        return 0;
    }
    if (gopy_store(kind, &where, value, element) < 0)
        return -1;
    if (object->address)
        memcpy(object->address + field->offset, element, (size_t)gopy_kinds[kind].size);
    return 0;
}

int gopy_field_set(gopy_field *field, gopy_handle *object, PyObject *value)
{
    int64_t slots[4];
    gopy_scratch scratch;
    int failed;
    if (gopy_field_address(field, object))
        return set_in_place(field, object, value);
    slots[0] = object->id;
    gopy_scratch_start(&scratch);
    failed = gopy_argument(field->type.items, &field->context, value, &scratch, slots + 1);
    if (!failed)
        failed = gopy_run(field->context.library, field->set, slots);
    gopy_scratch_end(&scratch);
    return failed;
}

static int field_assign(PyObject *self, PyObject *object, PyObject *value)
{
    gopy_field *field = (gopy_field *)self;
    if (!belongs(field, object))
        return -1;
    if (value && field->set >= 0)
        return gopy_field_set(field, (gopy_handle *)object, value);
    PyErr_Format(PyExc_AttributeError, "attribute '%.200s' cannot be %s",
                 gopy_characters(field->type.items->name), value ? "set" : "deleted");
    return -1;
}

static PyObject *field_name(PyObject *self, void *closure)
{
    PyObject *name = ((gopy_field *)self)->type.items->name;
    (void)closure;
    Py_INCREF(name);
    return name;
}

static PyObject *field_doc(PyObject *self, void *closure)
{
    PyObject *doc = ((gopy_field *)self)->doc;
    (void)closure;
    Py_INCREF(doc);
    return doc;
}

static PyGetSetDef field_getset[] = {
    {"__name__", field_name, NULL, NULL, NULL},
    {"__doc__", field_doc, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

PyTypeObject gopy_field_type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "gopy.field",
    .tp_basicsize = sizeof(gopy_field),
    .tp_flags = GOPY_TYPE_FLAGS,
    .tp_dealloc = field_dealloc,
    .tp_getset = field_getset,
    .tp_descr_get = field_get,
    .tp_descr_set = field_assign,
    .tp_new = field_new,
};
