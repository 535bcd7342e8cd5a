#include "structure.h"

#include "function.h"

static PyObject *type_new(PyTypeObject *type, PyObject *args, PyObject *kwargs)
{
    static char *names[] = {"library", "name", "new", "types", NULL};
    PyObject *library, *name, *types;
    long long make;
    gopy_type *record;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "O!OLO!:type", names, &gopy_library_type, &library, &name, &make,
                                     &PyDict_Type, &types))
        return NULL;
    record = (gopy_type *)type->tp_alloc(type, 0);
    if (!record)
        return NULL;
    record->library = (gopy_library *)library;
    record->name = name;
    record->make = make;
    record->fields = PyTuple_New(0);
    record->types = types;
    Py_INCREF(name);
    Py_INCREF(types);
    return (PyObject *)record;
}

static void type_dealloc(PyObject *self)
{
    Py_XDECREF(((gopy_type *)self)->name);
    Py_XDECREF(((gopy_type *)self)->fields);
    Py_XDECREF(((gopy_type *)self)->types);
    Py_XDECREF(((gopy_type *)self)->owner);
    Py_TYPE(self)->tp_free(self);
}

/* The record of a class or of the class it derives from; borrowed, NULL with TypeError. */
static gopy_type *record_of(PyTypeObject *class)
{
    static PyObject *key = NULL;
    PyObject *found;
    if (!key)
        key = gopy_name("_gopy_type");
    found = PyObject_GetAttr((PyObject *)class, key);
    if (found && Py_TYPE(found) == &gopy_type_type) {
        Py_DECREF(found); /* the class keeps it */
        return (gopy_type *)found;
    }
    Py_XDECREF(found);
    PyErr_Clear();
    PyErr_Format(PyExc_TypeError, "%.200s stands for no Go type", class->tp_name);
    return NULL;
}

static PyObject *struct_new(PyTypeObject *class, PyObject *args, PyObject *kwargs)
{
    gopy_type *record = record_of(class);
    int64_t slots[1];
    (void)args;
    (void)kwargs;
    if (!record)
        return NULL;
    gopy_drain(record->library);
    if (gopy_run(record->library, record->make, slots) < 0)
        return NULL;
    return gopy_handle_make(class, record->library, slots[0]);
}

static int set_named(gopy_type *record, gopy_handle *object, PyObject *name, PyObject *value, Py_ssize_t taken)
{
    Py_ssize_t k;
    for (k = 0; k < PyTuple_GET_SIZE(record->fields); k++) {
        gopy_field *field = (gopy_field *)PyTuple_GET_ITEM(record->fields, k);
        if (strcmp(gopy_characters(field->type.items->name), gopy_characters(name)))
            continue;
        if (k >= taken)
            return gopy_field_set(field, object, value);
        PyErr_Format(PyExc_TypeError, "%.200s.__init__ got multiple values for argument '%.200s'",
                     gopy_characters(record->name), gopy_characters(name));
        return -1;
    }
    PyErr_Format(PyExc_TypeError, "%.200s.__init__ got an unexpected keyword argument '%.200s'",
                 gopy_characters(record->name), gopy_characters(name));
    return -1;
}

static int struct_init(PyObject *self, PyObject *args, PyObject *kwargs)
{
    Py_ssize_t given = PyTuple_GET_SIZE(args);
    Py_ssize_t k, at = 0;
    PyObject *name, *value;
    gopy_type *record;
    if (!given && !kwargs)
        return 0;
    record = record_of(Py_TYPE(self));
    if (!record)
        return -1;
    if (given > PyTuple_GET_SIZE(record->fields)) {
        PyErr_Format(PyExc_TypeError, "%.200s.__init__ takes at most %zd argument(s)", gopy_characters(record->name),
                     PyTuple_GET_SIZE(record->fields));
        return -1;
    }
    for (k = 0; k < given; k++)
        if (gopy_field_set((gopy_field *)PyTuple_GET_ITEM(record->fields, k), (gopy_handle *)self,
                           PyTuple_GET_ITEM(args, k)) < 0)
            return -1;
    while (kwargs && PyDict_Next(kwargs, &at, &name, &value))
        if (set_named(record, (gopy_handle *)self, name, value, given) < 0)
            return -1;
    return 0;
}

static PyObject *struct_compare(PyObject *self, PyObject *other, int operator)
{
    gopy_handle *left = (gopy_handle *)self;
    int64_t slots[3];
    if ((operator!= Py_EQ && operator!= Py_NE) || !PyObject_TypeCheck(other, &gopy_struct_type)
        || ((gopy_handle *)other)->library != left->library) {
        Py_INCREF(Py_NotImplemented);
        return Py_NotImplemented;
    }
    slots[0] = left->id;
    slots[1] = ((gopy_handle *)other)->id;
    if (gopy_run(left->library, GOPY_EQUAL, slots) < 0)
        return NULL;
    return PyBool_FromLong(!!slots[2] == (operator== Py_EQ));
}

/* Equality is Go's and the value may change, so it has no hash. */
PyTypeObject gopy_struct_type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "gopy.Struct",
    .tp_basicsize = sizeof(gopy_handle),
    .tp_flags = GOPY_TYPE_FLAGS | Py_TPFLAGS_BASETYPE,
    .tp_doc = "",
    .tp_base = &gopy_handle_type,
    .tp_richcompare = struct_compare,
    .tp_hash = PyObject_HashNotImplemented,
    .tp_init = struct_init,
    .tp_new = struct_new,
};

static void tie(PyTypeObject **owner, PyObject *class)
{
    if (*owner)
        return;
    Py_INCREF(class);
    *owner = (PyTypeObject *)class;
}

static int by_order(const void *left, const void *right)
{
    return (*(gopy_field *const *)left)->order - (*(gopy_field *const *)right)->order;
}

/* Once the body of a class has run: ties its methods and fields to it, so that they check what they are called on. */
static PyObject *tie_members(PyObject *class)
{
    PyObject *fields = PyList_New(0);
    PyObject *name, *value, *tuple;
    Py_ssize_t at = 0;
    while (fields && PyDict_Next(((PyTypeObject *)class)->tp_dict, &at, &name, &value)) {
        if (Py_TYPE(value) == &gopy_field_type) {
            tie(&((gopy_field *)value)->owner, class);
            if (PyList_Append(fields, value) < 0)
                Py_CLEAR(fields);
        } else if (Py_TYPE(value) == &gopy_function_type && ((gopy_function *)value)->receiver) {
            tie(&((gopy_function *)value)->owner, class);
        }
    }
    if (!fields)
        return NULL;
    qsort(PySequence_Fast_ITEMS(fields), (size_t)PyList_GET_SIZE(fields), sizeof(PyObject *), by_order);
    tuple = PyList_AsTuple(fields);
    Py_DECREF(fields);
    return tuple;
}

static int set_owner(PyObject *self, PyObject *class, void *closure)
{
    gopy_type *record = (gopy_type *)self;
    PyObject *fields;
    (void)closure;
    if (!class || !PyType_Check(class) || !PyType_IsSubtype((PyTypeObject *)class, &gopy_struct_type)) {
        PyErr_SetString(PyExc_TypeError, "the owner of a Go type is a class that derives from Struct");
        return -1;
    }
    fields = tie_members(class);
    if (!fields || PyDict_SetItem(record->types, record->name, class) < 0) {
        Py_XDECREF(fields);
        return -1;
    }
    Py_DECREF(record->fields);
    record->fields = fields;
    Py_INCREF(class);
    Py_XDECREF(record->owner);
    record->owner = class;
    return 0;
}

static PyObject *type_name(PyObject *self, void *closure)
{
    (void)closure;
    Py_INCREF(((gopy_type *)self)->name);
    return ((gopy_type *)self)->name;
}

static PyGetSetDef type_getset[] = {
    {"name", type_name, NULL, "the type's name in Go", NULL},
    {"owner", NULL, set_owner, "the class, told when its body has run", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

PyTypeObject gopy_type_type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "gopy.type",
    .tp_basicsize = sizeof(gopy_type),
    .tp_flags = GOPY_TYPE_FLAGS,
    .tp_dealloc = type_dealloc,
    .tp_getset = type_getset,
    .tp_new = type_new,
};
