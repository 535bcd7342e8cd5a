#include "message_function.h"

#include <structmember.h>

#include "decode.h"
#include "encode.h"
#include "failure.h"
#include "lent.h"
#include "message.h"
#include "method.h"
#include "tags.h"

enum { LIST_START = 9 };

/* Whether a failed call's answer has results that are worth the exception's attribute. */
static int has_results(const gopy_answer *answer)
{
    int64_t count = 0;
    if (!answer->data || answer->length < LIST_START)
        return 0;
    memcpy(&count, answer->data + 1, sizeof count);
    return count != 0;
}

/* Python puts what only it knows into the exception: parameters' names, the results beside an error. */
static PyObject *call_failed(PyObject *self, PyObject *exception, PyObject *args, const gopy_answer *answer)
{
    if (exception && has_results(answer))
        gopy_attach(exception, GOPY_GO_ANSWER, PyBytes_FromStringAndSize(answer->data, answer->length));
    else if (exception && (PyObject *)Py_TYPE(exception) == gopy_hook.error)
        goto raise;
    if (exception) {
        PyObject *told = PyObject_CallMethod(self, (char *)"_failed", (char *)"OO", exception, args);
        Py_DECREF(exception);
        exception = told;
    }
raise:
    gopy_throw(exception);
    return NULL;
}

/* A tuple of several results, or of the class that Python once made of them. */
static PyObject *several_of(PyObject *self, PyObject *list)
{
    PyObject *class = ((gopy_message_function *)self)->result_class;
    PyObject *args, *made;
    if (class == (PyObject *)&PyTuple_Type)
        return PyList_AsTuple(list);
    if (!class || !PyType_Check(class) || !PyType_IsSubtype((PyTypeObject *)class, &PyTuple_Type))
        return PyObject_CallMethod(self, (char *)"_several", (char *)"(O)", list);
    args = PyTuple_Pack(1, list);
    made = args ? PyTuple_Type.tp_new((PyTypeObject *)class, args, NULL) : NULL;
    Py_XDECREF(args);
    return made;
}

/* None, the one result, or what the class makes of several. */
static PyObject *result_of(PyObject *self, const gopy_answer *answer)
{
    gopy_reader reader;
    PyObject *value, *several;
    int64_t count = -1;
    if (answer->length >= LIST_START && answer->data[0] == GOPY_TAG_LIST)
        memcpy(&count, answer->data + 1, sizeof count);
    if (!count)
        Py_RETURN_NONE;
    gopy_reader_start(&reader, answer->data, answer->length);
    if (count == 1)
        reader.at = LIST_START;
    value = gopy_decode(&reader);
    Py_XDECREF(reader.bytes);
    if (!value || count == 1)
        return value;
    several = several_of(self, value);
    Py_DECREF(value);
    return several;
}

static PyObject *generally(PyObject *self, PyObject *args, PyObject *kwargs)
{
    PyObject *method = PyObject_GetAttrString(self, "_general");
    PyObject *result = method ? PyObject_Call(method, args, kwargs) : NULL;
    Py_XDECREF(method);
    return result;
}

static int takes(const gopy_message_function *function, Py_ssize_t count)
{
    return count == function->exact || (function->least >= 0 && count >= function->least);
}

static PyObject *message_call(PyObject *self, PyObject *args, PyObject *kwargs)
{
    gopy_message_function *function = (gopy_message_function *)self;
    PyObject *exception = NULL, *result;
    gopy_writer writer;
    gopy_answer answer;
    int status;
    if ((kwargs && PyDict_Size(kwargs)) || !takes(function, PyTuple_GET_SIZE(args)))
        return generally(self, args, kwargs);
    if (function->lent && gopy_lendable((gopy_function *)function->lent, ((PyTupleObject *)args)->ob_item))
        return gopy_function_call((gopy_function *)function->lent, ((PyTupleObject *)args)->ob_item);
    gopy_writer_start(&writer);
    if (gopy_encode_all(&writer, ((PyTupleObject *)args)->ob_item, PyTuple_GET_SIZE(args)) < 0) {
        gopy_writer_end(&writer);
        return NULL;
    }
    status = gopy_exchange(gopy_the_library, function->index, NULL, 0, writer.data, (Py_ssize_t)writer.length, &answer,
                           &exception);
    gopy_writer_end(&writer);
    result = GOPY_LIKELY(!status) ? result_of(self, &answer) : call_failed(self, exception, args, &answer);
    gopy_answer_free(gopy_the_library, &answer);
    return result;
}

static PyObject *message_lend(PyObject *self, PyObject *lent)
{
    gopy_message_function *function = (gopy_message_function *)self;
    if (Py_TYPE(lent) != &gopy_function_type || function->lent)
        return PyErr_Format(PyExc_TypeError, "_lend() takes a gopy.function, once");
    Py_INCREF(lent);
    function->lent = lent;
    Py_RETURN_NONE;
}

static PyMethodDef message_methods[] = {
    {"_lend", message_lend, METH_O, "_lend(function): the same by slots, at which plain functions are lent to Go."},
    {NULL, NULL, 0, NULL},
};

static PyObject *message_new(PyTypeObject *type, PyObject *args, PyObject *kwargs)
{
    PyObject *made = type->tp_alloc(type, 0);
    (void)args;
    (void)kwargs;
    if (made)
        ((gopy_message_function *)made)->exact = ((gopy_message_function *)made)->least = -1;
    return made;
}

static void message_dealloc(PyObject *self)
{
    Py_XDECREF(((gopy_message_function *)self)->result_class);
    Py_XDECREF(((gopy_message_function *)self)->lent);
    Py_TYPE(self)->tp_free(self);
}

static PyMemberDef message_members[] = {
    {(char *)"_index", T_LONGLONG, offsetof(gopy_message_function, index), 0, NULL},
    {(char *)"_exact", T_INT, offsetof(gopy_message_function, exact), 0, NULL},
    {(char *)"_least", T_INT, offsetof(gopy_message_function, least), 0, NULL},
    {(char *)"_result_class", T_OBJECT, offsetof(gopy_message_function, result_class), 0, NULL},
    {NULL, 0, 0, 0, NULL},
};

PyTypeObject gopy_message_type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "gopy.Message",
    .tp_basicsize = sizeof(gopy_message_function),
    .tp_flags = GOPY_TYPE_FLAGS | Py_TPFLAGS_BASETYPE,
    .tp_doc = "",
    .tp_dealloc = message_dealloc,
    .tp_call = message_call,
    .tp_descr_get = gopy_bind,
    .tp_getattro = gopy_callable_attribute,
    .tp_members = message_members,
    .tp_methods = message_methods,
    .tp_new = message_new,
};
