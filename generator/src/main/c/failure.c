#include "failure.h"

#include "handle.h"
#include "hooks.h"
#include "raised.h"

static PyObject *name_of_attribute(int attribute)
{
    static const char *const words[GOPY_ATTRIBUTES] = {"args", "_gopy_handle", "results", "_gopy_answer"};
    static PyObject *names[GOPY_ATTRIBUTES];
    if (!names[attribute])
        names[attribute] = gopy_name(words[attribute]);
    return names[attribute];
}

void gopy_attach(PyObject *object, int attribute, PyObject *value)
{
    PyObject *name = name_of_attribute(attribute);
    PyObject **dict = attribute == GOPY_ARGS ? NULL : _PyObject_GetDictPtr(object);
    int failed = !name || !value;
    if (!failed)
        failed = dict && *dict ? PyDict_SetItem(*dict, name, value) : PyObject_SetAttr(object, name, value);
    if (failed)
        PyErr_Clear();
    Py_XDECREF(value);
}

/* What was made of a text last: errors in succession are often of one type, and have one text. */
typedef struct {
    PyObject *made;
    int64_t length;
    char text[128];
} gopy_last;

/* The same again (a new reference), or NULL. */
static PyObject *again(const gopy_last *last, const char *text, int64_t length)
{
    if (!last->made || length != last->length || memcmp(text, last->text, (size_t)length))
        return NULL;
    Py_INCREF(last->made);
    return last->made;
}

/* Takes note of what was made, unless the text is long; answers it. */
static PyObject *note_last(gopy_last *last, const char *text, int64_t length, PyObject *made)
{
    PyObject *before = last->made;
    if (!made || length > (int64_t)sizeof last->text)
        return made;
    Py_INCREF(made);
    last->made = made;
    last->length = length;
    memcpy(last->text, text, (size_t)length);
    Py_XDECREF(before);
    return made;
}

/* The type of a failure as a str. */
static PyObject *type_of(const gopy_failure *failure)
{
    static gopy_last last;
    const char *text = failure->type ? failure->type : "";
    int64_t length = failure->type_len;
    PyObject *type = again(&last, text, length);
    return type ? type : note_last(&last, text, length, gopy_str(text, (Py_ssize_t)length));
}

/* What Python says of errors with this class text: (class, attributes), borrowed; NULL, perhaps with an error, of those
   that are Python's to make. Python clears the dict when it learns of a class. */
static PyObject *error_class_of(const gopy_failure *failure)
{
    PyObject *text, *found, *made;
    if (failure->kind != GOPY_ERROR || !gopy_hook.error_classes || !(text = type_of(failure)))
        return NULL;
    found = GOPY_DICT_GET(gopy_hook.error_classes, text);
    if (!found && gopy_hook.error_class) {
        made = PyObject_CallFunctionObjArgs(gopy_hook.error_class, text, NULL);
        if (made && !PyDict_SetItem(gopy_hook.error_classes, text, made))
            found = made; /* the dict keeps it */
#if !GOPY_PYTHON2
        if (found && PyTuple_Check(found) && PyTuple_GET_SIZE(found) == 2 && PyType_Check(PyTuple_GET_ITEM(found, 0)))
            gopy_raised_class((PyTypeObject *)PyTuple_GET_ITEM(found, 0));
#endif
        Py_XDECREF(made);
    }
    Py_DECREF(text);
    return found && PyTuple_Check(found) && PyTuple_GET_SIZE(found) == 2
            && PyType_Check(PyTuple_GET_ITEM(found, 0))
            && PyDict_Check(PyTuple_GET_ITEM(found, 1)) ? found : NULL;
}

/* Whether the exception's args are those that its class is made with: Python 2 sets them in __init__, OSError looks at
   them. */
#define GOPY_NEW_TAKES_ARGS(base) (!GOPY_PYTHON2 && (base)->tp_new == ((PyTypeObject *)PyExc_Exception)->tp_new)

/* The args of an exception with this text alone. */
static PyObject *args_of(const gopy_failure *failure)
{
    static gopy_last last;
    const char *text = failure->text ? failure->text : "";
    int64_t length = failure->text_len;
    PyObject *one, *args = again(&last, text, length);
    if (args)
        return args;
    one = gopy_str(text, (Py_ssize_t)length);
    args = one ? PyTuple_Pack(1, one) : NULL;
    Py_XDECREF(one);
    return note_last(&last, text, length, args);
}

/* An exception whose class and attributes are known, without a look at the __new__ and __init__ that Python code sees. */
static PyObject *plain(gopy_library *library, gopy_failure *failure, PyObject *known)
{
    static PyObject *nothing = NULL;
    PyTypeObject *class = (PyTypeObject *)PyTuple_GET_ITEM(known, 0), *base = class;
    PyObject *exception, *args, **dict;
    while (base->tp_flags & Py_TPFLAGS_HEAPTYPE)
        base = base->tp_base;
    if (!nothing && !(nothing = PyTuple_New(0)))
        return NULL;
    args = args_of(failure);
    exception = args ? base->tp_new(class, GOPY_NEW_TAKES_ARGS(base) ? args : nothing, NULL) : NULL;
    if (!exception) {
        Py_XDECREF(args);
        return NULL;
    }
    if (GOPY_NEW_TAKES_ARGS(base))
        Py_DECREF(args);
    else
        gopy_attach(exception, GOPY_ARGS, args);
#if !GOPY_PYTHON2
    if (gopy_raised_note(exception, PyTuple_GET_ITEM(known, 1), library, failure->value))
        return exception;
#endif
    dict = _PyObject_GetDictPtr(exception);
    if (dict && !*dict && !(*dict = PyDict_Copy(PyTuple_GET_ITEM(known, 1))))
        PyErr_Clear();
    if (failure->value)
        gopy_attach(exception, GOPY_GO_HANDLE, gopy_handle_make(&gopy_handle_type, library, failure->value));
    return exception;
}

#define TEXT(failure, name) failure->name ? failure->name : "", (Py_ssize_t)failure->name##_len

static PyObject *told_by_python(gopy_failure *failure)
{
#if GOPY_PYTHON2
    char *format = "Ls#s#s#L";
#else
    char *format = "Ly#y#y#L";
#endif
    if (!gopy_hook.exception)
        return PyObject_CallFunction(PyExc_RuntimeError, (char *)"s", "Go failed before set_up() told how to raise it");
    return PyObject_CallFunction(gopy_hook.exception, format, (long long)failure->kind, TEXT(failure, text),
                                 TEXT(failure, stack), TEXT(failure, type), (long long)failure->value);
}

PyObject *gopy_exception(gopy_library *library, gopy_failure *failure)
{
    PyObject *known = error_class_of(failure), *exception;
    if (!known)
        PyErr_Clear();
    exception = known ? plain(library, failure, known) : told_by_python(failure);
    library->failure_clear(failure);
    return exception;
}

#if GOPY_PYTHON2
/* Exceptions of Python 2 do not know where they were raised: callbacks.py noted it. */
static void set_exception(PyObject *exception)
{
    PyObject *traceback = PyObject_GetAttrString(exception, "__traceback__");
    if (!traceback || !PyTraceBack_Check(traceback))
        Py_CLEAR(traceback);
    PyErr_Clear();
    Py_INCREF(Py_TYPE(exception));
    Py_INCREF(exception);
    PyErr_Restore((PyObject *)Py_TYPE(exception), exception, traceback);
}
#else
#define set_exception(exception) PyErr_SetObject((PyObject *)Py_TYPE(exception), exception)
#endif

void gopy_throw(PyObject *exception)
{
    if (exception && PyExceptionInstance_Check(exception))
        set_exception(exception);
    else if (exception)
        PyErr_SetString(PyExc_TypeError, "a Go failure was turned into something that is no exception");
    Py_XDECREF(exception);
}

void gopy_raise(gopy_library *library, gopy_failure *failure)
{
    gopy_throw(gopy_exception(library, failure));
}
