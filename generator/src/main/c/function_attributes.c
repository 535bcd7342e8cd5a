/* What Python asks of a function besides calling it: names, documentation, its signature, pickling by name. */
#include "function.h"

static PyObject *shared(PyObject *object)
{
    Py_INCREF(object);
    return object;
}

/* The attributes that are plain objects; the closure is the member's offset. */
static PyObject *get_member(PyObject *function, void *offset)
{
    return shared(*(PyObject **)((char *)function + (size_t)offset));
}

static int set_member(PyObject *function, PyObject *value, void *offset)
{
    PyObject **member = (PyObject **)((char *)function + (size_t)offset);
    PyObject *old = *member;
    if (!value) {
        PyErr_SetString(PyExc_TypeError, "attributes of Go functions cannot be deleted");
        return -1;
    }
    *member = shared(value);
    Py_DECREF(old);
    return 0;
}

#define MEMBER(name, field) {name, get_member, set_member, NULL, (void *)offsetof(gopy_function, field)}

/* "(i, j)", in the form that inspect.signature reads. */
static PyObject *get_text_signature(gopy_function *function, void *closure)
{
    char text[1000];
    size_t used = (size_t)snprintf(text, sizeof text, "(%s", function->receiver ? "$self" : "");
    int k;
    (void)closure;
    for (k = 0; k < function->parameters.count && used < sizeof text - 200; k++)
        used += (size_t)snprintf(text + used, sizeof text - used, "%s%.150s", k || function->receiver ? ", " : "",
                                 gopy_characters(function->parameters.items[k].name));
    used += (size_t)snprintf(text + used, sizeof text - used, ")");
    return gopy_str(text, (Py_ssize_t)used);
}

PyGetSetDef gopy_function_getset[] = {
    MEMBER("__name__", context.function),
    MEMBER("__qualname__", qualname),
    MEMBER("__module__", module),
    MEMBER("__doc__", doc),
    {"__text_signature__", (getter)get_text_signature, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

static PyObject *reduce(gopy_function *function, PyObject *nothing)
{
    (void)nothing;
    return shared(function->qualname);
}

PyMethodDef gopy_function_methods[] = {
    {"__reduce__", GOPY_METHOD(reduce), METH_NOARGS, "Pickles by name."},
    {NULL, NULL, 0, NULL},
};
