#include "structure.h"

#include "function.h"
#include "identity.h"

static PyObject *type_new(PyTypeObject *type, PyObject *args, PyObject *kwargs)
{
    static char *names[] = {"library", "name", "new", NULL};
    PyObject *library, *name;
    long long make;
    gopy_type *record;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "O!OL:type", names, &gopy_library_type, &library, &name, &make))
        return NULL;
    record = (gopy_type *)type->tp_alloc(type, 0);
    if (!record)
        return NULL;
    record->library = (gopy_library *)library;
    record->name = name;
    record->make = make;
    record->fields = PyTuple_New(0);
    record->placed = PyList_New(0);
    Py_INCREF(name);
    return (PyObject *)record;
}

/* place(order, name): a field whose descriptor Python made is an argument of the constructor too. */
static PyObject *type_place(gopy_type *record, PyObject *args)
{
    PyObject *name;
    int order;
    if (!PyArg_ParseTuple(args, "iO:place", &order, &name) || PyList_Append(record->placed, args) < 0)
        return NULL;
    Py_RETURN_NONE;
}

static PyMethodDef type_methods[] = {
    {"place", GOPY_METHOD(type_place), METH_VARARGS, "place(order, name): a field that is a property of Python's."},
    {NULL, NULL, 0, NULL},
};

static void type_dealloc(PyObject *self)
{
    Py_XDECREF(((gopy_type *)self)->name);
    Py_XDECREF(((gopy_type *)self)->fields);
    Py_XDECREF(((gopy_type *)self)->placed);
    Py_TYPE(self)->tp_free(self);
}

PyTypeObject gopy_type_type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "gopy.type",
    .tp_basicsize = sizeof(gopy_type),
    .tp_flags = GOPY_TYPE_FLAGS,
    .tp_dealloc = type_dealloc,
    .tp_methods = type_methods,
    .tp_new = type_new,
};

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
    PyObject *made;
    (void)args;
    (void)kwargs;
    if (!record)
        return NULL;
    gopy_drain(record->library);
    if (gopy_run(record->library, record->make, slots) < 0)
        return NULL;
    made = gopy_handle_make(class, record->library, slots[0]);
    if (made)
        gopy_identify((gopy_handle *)made);
    return made;
}

/* A field's name, of either kind. */
static PyObject *name_of(PyObject *field)
{
    return Py_TYPE(field) == &gopy_field_type ? ((gopy_field *)field)->type.items->name : field;
}

static int set_field(PyObject *field, PyObject *object, PyObject *value)
{
    return Py_TYPE(field) == &gopy_field_type ? gopy_field_set((gopy_field *)field, (gopy_handle *)object, value)
                                              : PyObject_SetAttr(object, field, value);
}

static int set_named(gopy_type *record, PyObject *object, PyObject *name, PyObject *value, Py_ssize_t taken)
{
    Py_ssize_t k;
    for (k = 0; k < PyTuple_GET_SIZE(record->fields); k++) {
        PyObject *field = PyTuple_GET_ITEM(record->fields, k);
        if (strcmp(gopy_characters(name_of(field)), gopy_characters(name)))
            continue;
        if (k >= taken)
            return set_field(field, object, value);
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
        if (set_field(PyTuple_GET_ITEM(record->fields, k), self, PyTuple_GET_ITEM(args, k)) < 0)
            return -1;
    while (kwargs && PyDict_Next(kwargs, &at, &name, &value))
        if (set_named(record, self, name, value, given) < 0)
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

static PyObject *qualified(PyObject *class, gopy_function *method)
{
    char text[400];
    int length = snprintf(text, sizeof text, "%.180s.%.180s", ((PyTypeObject *)class)->tp_name,
                          gopy_characters(method->context.function));
    return gopy_str(text, length < (int)sizeof text ? length : (int)sizeof text - 1);
}

typedef struct {
    int order;
    PyObject *field; /* borrowed */
} gopy_placed;

static int by_order(const void *left, const void *right)
{
    return ((const gopy_placed *)left)->order - ((const gopy_placed *)right)->order;
}

/* The constructor's arguments in order: a field of an embedded struct is none. */
static PyObject *ordered_fields(gopy_type *record, PyObject *namespace)
{
    Py_ssize_t count = 0, k, at = 0;
    Py_ssize_t named = PyList_GET_SIZE(record->placed);
    gopy_placed *placed = PyMem_Malloc(sizeof *placed * (size_t)(PyDict_Size(namespace) + named + 1));
    PyObject *name, *value, *fields;
    if (!placed)
        return PyErr_NoMemory();
    for (k = 0; k < named; k++, count++) {
        PyObject *pair = PyList_GET_ITEM(record->placed, k);
        placed[count].order = (int)PyLong_AsLong(PyTuple_GET_ITEM(pair, 0));
        placed[count].field = PyTuple_GET_ITEM(pair, 1);
    }
    while (PyDict_Next(namespace, &at, &name, &value))
        if (Py_TYPE(value) == &gopy_field_type && ((gopy_field *)value)->order >= 0) {
            placed[count].order = ((gopy_field *)value)->order;
            placed[count++].field = value;
        }
    qsort(placed, (size_t)count, sizeof *placed, by_order);
    fields = PyTuple_New(count);
    for (k = 0; fields && k < count; k++) {
        Py_INCREF(placed[k].field);
        PyTuple_SET_ITEM(fields, k, placed[k].field);
    }
    PyMem_Free(placed);
    return fields;
}

PyObject *gopy_complete(PyObject *module, PyObject *class)
{
    PyObject *fields, *name, *value;
    gopy_type *record;
    Py_ssize_t at = 0;
    (void)module;
    if (!PyType_Check(class) || !(record = record_of((PyTypeObject *)class)))
        return PyErr_Occurred() ? NULL : PyErr_Format(PyExc_TypeError, "complete() takes a class");
    while (PyDict_Next(((PyTypeObject *)class)->tp_dict, &at, &name, &value)) {
        if (Py_TYPE(value) == &gopy_field_type) {
            tie(&((gopy_field *)value)->owner, class);
        } else if (Py_TYPE(value) == &gopy_function_type && ((gopy_function *)value)->receiver) {
            PyObject *full = qualified(class, (gopy_function *)value);
            tie(&((gopy_function *)value)->owner, class);
            if (full) {
                Py_DECREF(((gopy_function *)value)->qualname);
                ((gopy_function *)value)->qualname = full;
            }
        }
    }
    fields = ordered_fields(record, ((PyTypeObject *)class)->tp_dict);
    if (!fields)
        return NULL;
    Py_DECREF(record->fields);
    record->fields = fields;
    Py_RETURN_NONE;
}
