/* Objects of slices and arrays, of the class that Python has for each kind of element. */
#include "sequence.h"

#include "hooks.h"

/* Made by Python when the first such slice or array arrives, and kept for ever. */
static PyTypeObject *class_of(int kind, int fixed)
{
    static PyTypeObject *classes[GOPY_STRING + 1][2];
    PyTypeObject **class = &classes[kind][fixed];
    PyObject *made;
    if (*class)
        return *class;
    if (!gopy_hook.sequence)
        return fixed ? &gopy_array_type : &gopy_slice_type;
    made = PyObject_CallFunction(gopy_hook.sequence, (char *)"sO", gopy_kinds[kind].name, fixed ? Py_True : Py_False);
    if (made && (!PyType_Check(made)
                 || !PyType_IsSubtype((PyTypeObject *)made, fixed ? &gopy_array_type : &gopy_slice_type))) {
        PyErr_SetString(PyExc_TypeError, "a class of Go slices or arrays derives from Slice or Array");
        Py_CLEAR(made);
    }
    *class = (PyTypeObject *)made;
    return *class;
}

PyObject *gopy_sequence_make(gopy_library *library, int64_t id, int kind, int fixed, int64_t length)
{
    PyTypeObject *class = class_of(kind, fixed);
    if (!class) {
        gopy_drop(library, id, 1);
        return NULL;
    }
    return gopy_sequence_of(class, library, id, kind, length);
}

PyObject *gopy_sequence_of(PyTypeObject *class, gopy_library *library, int64_t id, int kind, int64_t length)
{
    PyObject *made = gopy_handle_make(class, library, id);
    if (made) {
        gopy_sequence *sequence = (gopy_sequence *)made;
        sequence->kind = (unsigned char)kind;
        sequence->fixed = (char)PyType_IsSubtype(class, &gopy_array_type);
        sequence->length = sequence->fixed ? (Py_ssize_t)length : 0;
    }
    return made;
}
