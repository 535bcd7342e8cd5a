/* Python's own bound methods are of no use here: an attribute of theirs is the function's, which has lost the object. */
#include "method.h"

#include <structmember.h>

#include "function.h"
#include "hooks.h"

typedef struct {
    PyObject_HEAD
    PyObject *function;
    PyObject *object;
    PyObject *weak;
} gopy_method;

enum { MOST_SPARE = 32, MOST_ARGUMENTS = 16 };

static gopy_method *spare[MOST_SPARE]; /* memory of methods that have gone */
static int spares;

PyObject *gopy_method_make(PyObject *function, PyObject *object)
{
    gopy_method *method;
    if (spares) {
        method = spare[--spares];
        (void)PyObject_Init((PyObject *)method, &gopy_method_type);
    } else {
        method = PyObject_GC_New(gopy_method, &gopy_method_type);
        if (!method)
            return NULL;
    }
    Py_INCREF(function);
    Py_INCREF(object);
    method->function = function;
    method->object = object;
    method->weak = NULL;
    PyObject_GC_Track(method);
    return (PyObject *)method;
}

static void method_dealloc(PyObject *self)
{
    gopy_method *method = (gopy_method *)self;
    PyObject_GC_UnTrack(self);
    if (method->weak)
        PyObject_ClearWeakRefs(self);
    Py_DECREF(method->function);
    Py_DECREF(method->object);
    if (spares < MOST_SPARE)
        spare[spares++] = method;
    else
        PyObject_GC_Del(self);
}

static int method_traverse(PyObject *self, visitproc visit, void *arg)
{
    Py_VISIT(((gopy_method *)self)->function);
    Py_VISIT(((gopy_method *)self)->object);
    return 0;
}

PyObject *gopy_bind(PyObject *function, PyObject *object, PyObject *class)
{
    (void)class;
    if (object && object != Py_None)
        return gopy_method_make(function, object);
    Py_INCREF(function);
    return function;
}

static PyObject *method_call(PyObject *self, PyObject *args, PyObject *kwargs)
{
    gopy_method *method = (gopy_method *)self;
    Py_ssize_t count = PyTuple_GET_SIZE(args);
    PyObject *all, *result;
    Py_ssize_t k;
    if (Py_TYPE(method->function) == &gopy_function_type && count < MOST_ARGUMENTS) {
        PyObject *arguments[MOST_ARGUMENTS];
        gopy_function *function = (gopy_function *)method->function;
        arguments[0] = method->object;
        for (k = 0; k < count; k++)
            arguments[k + 1] = PyTuple_GET_ITEM(args, k);
        return gopy_function_arrange(function, arguments, count + 1, kwargs);
    }
    all = PyTuple_New(count + 1);
    if (!all)
        return NULL;
    Py_INCREF(method->object);
    PyTuple_SET_ITEM(all, 0, method->object);
    for (k = 0; k < count; k++) {
        Py_INCREF(PyTuple_GET_ITEM(args, k));
        PyTuple_SET_ITEM(all, k + 1, PyTuple_GET_ITEM(args, k));
    }
    result = PyObject_Call(method->function, all, kwargs);
    Py_DECREF(all);
    return result;
}

static PyObject *method_compare(PyObject *self, PyObject *other, int operator)
{
    int same;
    if ((operator!= Py_EQ && operator!= Py_NE) || Py_TYPE(other) != &gopy_method_type) {
        Py_INCREF(Py_NotImplemented);
        return Py_NotImplemented;
    }
    same = ((gopy_method *)self)->function == ((gopy_method *)other)->function
        && ((gopy_method *)self)->object == ((gopy_method *)other)->object;
    return PyBool_FromLong(same == (operator== Py_EQ));
}

static Py_hash_t method_hash(PyObject *self)
{
    size_t of_object = (size_t)((gopy_method *)self)->object >> 4;
    size_t of_function = (size_t)((gopy_method *)self)->function >> 4;
    Py_hash_t hash = (Py_hash_t)(of_object * 1000003 ^ of_function);
    return hash == -1 ? -2 : hash;
}

static PyObject *method_repr(PyObject *self)
{
    gopy_method *method = (gopy_method *)self;
    PyObject *function = PyObject_Repr(method->function);
    PyObject *object = function ? PyObject_Repr(method->object) : NULL;
    char start[400];
    PyObject *text = NULL;
    if (object) {
        int length = snprintf(start, sizeof start, "<bound %.150s of %.200s>", gopy_characters(function),
                              gopy_characters(object));
        text = gopy_str(start, length);
    }
    Py_XDECREF(function);
    Py_XDECREF(object);
    return text;
}

static PyObject *method_self(PyObject *self, PyObject *object, PyObject *class)
{
    (void)object;
    (void)class;
    Py_INCREF(self);
    return self;
}

PyObject *gopy_callable_attribute(PyObject *callable, PyObject *name)
{
    PyObject *found = PyObject_GenericGetAttr(callable, name);
    PyObject *type, *value, *trace;
    if (found || !gopy_hook.attribute || !PyErr_ExceptionMatches(PyExc_AttributeError))
        return found;
    PyErr_Fetch(&type, &value, &trace);
    found = PyObject_CallFunctionObjArgs(gopy_hook.attribute, callable, name, NULL);
    if (found != Py_NotImplemented) {
        Py_XDECREF(type);
        Py_XDECREF(value);
        Py_XDECREF(trace);
        return found;
    }
    Py_DECREF(found);
    PyErr_Restore(type, value, trace);
    return NULL;
}

/* What a method says of itself is what its function says. */
static PyObject *of_function(PyObject *self, void *name)
{
    return PyObject_GetAttrString(((gopy_method *)self)->function, (const char *)name);
}

static PyGetSetDef method_getset[] = {
    {"__doc__", of_function, NULL, NULL, "__doc__"},
    {"__text_signature__", of_function, NULL, NULL, "__text_signature__"},
    {NULL, NULL, NULL, NULL, NULL},
};

static PyMemberDef method_members[] = {
    {(char *)"__func__", T_OBJECT, offsetof(gopy_method, function), READONLY, NULL},
    {(char *)"__self__", T_OBJECT, offsetof(gopy_method, object), READONLY, NULL},
    {NULL, 0, 0, 0, NULL},
};

PyTypeObject gopy_method_type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "gopy.method",
    .tp_basicsize = sizeof(gopy_method),
    .tp_flags = GOPY_TYPE_FLAGS | Py_TPFLAGS_HAVE_GC,
    .tp_dealloc = method_dealloc,
    .tp_traverse = method_traverse,
    .tp_call = method_call,
    .tp_richcompare = method_compare,
    .tp_hash = method_hash,
    .tp_repr = method_repr,
    .tp_getattro = gopy_callable_attribute,
    .tp_descr_get = method_self,
    .tp_getset = method_getset,
    .tp_members = method_members,
    .tp_weaklistoffset = offsetof(gopy_method, weak),
};
