#include "variable.h"

PyObject *gopy_variable_call(gopy_function *function, PyObject *const *arguments)
{
    gopy_item *item = function->parameters.items;
    gopy_where where = {function->context.function, NULL, -1};
    char value[16] __attribute__((aligned(16)));
    if (!function->parameters.count)
        return gopy_load(function->results.items->kind, function->place);
    where.name = item->name;
    if (gopy_store(item->kind, &where, *arguments, value) < 0)
        return NULL;
    memcpy(function->place, value, (size_t)gopy_kinds[item->kind].size);
    Py_RETURN_NONE;
}

typedef struct {
    PyObject_HEAD
    PyObject *get; /* of gopy.function, as is set */
    PyObject *set;
    PyObject *doc;
} gopy_variable;

static PyObject *variable_new(PyTypeObject *type, PyObject *args, PyObject *kwargs)
{
    PyObject *get, *set, *doc;
    long long place;
    gopy_variable *variable;
    (void)kwargs;
    if (!PyArg_ParseTuple(args, "O!O!OL:variable", &gopy_function_type, &get, &gopy_function_type, &set, &doc, &place))
        return NULL;
    variable = (gopy_variable *)type->tp_alloc(type, 0);
    if (!variable)
        return NULL;
    Py_INCREF(get);
    Py_INCREF(set);
    Py_INCREF(doc);
    variable->get = get;
    variable->set = set;
    variable->doc = doc;
    ((gopy_function *)get)->place = ((gopy_function *)set)->place = (char *)(intptr_t)place;
    return (PyObject *)variable;
}

static void variable_dealloc(PyObject *self)
{
    Py_XDECREF(((gopy_variable *)self)->get);
    Py_XDECREF(((gopy_variable *)self)->set);
    Py_XDECREF(((gopy_variable *)self)->doc);
    Py_TYPE(self)->tp_free(self);
}

static PyObject *variable_get(PyObject *self, PyObject *module, PyObject *class)
{
    (void)class;
    if (!module) {
        Py_INCREF(self);
        return self;
    }
    return gopy_function_call((gopy_function *)((gopy_variable *)self)->get, NULL);
}

static int variable_set(PyObject *self, PyObject *module, PyObject *value)
{
    PyObject *none;
    (void)module;
    if (!value) {
        PyErr_SetString(PyExc_AttributeError, "a Go variable cannot be deleted");
        return -1;
    }
    none = gopy_function_call((gopy_function *)((gopy_variable *)self)->set, &value);
    Py_XDECREF(none);
    return none ? 0 : -1;
}

static PyObject *variable_doc(PyObject *self, void *closure)
{
    (void)closure;
    Py_INCREF(((gopy_variable *)self)->doc);
    return ((gopy_variable *)self)->doc;
}

static PyGetSetDef variable_getset[] = {
    {"__doc__", variable_doc, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

PyTypeObject gopy_variable_type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "gopy.variable",
    .tp_basicsize = sizeof(gopy_variable),
    .tp_flags = GOPY_TYPE_FLAGS,
    .tp_dealloc = variable_dealloc,
    .tp_getset = variable_getset,
    .tp_descr_get = variable_get,
    .tp_descr_set = variable_set,
    .tp_new = variable_new,
};
