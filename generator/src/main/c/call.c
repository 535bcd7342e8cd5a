/* The path of a call: arguments to slots, the crossing, slots to results. */
#include "failure.h"
#include "function.h"
#include "map.h"
#include "raised.h"
#include "structure.h"
#include "variable.h"

static int receiver(gopy_function *function, PyObject *self, int64_t *slot)
{
    PyTypeObject *wanted = function->owner ? function->owner : &gopy_struct_type;
    if (GOPY_LIKELY(Py_TYPE(self) == wanted || PyObject_TypeCheck(self, wanted))) {
        *slot = ((gopy_handle *)self)->id;
        return 0;
    }
    PyErr_Format(PyExc_TypeError, "%.200s() must be called with a %.100s, not %.100s",
                 gopy_characters(function->qualname), wanted->tp_name, Py_TYPE(self)->tp_name);
    return -1;
}

PyObject *gopy_failed_results(gopy_function *function, gopy_scratch *scratch, int64_t *slots)
{
    PyObject *tuple, *results = gopy_results(&function->results, &function->context, scratch, slots);
    if (!results || function->results.count != 1)
        return results;
    tuple = PyTuple_Pack(1, results);
    Py_DECREF(results);
    return tuple;
}

static PyObject *failed(gopy_function *function, gopy_failure *failure, gopy_scratch *scratch, int64_t *slots)
{
    int given = failure->kind == GOPY_ERROR && function->results.count;
    PyObject *exception = gopy_exception(function->context.library, failure);
    if (given)
        gopy_keep_results(exception, function, scratch, slots);
    gopy_throw(exception);
    return NULL;
}

/* The crossing: as Call of Go, 0 or 1 with the failure. */
static inline int64_t cross(gopy_function *function, int64_t *slots, gopy_failure *failure)
{
    gopy_library *library = function->context.library;
    PyThreadState *thread;
    int64_t status;
    gopy_drain(library);
    if (gopy_map_values)
        gopy_map_forget();
    if (function->keep_gil)
        return library->call(function->index, slots, failure);
    thread = PyEval_SaveThread();
    status = library->call(function->index, slots, failure);
    PyEval_RestoreThread(thread);
    return status;
}

/* The receiver and the arguments into slots: where the results go, behind them, or NULL. */
static inline int64_t *put_arguments(gopy_function *function, PyObject *const *arguments, gopy_scratch *scratch,
                                     int64_t *slot)
{
    gopy_item *item = function->parameters.items;
    gopy_item *end = item + function->parameters.count;
    if (function->receiver && receiver(function, *arguments++, slot++) < 0)
        return NULL;
    for (; item < end; slot += item->slots, item++, arguments++) {
        if (item->kind == GOPY_INT && GOPY_LIKELY(gopy_small_int(*arguments, slot)))
            continue; /* Go's most frequent type, without a call */
        if (gopy_argument(item, &function->context, *arguments, scratch, slot) < 0)
            return NULL;
    }
    return slot;
}

/* A call that needs no scratch. */
static PyObject *call_simple(gopy_function *function, PyObject *const *arguments)
{
    const gopy_items *results = &function->results;
    int64_t slots[GOPY_SIMPLE_SLOTS];
    int64_t *slot = put_arguments(function, arguments, NULL, slots);
    gopy_failure failure;
    if (!slot)
        return NULL;
    if (function->direct)
        function->context.library->call_direct(function->index, slots);
    else if (cross(function, slots, &failure))
        return failed(function, &failure, NULL, slot);
    if (GOPY_LIKELY(results->count == 1 && results->items->kind == GOPY_INT))
        return gopy_int(*slot);
    return gopy_results(&function->results, &function->context, NULL, slot);
}

PyObject *gopy_function_call(gopy_function *function, PyObject *const *arguments)
{
    int64_t slots[function->slots];
    int64_t *slot;
    gopy_failure failure;
    gopy_scratch scratch;
    PyObject *result = NULL;

    if (function->place)
        return gopy_variable_call(function, arguments);
    if (GOPY_LIKELY(function->simple))
        return call_simple(function, arguments);
    gopy_scratch_start(&scratch);
    slot = put_arguments(function, arguments, &scratch, slots);
    if (slot) {
        if (!function->plain)
            gopy_prepare_results(&function->results, &scratch, slot);
        result = GOPY_LIKELY(!cross(function, slots, &failure))
                ? gopy_results(&function->results, &function->context, &scratch, slot)
                : failed(function, &failure, &scratch, slot);
    }
    gopy_scratch_end(&scratch);
    return result;
}

static PyObject *wrong_count(gopy_function *function, Py_ssize_t given)
{
    Py_ssize_t wanted = function->parameters.count + function->receiver;
    return PyErr_Format(PyExc_TypeError, "%.200s() takes %zd positional argument%s but %zd %s given",
                        gopy_characters(function->context.function), wanted, wanted == 1 ? "" : "s", given,
                        given == 1 ? "was" : "were");
}

/* Names every missing parameter, as Python does: 'a', 'b', and 'c'. */
static PyObject *missing(gopy_function *function, PyObject **ordered)
{
    char names[400] = "";
    int total = 0, named = 0, k;
    for (k = 0; k < function->parameters.count; k++)
        total += !ordered[k + function->receiver];
    for (k = 0; k < function->parameters.count; k++) {
        size_t used = strlen(names);
        if (ordered[k + function->receiver])
            continue;
        named++;
        snprintf(names + used, sizeof names - used, "%s'%.60s'",
                 named == 1 ? "" : named < total ? ", " : total > 2 ? ", and " : " and ",
                 gopy_characters(function->parameters.items[k].name));
    }
    if (function->receiver && !ordered[0])
        return PyErr_Format(PyExc_TypeError, "%.200s() needs the object as its first argument",
                            gopy_characters(function->qualname));
    return PyErr_Format(PyExc_TypeError, "%.200s() missing %d required positional argument%s: %s",
                        gopy_characters(function->context.function), total, total == 1 ? "" : "s", names);
}

static int place(gopy_function *function, PyObject **ordered, PyObject *name, PyObject *value)
{
    int k;
    for (k = 0; k < function->parameters.count; k++) {
        PyObject *parameter = function->parameters.items[k].name;
        if (parameter != name && strcmp(gopy_characters(parameter), gopy_characters(name)))
            continue;
        if (ordered[k + function->receiver]) {
            PyErr_Format(PyExc_TypeError, "%.200s() got multiple values for argument '%.200s'",
                         gopy_characters(function->context.function), gopy_characters(name));
            return -1;
        }
        ordered[k + function->receiver] = value;
        return 0;
    }
    PyErr_Format(PyExc_TypeError, "%.200s() got an unexpected keyword argument '%.200s'",
                 gopy_characters(function->context.function), gopy_characters(name));
    return -1;
}

PyObject *gopy_function_arrange(gopy_function *function, PyObject *const *arguments, Py_ssize_t count, PyObject *names)
{
    Py_ssize_t wanted = function->parameters.count + function->receiver;
    PyObject *ordered[wanted + 1];
    Py_ssize_t k;
    if (count > wanted)
        return wrong_count(function, count);
    memset(ordered, 0, sizeof ordered);
    for (k = 0; k < count; k++)
        ordered[k] = arguments[k];
    if (names && PyTuple_Check(names)) {
        for (k = 0; k < PyTuple_GET_SIZE(names); k++)
            if (place(function, ordered, PyTuple_GET_ITEM(names, k), arguments[count + k]) < 0)
                return NULL;
    } else if (names) {
        PyObject *name, *value;
        Py_ssize_t at = 0;
        while (PyDict_Next(names, &at, &name, &value))
            if (place(function, ordered, name, value) < 0)
                return NULL;
    }
    for (k = 0; k < wanted; k++)
        if (!ordered[k])
            return missing(function, ordered);
    return gopy_function_call(function, ordered);
}
