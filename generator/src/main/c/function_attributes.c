/* What Python asks of a function besides calling it: names, documentation, its signature, pickling by name. */
#include "function.h"

static PyObject *shared(PyObject *object)
{
    Py_INCREF(object);
    return object;
}

static PyObject *get_name(gopy_function *function, void *closure)
{
    (void)closure;
    return shared(function->context.function);
}

static PyObject *get_qualname(gopy_function *function, void *closure)
{
    (void)closure;
    return shared(function->qualname);
}

static PyObject *get_module(gopy_function *function, void *closure)
{
    (void)closure;
    return shared(function->module);
}

static PyObject *get_doc(gopy_function *function, void *closure)
{
    (void)closure;
    return shared(function->doc);
}

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
    {"__name__", (getter)get_name, NULL, NULL, NULL},
    {"__qualname__", (getter)get_qualname, NULL, NULL, NULL},
    {"__module__", (getter)get_module, NULL, NULL, NULL},
    {"__doc__", (getter)get_doc, NULL, NULL, NULL},
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
