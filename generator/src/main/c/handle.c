#include "handle.h"

#include "failure.h"
#include "identity.h"
#include "sequence.h"

PyObject *gopy_handle_make(PyTypeObject *class, gopy_library *library, int64_t id)
{
    gopy_handle *handle = (gopy_handle *)class->tp_alloc(class, 0);
    if (!handle) {
        gopy_drop(library, id, 1);
        return NULL;
    }
    handle->library = library;
    handle->id = id;
    return (PyObject *)handle;
}

void gopy_handle_dealloc(PyObject *self)
{
    gopy_handle *handle = (gopy_handle *)self;
    if (handle->weak)
        PyObject_ClearWeakRefs(self);
    if (handle->known)
        gopy_forget(handle);
    if (handle->id && !handle->released)
        gopy_drop(handle->library, handle->id, 1);
    Py_TYPE(self)->tp_free(self);
}

static PyObject *printed(gopy_library *library, int64_t id)
{
    char room[256];
    int64_t slots[3];
    PyObject *text;
    PyThreadState *thread;
    gopy_failure failure;
    int64_t status;
    if (!id)
        return gopy_str("nil", 3);
    slots[0] = id;
    slots[1] = (int64_t)(intptr_t)room;
    slots[2] = sizeof room;
    thread = PyEval_SaveThread(); /* a String method may do anything, call Python for one */
    status = library->call(GOPY_REPR, slots, &failure);
    PyEval_RestoreThread(thread);
    if (status) {
        gopy_raise(library, &failure);
        return NULL;
    }
    text = gopy_str((char *)(intptr_t)slots[1], (Py_ssize_t)slots[2]);
    if (slots[1] != (int64_t)(intptr_t)room && slots[1])
        library->free((void *)(intptr_t)slots[1]);
    return text;
}

PyObject *gopy_handle_repr(PyObject *self)
{
    return printed(((gopy_handle *)self)->library, ((gopy_handle *)self)->id);
}

PyObject *gopy_repr(PyObject *module, PyObject *number)
{
    int64_t id = PyLong_AsLongLong(number);
    (void)module;
    return id == -1 && PyErr_Occurred() ? NULL : printed(gopy_the_library, id);
}

static PyObject *handle_id(PyObject *self, void *closure)
{
    (void)closure;
    return gopy_int(((gopy_handle *)self)->id);
}

/* Without this, copy and pickle would quietly make a zero value. */
static PyObject *handle_reduce(PyObject *self, PyObject *protocol)
{
    (void)protocol;
    return PyErr_Format(PyExc_TypeError, "cannot copy or pickle '%.200s': it stands for a value in Go",
                        Py_TYPE(self)->tp_name);
}

static PyObject *handle_wrap(PyObject *class, PyObject *number)
{
    int64_t id = PyLong_AsLongLong(number);
    if (id == -1 && PyErr_Occurred())
        return NULL;
    if (!id)
        Py_RETURN_NONE;
    return gopy_object((PyTypeObject *)class, gopy_the_library, id);
}

static int is_exported(PyObject *self)
{
    return gopy_is_sequence(self) && ((gopy_sequence *)self)->exports;
}

/* The id stays, so that whoever uses the object hears from Go that it has been released. */
static PyObject *handle_release(PyObject *self, PyObject *nothing)
{
    gopy_handle *handle = (gopy_handle *)self;
    (void)nothing;
    if (is_exported(self))
        return PyErr_Format(PyExc_BufferError, "cannot release a Go value whose memory is in use by a buffer");
    if (handle->id && !handle->released) {
        if (handle->known)
            gopy_forget(handle);
        handle->released = 1;
        handle->address = NULL;
        if (gopy_is_sequence(self))
            ((gopy_sequence *)self)->known = 0;
        gopy_drop(handle->library, handle->id, GOPY_BATCH);
        gopy_drain(handle->library);
    }
    Py_RETURN_NONE;
}

static PyMethodDef handle_methods[] = {
    {"release", handle_release, METH_NOARGS, "release(): gives the Go value back now; the object is of no use afterwards."},
    {"_gopy_wrap", handle_wrap, METH_O | METH_CLASS, "The object of a handle; None of 0."},
    {"__reduce_ex__", handle_reduce, METH_O, "Refuses: the value is Go's."},
    {NULL, NULL, 0, NULL},
};

static PyGetSetDef handle_getset[] = {
    {"_gopy_id", handle_id, NULL, "the number Go knows this value by", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

PyTypeObject gopy_handle_type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "gopy.Handle",
    .tp_basicsize = sizeof(gopy_handle),
    .tp_flags = GOPY_TYPE_FLAGS | Py_TPFLAGS_BASETYPE,
    .tp_doc = "",
    .tp_dealloc = gopy_handle_dealloc,
    .tp_repr = gopy_handle_repr,
    .tp_weaklistoffset = offsetof(gopy_handle, weak),
    .tp_methods = handle_methods,
    .tp_getset = handle_getset,
};
