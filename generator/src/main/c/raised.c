/* Most exceptions are caught and forgotten: an attribute dict and an object for the handle would be half of what they cost.
   The few that are alive and unasked are noted in an array; a look at an attribute makes it all, and so does the next
   exception when the array is full. A finaliser of the class hears of those that nobody looked at. */
#include "raised.h"

#include "failure.h"
#include "handle.h"

static PyObject *results_now(gopy_function *function, gopy_scratch *scratch, int64_t *slots)
{
    PyObject *results = gopy_failed_results(function, scratch, slots);
    if (!results)
        PyErr_Clear();
    return results;
}

#if GOPY_PYTHON2
void gopy_keep_results(PyObject *exception, gopy_function *function, gopy_scratch *scratch, int64_t *slots)
{
    PyObject *results = results_now(function, scratch, slots);
    if (exception && results)
        gopy_attach(exception, GOPY_RESULTS, results);
    else
        Py_XDECREF(results);
}
#else

enum { MOST_NOTED = 16 };

typedef struct {
    PyObject *exception; /* not counted: its finaliser takes the note away */
    PyObject *attributes;
    PyObject *results; /* of the failed call, or NULL */
    gopy_function *function; /* or NULL; the numbers that it returned are in slots */
    int64_t slots[GOPY_NOTED_SLOTS];
    gopy_library *library;
    int64_t id;
} gopy_note;

static gopy_note notes[MOST_NOTED];
static int noted, oldest;

static int find_note(PyObject *exception)
{
    int k = noted;
    while (--k >= 0 && notes[k].exception != exception)
        ;
    return k;
}

static gopy_note take_note(int k)
{
    gopy_note note = notes[k];
    notes[k] = notes[--noted];
    return note;
}

static void forget(gopy_note *note)
{
    Py_XDECREF(note->results);
    Py_XDECREF(note->function);
    Py_DECREF(note->attributes);
}

/* Gives the exception its attributes; those that Python has set meanwhile stay. */
static void settle(int k)
{
    gopy_note note = take_note(k);
    PyObject **dict = _PyObject_GetDictPtr(note.exception), *made, *handle;
    int failed;
    Py_INCREF(note.exception); /* what is made here may start the collector, which could take it */
    made = PyDict_Copy(note.attributes);
    handle = note.id ? gopy_handle_make(&gopy_handle_type, note.library, note.id) : NULL;
    failed = !made || (note.id && !handle);
    if (!failed && handle)
        failed = PyDict_SetItemString(made, "_gopy_handle", handle) < 0;
    if (note.function)
        note.results = results_now(note.function, NULL, note.slots);
    if (!failed && note.results)
        failed = PyDict_SetItemString(made, "results", note.results) < 0;
    if (!failed && *dict) {
        failed = PyDict_Merge(*dict, made, 0) < 0;
    } else if (!failed) {
        *dict = made;
        made = NULL;
    }
    if (failed)
        PyErr_Clear(); /* out of memory: the exception goes without */
    Py_XDECREF(made);
    Py_XDECREF(handle);
    forget(&note);
    Py_DECREF(note.exception);
}

/* The collector's finaliser comes to objects that others may still look at: then there is more than the one reference. */
static void finalise(PyObject *exception)
{
    int k = find_note(exception);
    PyObject *type, *value, *trace;
    gopy_note note;
    if (k < 0)
        return;
    if (Py_REFCNT(exception) > 1) {
        PyErr_Fetch(&type, &value, &trace);
        settle(k);
        PyErr_Restore(type, value, trace);
        return;
    }
    note = take_note(k);
    if (note.id)
        gopy_drop(note.library, note.id, 1);
    forget(&note);
}

void gopy_raised_class(PyTypeObject *class)
{
    if (!class->tp_finalize && class->tp_flags & Py_TPFLAGS_HEAPTYPE)
        class->tp_finalize = finalise;
}

int gopy_raised_note(PyObject *exception, PyObject *attributes, gopy_library *library, int64_t id)
{
    gopy_note *note;
    if (Py_TYPE(exception)->tp_finalize != finalise)
        return 0;
    while (noted == MOST_NOTED) /* what settling sets free may raise exceptions of its own */
        settle(oldest = (oldest + 1) % MOST_NOTED);
    note = &notes[noted++];
    Py_INCREF(attributes);
    note->exception = exception;
    note->attributes = attributes;
    note->results = NULL;
    note->function = NULL;
    note->library = library;
    note->id = id;
    return 1;
}

void gopy_keep_results(PyObject *exception, gopy_function *function, gopy_scratch *scratch, int64_t *slots)
{
    PyObject *results;
    int k = exception ? find_note(exception) : -1;
    if (k >= 0 && function->numbers) {
        Py_INCREF(function);
        notes[k].function = function;
        memcpy(notes[k].slots, slots, sizeof *slots * (size_t)function->results.slots);
        return;
    }
    results = results_now(function, scratch, slots);
    k = exception && results ? find_note(exception) : -1; /* again: making them may have raised others */
    if (k >= 0)
        notes[k].results = results;
    else if (exception && results)
        gopy_attach(exception, GOPY_RESULTS, results);
    else
        Py_XDECREF(results);
}

/* told(name, default): an attribute of the base of all errors. Python comes here only if the exception's dict has none. */
typedef struct {
    PyObject_HEAD
    PyObject *name;
    PyObject *missing;
} gopy_told;

static PyObject *told_get(PyObject *self, PyObject *exception, PyObject *class)
{
    gopy_told *told = (gopy_told *)self;
    PyObject *found = NULL, **dict;
    int k = exception ? find_note(exception) : -1;
    (void)class;
    if (k >= 0) {
        settle(k);
        dict = _PyObject_GetDictPtr(exception);
        found = dict && *dict ? PyDict_GetItem(*dict, told->name) : NULL;
    }
    if (!found)
        found = told->missing;
    Py_INCREF(found);
    return found;
}

static PyObject *told_new(PyTypeObject *type, PyObject *args, PyObject *kwargs)
{
    PyObject *name, *missing;
    gopy_told *told;
    (void)kwargs;
    if (!PyArg_ParseTuple(args, "OO:told", &name, &missing))
        return NULL;
    told = (gopy_told *)type->tp_alloc(type, 0);
    if (told) {
        Py_INCREF(name);
        Py_INCREF(missing);
        told->name = name;
        told->missing = missing;
    }
    return (PyObject *)told;
}

static void told_dealloc(PyObject *self)
{
    Py_DECREF(((gopy_told *)self)->name);
    Py_DECREF(((gopy_told *)self)->missing);
    Py_TYPE(self)->tp_free(self);
}

PyTypeObject gopy_told_type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "gopy.told",
    .tp_basicsize = sizeof(gopy_told),
    .tp_flags = GOPY_TYPE_FLAGS,
    .tp_dealloc = told_dealloc,
    .tp_descr_get = told_get,
    .tp_new = told_new,
};
#endif
