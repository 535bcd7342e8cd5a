/* The CPython backend of the Python package _gopy, for 2.7 and 3.6 to 3.14. Compile this file alone: it is the whole
   extension, so that the compiler sees a call's path as one. */
#include "buffer.c"
#include "bulk.c"
#include "call.c"
#include "callback.c"
#include "container.c"
#include "convert.c"
#include "decode.c"
#include "elements.c"
#include "encode.c"
#include "failure.c"
#include "field.c"
#include "function.c"
#include "function_attributes.c"
#include "handle.c"
#include "hooks.c"
#include "identity.c"
#include "in_place.c"
#include "kind.c"
#include "lent.c"
#include "library.c"
#include "map.c"
#include "map_walk.c"
#include "message.c"
#include "message_function.c"
#include "method.c"
#include "raised.c"
#include "refusal.c"
#include "scalar.c"
#include "scratch.c"
#include "sequence.c"
#include "sequence_class.c"
#include "sequence_list.c"
#include "sequence_type.c"
#include "signature.c"
#include "structure.c"
#include "variable.c"

static PyMethodDef module_methods[] = {
    {"set_up", GOPY_METHOD(gopy_set_up), METH_VARARGS | METH_KEYWORDS,
     "set_up(name=hook, ...): what C asks Python for."},
    {"quicken", gopy_quicken, METH_VARARGS, "quicken(GoMap, GoKeys): their loops in C."},
    {"repr", gopy_repr, METH_O, "repr(handle): what Go prints."},
    {"encode", gopy_encode_list, METH_O, "encode(values): a list as a message."},
    {"decode", gopy_decode_message, METH_O, "decode(message): its value."},
    {"complete", gopy_complete, METH_O, "complete(class): ties methods and fields to the class they stand in."},
    {NULL, NULL, 0, NULL},
};

static int add_types(PyObject *module)
{
    static struct {
        const char *name;
        PyTypeObject *type;
    } types[] = {
        {"Library", &gopy_library_type}, {"function", &gopy_function_type}, {"Handle", &gopy_handle_type},
        {"Struct", &gopy_struct_type},   {"type", &gopy_type_type},         {"field", &gopy_field_type},
        {"Slice", &gopy_slice_type},     {"Array", &gopy_array_type},     {"Message", &gopy_message_type},
        {"method", &gopy_method_type},   {"iterator", &gopy_walk_type},
        {"map_iterator", &gopy_map_walk_type},                         {"variable", &gopy_variable_type},
#if !GOPY_PYTHON2
        {"told", &gopy_told_type},
#endif
    };
    size_t k;
    for (k = 0; k < sizeof types / sizeof *types; k++) {
        if (PyType_Ready(types[k].type) < 0)
            return -1;
        Py_INCREF(types[k].type);
        if (PyModule_AddObject(module, types[k].name, (PyObject *)types[k].type) < 0)
            return -1;
    }
    return PyModule_AddIntConstant(module, "ABI", GOPY_ABI);
}

#if GOPY_PYTHON2
__attribute__((visibility("default"))) PyMODINIT_FUNC init_gopy_capi(void)
{
    PyObject *module = Py_InitModule("_gopy_capi", module_methods);
    if (module)
        add_types(module);
}
#else
static PyModuleDef module_definition = {
    PyModuleDef_HEAD_INIT,
    .m_name = "_gopy_capi",
    .m_size = -1,
    .m_methods = module_methods,
};

__attribute__((visibility("default"))) PyMODINIT_FUNC PyInit__gopy_capi(void)
{
    PyObject *module = PyModule_Create(&module_definition);
    if (module && add_types(module) < 0)
        Py_CLEAR(module);
    return module;
}
#endif
