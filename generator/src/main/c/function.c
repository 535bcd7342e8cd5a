#include "function.h"

#include "method.h"

#if GOPY_VECTORCALL
static PyObject *vectorcall(PyObject *self, PyObject *const *arguments, size_t flags, PyObject *names)
{
    gopy_function *function = (gopy_function *)self;
    Py_ssize_t count = PyVectorcall_NARGS(flags);
    if (GOPY_LIKELY(!names && count == function->parameters.count + function->receiver))
        return gopy_function_call(function, arguments);
    return gopy_function_arrange(function, arguments, count, names);
}
#else
static PyObject *call(PyObject *self, PyObject *args, PyObject *kwargs)
{
    gopy_function *function = (gopy_function *)self;
    PyObject **arguments = ((PyTupleObject *)args)->ob_item;
    Py_ssize_t count = PyTuple_GET_SIZE(args);
    if (GOPY_LIKELY(!kwargs && count == function->parameters.count + function->receiver))
        return gopy_function_call(function, arguments);
    return gopy_function_arrange(function, arguments, count, kwargs);
}
#endif

/* Facts have Go's names; a keyword's underscore is Python's. */
static PyObject *fact_of(PyObject *borrow, const char *name)
{
    char text[32];
    PyObject *word = PyDict_GetItemString(borrow, name);
    size_t length = strlen(name);
    if (word || !length || length >= sizeof text || name[length - 1] != '_')
        return word;
    memcpy(text, name, length - 1);
    text[length - 1] = 0;
    return PyDict_GetItemString(borrow, text);
}

/* What the facts beside the library say of this function:
   {"borrow": {parameter: read|write|copy}, "gil": keep|release}. */
static void use_facts(gopy_function *function, PyObject *facts)
{
    PyObject *borrow, *gil, *word;
    int k;
    if (!facts || !PyDict_Check(facts))
        return;
    gil = PyDict_GetItemString(facts, "gil");
    function->keep_gil = gil && !strcmp(gopy_characters(gil), "keep");
    for (k = 0; k < function->parameters.count; k++)
        if (function->parameters.items[k].kind == GOPY_FUNCTION)
            function->parameters.items[k].borrow = (unsigned char)function->keep_gil;
    borrow = PyDict_GetItemString(facts, "borrow");
    for (k = 0; borrow && PyDict_Check(borrow) && k < function->parameters.count; k++) {
        gopy_item *item = &function->parameters.items[k];
        word = fact_of(borrow, gopy_characters(item->name));
        if (word && (*gopy_characters(word) == 'r' || *gopy_characters(word) == 'w'))
            item->borrow = (unsigned char)*gopy_characters(word);
    }
}

static int parse(gopy_function *function, PyObject *parameters, PyObject *results)
{
    int k;
    if (gopy_parse(parameters, 1, &function->parameters) < 0 || gopy_parse(results, 0, &function->results) < 0)
        return -1;
    function->slots = function->receiver + function->parameters.slots + function->results.slots + 1;
    function->plain = 1;
    function->simple = function->slots <= GOPY_SIMPLE_SLOTS;
    for (k = 0; k < function->parameters.count; k++)
        function->simple &= function->parameters.items[k].kind < GOPY_STRING;
    function->numbers = function->results.slots <= GOPY_NOTED_SLOTS;
    for (k = 0; k < function->results.count; k++) {
        int kind = function->results.items[k].kind;
        function->plain &= kind != GOPY_STRING && kind != GOPY_BYTES;
        function->numbers &= kind < GOPY_STRING;
    }
    function->simple &= function->plain;
    return 0;
}

static PyObject *function_new(PyTypeObject *type, PyObject *args, PyObject *kwargs)
{
    static char *names[] = {"library", "index", "name", "parameters", "results", "doc", "module", "types",
                            "facts", "method", NULL};
    PyObject *library, *name, *parameters, *results;
    PyObject *doc = Py_None, *module = Py_None, *types = NULL, *facts = NULL;
    long long index;
    int method = 0;
    gopy_function *function;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "O!LOOO|OOOOi:function", names, &gopy_library_type, &library,
                                     &index, &name, &parameters, &results, &doc, &module, &types, &facts, &method))
        return NULL;
    function = (gopy_function *)type->tp_alloc(type, 0);
    if (!function)
        return NULL;
#if GOPY_VECTORCALL
    function->vectorcall = vectorcall;
#endif
    function->context.library = (gopy_library *)library;
    function->context.function = name;
    function->context.types = types && PyDict_Check(types) ? types : NULL;
    function->qualname = name;
    function->module = module;
    function->doc = doc;
    function->index = index;
    function->receiver = !!method;
    Py_INCREF(name);
    Py_INCREF(name);
    Py_INCREF(module);
    Py_INCREF(doc);
    Py_XINCREF(function->context.types);
    if (parse(function, parameters, results) < 0) {
        Py_DECREF(function);
        return NULL;
    }
    use_facts(function, facts);
    function->direct = function->context.library->is_direct && function->context.library->is_direct(index);
    return (PyObject *)function;
}

static void function_dealloc(PyObject *self)
{
    gopy_function *function = (gopy_function *)self;
    if (function->weak)
        PyObject_ClearWeakRefs(self);
    gopy_items_clear(&function->parameters);
    gopy_items_clear(&function->results);
    Py_XDECREF(function->context.function);
    Py_XDECREF(function->context.types);
    Py_XDECREF(function->owner);
    Py_XDECREF(function->qualname);
    Py_XDECREF(function->module);
    Py_XDECREF(function->doc);
    Py_XDECREF(function->extras);
    Py_TYPE(self)->tp_free(self);
}

static PyObject *function_repr(PyObject *self)
{
    gopy_function *function = (gopy_function *)self;
    char text[300];
    int length = snprintf(text, sizeof text, "<Go %s %.120s.%.120s>", function->receiver ? "method" : "function",
                          gopy_characters(function->module), gopy_characters(function->qualname));
    return gopy_str(text, length);
}

PyTypeObject gopy_function_type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "gopy.function",
    .tp_basicsize = sizeof(gopy_function),
    .tp_dealloc = function_dealloc,
    .tp_repr = function_repr,
#if GOPY_VECTORCALL
    .tp_vectorcall_offset = offsetof(gopy_function, vectorcall),
    .tp_call = PyVectorcall_Call,
    .tp_flags = GOPY_TYPE_FLAGS | GOPY_FLAG_VECTORCALL | Py_TPFLAGS_METHOD_DESCRIPTOR,
#else
    .tp_call = call,
    .tp_flags = GOPY_TYPE_FLAGS,
#endif
    .tp_weaklistoffset = offsetof(gopy_function, weak),
    .tp_dictoffset = offsetof(gopy_function, extras),
    .tp_methods = gopy_function_methods,
    .tp_getset = gopy_function_getset,
    .tp_descr_get = gopy_bind,
    .tp_getattro = gopy_callable_attribute,
    .tp_new = function_new,
};
