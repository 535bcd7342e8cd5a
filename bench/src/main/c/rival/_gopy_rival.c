/* The extension that one would write by hand for the floor's library: no more than these functions, each as directly as CPython allows.
 * Arguments are checked, the GIL is kept (but in AddReleased), errors raise. It is what the bindings are measured against. */
#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <dlfcn.h>
#include <stdint.h>
#include <string.h>

#if PY_VERSION_HEX < 0x03070000
#error "the rival is written for CPython 3.7 and newer"
#endif

static struct {
    int64_t (*add)(int64_t, int64_t);
    int64_t (*quotient)(int64_t, int64_t);
    int64_t (*echo)(const char *, int64_t, char *, int64_t);
    int64_t (*even)(int64_t, int64_t *, char *, int64_t);
    int64_t (*new)(int64_t);
    void (*free)(int64_t);
    int64_t (*method)(int64_t, int64_t);
    int64_t (*field_get)(int64_t);
    void (*field_set)(int64_t, int64_t);
    int64_t (*element_get)(int64_t);
    void (*element_set)(int64_t, int64_t);
    int64_t (*callback)(int64_t (*)(int64_t, void *), void *, int64_t);
    void (*ints)(int64_t, int64_t *);
    int64_t (*length_at)(const char **, const int64_t *, int64_t);
    int64_t (*words)(int64_t, char *, int64_t *);
    int64_t (*total_at)(const char **, const int64_t *, const int64_t *, int64_t);
    int64_t (*counts)(int64_t, char *, int64_t *, int64_t *);
    int64_t (*ends)(const char *, int64_t);
    void (*bytes)(int64_t, char *);
} go;

static int number(PyObject *object, int64_t *value) {
    if (!PyLong_Check(object)) {
        PyErr_SetString(PyExc_TypeError, "an int is required");
        return 0;
    }
    *value = PyLong_AsLongLong(object);
    return *value != -1 || !PyErr_Occurred();
}

static int counted(Py_ssize_t count, Py_ssize_t wanted) {
    if (count == wanted) return 1;
    PyErr_Format(PyExc_TypeError, "takes %zd arguments, not %zd", wanted, count);
    return 0;
}

static PyObject *add(PyObject *module, PyObject *const *arguments, Py_ssize_t count) {
    int64_t i, j;
    (void)module;
    if (!counted(count, 2) || !number(arguments[0], &i) || !number(arguments[1], &j)) return NULL;
    return PyLong_FromLongLong(go.add(i, j));
}

static PyObject *quotient(PyObject *module, PyObject *const *arguments, Py_ssize_t count) {
    int64_t i, j;
    (void)module;
    if (!counted(count, 2) || !number(arguments[0], &i) || !number(arguments[1], &j)) return NULL;
    return PyLong_FromLongLong(go.quotient(i, j));
}

static PyObject *add_released(PyObject *module, PyObject *const *arguments, Py_ssize_t count) {
    int64_t i, j, sum;
    (void)module;
    if (!counted(count, 2) || !number(arguments[0], &i) || !number(arguments[1], &j)) return NULL;
    Py_BEGIN_ALLOW_THREADS sum = go.add(i, j);
    Py_END_ALLOW_THREADS return PyLong_FromLongLong(sum);
}

static PyObject *echo(PyObject *module, PyObject *text) {
    char small[256];
    Py_ssize_t length;
    const char *data = PyUnicode_AsUTF8AndSize(text, &length);
    (void)module;
    if (data == NULL) return NULL;
    char *out = length <= (Py_ssize_t)sizeof small ? small : PyMem_Malloc((size_t)length);
    if (out == NULL) return PyErr_NoMemory();
    PyObject *result = PyUnicode_DecodeUTF8(out, go.echo(data, length, out, length), NULL);
    if (out != small) PyMem_Free(out);
    return result;
}

static PyObject *even(PyObject *module, PyObject *argument) {
    char text[256];
    int64_t i, result;
    (void)module;
    if (!number(argument, &i)) return NULL;
    int64_t failed = go.even(i, &result, text, sizeof text);
    if (failed == 0) return PyLong_FromLongLong(result);
    PyObject *words = PyUnicode_DecodeUTF8(text, failed, NULL);
    if (words != NULL) PyErr_SetObject(PyExc_ValueError, words);
    Py_XDECREF(words);
    return NULL;
}

static int64_t enter(int64_t x, void *context) {
    PyObject *argument = PyLong_FromLongLong(x), *result = NULL;
    int64_t value = 0;
    if (argument != NULL) result = PyObject_CallFunctionObjArgs(context, argument, NULL);
    if (result != NULL) number(result, &value);
    Py_XDECREF(argument);
    Py_XDECREF(result);
    return value;
}

static PyObject *apply(PyObject *module, PyObject *const *arguments, Py_ssize_t count) {
    int64_t x;
    (void)module;
    if (!counted(count, 2) || !number(arguments[1], &x)) return NULL;
    int64_t result = go.callback(enter, arguments[0], x);
    return PyErr_Occurred() ? NULL : PyLong_FromLongLong(result);
}

typedef struct {
    PyObject_HEAD
    int64_t number;
} point;

static void point_dealloc(PyObject *self) {
    go.free(((point *)self)->number);
    PyObject_Free(self);
}

static PyObject *point_shift(PyObject *self, PyObject *argument) {
    int64_t by;
    if (!number(argument, &by)) return NULL;
    return PyLong_FromLongLong(go.method(((point *)self)->number, by));
}

static PyObject *point_get(PyObject *self, void *unused) {
    (void)unused;
    return PyLong_FromLongLong(go.field_get(((point *)self)->number));
}

static int point_set(PyObject *self, PyObject *value, void *unused) {
    int64_t x;
    (void)unused;
    if (value == NULL || !number(value, &x)) return -1;
    go.field_set(((point *)self)->number, x);
    return 0;
}

static PyMethodDef point_methods[] = {{"Shift", point_shift, METH_O, NULL}, {NULL, NULL, 0, NULL}};
static PyGetSetDef point_fields[] = {{"X", point_get, point_set, NULL, NULL}, {NULL, NULL, NULL, NULL, NULL}};
static PyTypeObject point_type = {
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "_gopy_rival.Point",
    .tp_basicsize = sizeof(point),
    .tp_dealloc = point_dealloc,
    .tp_flags = Py_TPFLAGS_DEFAULT,
    .tp_methods = point_methods,
    .tp_getset = point_fields,
};

static PyObject *new_point(PyObject *module, PyObject *argument) {
    int64_t x;
    (void)module;
    if (!number(argument, &x)) return NULL;
    point *made = PyObject_New(point, &point_type);
    if (made != NULL) made->number = go.new(x);
    return (PyObject *)made;
}

static Py_ssize_t numbers_length(PyObject *self) {
    (void)self;
    return 64;
}

static int position(PyObject *key, int64_t *k) {
    if (!number(key, k)) return 0;
    if (*k >= 0 && *k < 64) return 1;
    PyErr_SetString(PyExc_IndexError, "index out of range");
    return 0;
}

static PyObject *numbers_get(PyObject *self, PyObject *key) {
    int64_t k;
    (void)self;
    return position(key, &k) ? PyLong_FromLongLong(go.element_get(k)) : NULL;
}

static int numbers_set(PyObject *self, PyObject *key, PyObject *value) {
    int64_t k, x;
    (void)self;
    if (value == NULL || !position(key, &k) || !number(value, &x)) return -1;
    go.element_set(k, x);
    return 0;
}

static PyMappingMethods numbers_mapping = {numbers_length, numbers_get, numbers_set};
static PyTypeObject numbers_type = {
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "_gopy_rival.Numbers",
    .tp_basicsize = sizeof(PyObject),
    .tp_flags = Py_TPFLAGS_DEFAULT,
    .tp_as_mapping = &numbers_mapping,
};

static PyObject *new_numbers(PyObject *module, PyObject *unused) {
    (void)module;
    (void)unused;
    return (PyObject *)PyObject_New(PyObject, &numbers_type);
}

/* Memory for n values of a size; collections are large, so it is malloc'd. */
static void *room(int64_t n, size_t size) {
    void *memory = malloc((size_t)n * size + 1);
    if (memory == NULL) PyErr_NoMemory();
    return memory;
}

static PyObject *ints(PyObject *module, PyObject *argument) {
    int64_t n;
    (void)module;
    int64_t *values = number(argument, &n) ? room(n, sizeof *values) : NULL;
    PyObject *list = values == NULL ? NULL : PyList_New(n);
    if (list != NULL) go.ints(n, values);
    for (int64_t k = 0; list != NULL && k < n; k++) PyList_SET_ITEM(list, k, PyLong_FromLongLong(values[k]));
    free(values);
    return list;
}

static PyObject *length(PyObject *module, PyObject *list) {
    (void)module;
    if (!PyList_Check(list)) return PyErr_Format(PyExc_TypeError, "a list is required");
    Py_ssize_t n = PyList_GET_SIZE(list);
    const char **texts = room(n, sizeof *texts);
    int64_t *lengths = room(n, sizeof *lengths);
    PyObject *result = NULL;
    for (Py_ssize_t k = 0; k < n; k++) {
        texts[k] = PyUnicode_AsUTF8AndSize(PyList_GET_ITEM(list, k), (Py_ssize_t *)&lengths[k]);
        if (texts[k] == NULL) goto done;
    }
    result = PyLong_FromLongLong(go.length_at(texts, lengths, n));
done:
    free(texts);
    free(lengths);
    return result;
}

static PyObject *words(PyObject *module, PyObject *argument) {
    int64_t n, at = 0;
    (void)module;
    if (!number(argument, &n)) return NULL;
    char *text = room(n, 10);
    int64_t *lengths = room(n, sizeof *lengths);
    PyObject *list = PyList_New(n);
    go.words(n, text, lengths);
    for (int64_t k = 0; list != NULL && k < n; at += lengths[k++])
        PyList_SET_ITEM(list, k, PyUnicode_DecodeUTF8(text + at, lengths[k], NULL));
    free(text);
    free(lengths);
    return list;
}

static PyObject *total(PyObject *module, PyObject *dict) {
    (void)module;
    if (!PyDict_Check(dict)) return PyErr_Format(PyExc_TypeError, "a dict is required");
    Py_ssize_t n = PyDict_Size(dict), at = 0, k = 0;
    const char **texts = room(n, sizeof *texts);
    int64_t *lengths = room(n, sizeof *lengths), *values = room(n, sizeof *values);
    PyObject *key, *value, *result = NULL;
    while (PyDict_Next(dict, &at, &key, &value)) {
        texts[k] = PyUnicode_AsUTF8AndSize(key, (Py_ssize_t *)&lengths[k]);
        if (texts[k] == NULL || !number(value, &values[k])) goto done;
        k++;
    }
    result = PyLong_FromLongLong(go.total_at(texts, lengths, values, n));
done:
    free(texts);
    free(lengths);
    free(values);
    return result;
}

static PyObject *counts(PyObject *module, PyObject *argument) {
    int64_t n, at = 0;
    (void)module;
    if (!number(argument, &n)) return NULL;
    char *text = room(n, 10);
    int64_t *lengths = room(n, sizeof *lengths), *values = room(n, sizeof *values);
    PyObject *dict = PyDict_New();
    go.counts(n, text, lengths, values);
    for (int64_t k = 0; k < n; at += lengths[k++]) {
        PyObject *key = PyUnicode_DecodeUTF8(text + at, lengths[k], NULL), *value = PyLong_FromLongLong(values[k]);
        PyDict_SetItem(dict, key, value);
        Py_DECREF(key);
        Py_DECREF(value);
    }
    free(text);
    free(lengths);
    free(values);
    return dict;
}

static PyObject *ends(PyObject *module, PyObject *data) {
    Py_buffer view;
    (void)module;
    if (PyObject_GetBuffer(data, &view, PyBUF_SIMPLE) < 0) return NULL;
    int64_t result = go.ends(view.buf, view.len);
    PyBuffer_Release(&view);
    return PyLong_FromLongLong(result);
}

static PyObject *bytes(PyObject *module, PyObject *argument) {
    int64_t n;
    (void)module;
    if (!number(argument, &n)) return NULL;
    PyObject *result = PyBytes_FromStringAndSize(NULL, n);
    if (result != NULL) go.bytes(n, PyBytes_AS_STRING(result));
    return result;
}

static PyObject *open_library(PyObject *module, PyObject *argument) {
    const char *path = PyUnicode_AsUTF8(argument);
    void *library = path == NULL ? NULL : dlopen(path, RTLD_NOW);
    (void)module;
    if (library == NULL) return PyErr_Format(PyExc_ImportError, "%s", path == NULL ? "no path" : dlerror());
    static const char *names[] = {"add", "quotient", "echo", "even", "new", "free", "method", "field_get", "field_set",
                                  "element_get", "element_set", "callback", "ints", "length_at", "words", "total_at",
                                  "counts", "ends", "bytes"};
    void **slot = (void **)&go;
    for (size_t k = 0; k < sizeof names / sizeof *names; k++) {
        char symbol[64];
        snprintf(symbol, sizeof symbol, "floor_%s", names[k]);
        if ((slot[k] = dlsym(library, symbol)) == NULL) return PyErr_Format(PyExc_ImportError, "no %s", symbol);
    }
    Py_RETURN_NONE;
}

static PyMethodDef functions[] = {
    {"open", open_library, METH_O, "Loads the library; needed before anything else."},
    {"Add", (PyCFunction)(void (*)(void))add, METH_FASTCALL, NULL},
    {"Quotient", (PyCFunction)(void (*)(void))quotient, METH_FASTCALL, NULL},
    {"AddReleased", (PyCFunction)(void (*)(void))add_released, METH_FASTCALL, "The same, and Python's lock is released."},
    {"Echo", echo, METH_O, NULL},
    {"Even", even, METH_O, NULL},
    {"Apply", (PyCFunction)(void (*)(void))apply, METH_FASTCALL, NULL},
    {"NewPoint", new_point, METH_O, NULL},
    {"Numbers", new_numbers, METH_NOARGS, NULL},
    {"Ints", ints, METH_O, NULL},
    {"Length", length, METH_O, NULL},
    {"Words", words, METH_O, NULL},
    {"Total", total, METH_O, NULL},
    {"Counts", counts, METH_O, NULL},
    {"Ends", ends, METH_O, NULL},
    {"Bytes", bytes, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, "_gopy_rival", NULL, -1, functions, NULL, NULL, NULL, NULL};

PyMODINIT_FUNC PyInit__gopy_rival(void) {
    if (PyType_Ready(&point_type) < 0 || PyType_Ready(&numbers_type) < 0) return NULL;
    return PyModule_Create(&definition);
}
