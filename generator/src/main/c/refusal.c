#include "refusal.h"

static void subject(const gopy_where *where, char *text, size_t size)
{
    size_t used = 0;
    if (where->function)
        used = (size_t)snprintf(text, size, "%.80s() argument '%.80s'", gopy_characters(where->function),
                                gopy_characters(where->name));
    else if (where->name)
        used = (size_t)snprintf(text, size, "attribute '%.80s'", gopy_characters(where->name));
    if (where->index >= 0)
        snprintf(text + used, size - used, "%sitem %zd", used ? " " : "", where->index);
    else if (!used)
        snprintf(text, size, "item");
}

int gopy_refuse(const gopy_where *where, PyObject *class, const char *why)
{
    char text[256];
    subject(where, text, sizeof text);
    PyErr_Format(class, "%s %.400s", text, why);
    return -1;
}

/* type(value).__name__: a static type's tp_name also has its module. */
static const char *gopy_class_name(PyObject *value)
{
    const char *name = Py_TYPE(value)->tp_name;
    const char *dot = PyType_HasFeature(Py_TYPE(value), Py_TPFLAGS_HEAPTYPE) ? NULL : strrchr(name, '.');
    return dot ? dot + 1 : name;
}

int gopy_refuse_type(const gopy_where *where, const char *wanted, PyObject *value)
{
    char why[256];
    if (!where->function && where->name && where->index < 0) {
        PyErr_Format(PyExc_TypeError, "invalid type for '%.200s' attribute", gopy_characters(where->name));
        return -1;
    }
    snprintf(why, sizeof why, "must be %.100s, not %.100s", wanted, value == Py_None ? "None" : gopy_class_name(value));
    return gopy_refuse(where, PyExc_TypeError, why);
}

int gopy_refuse_range(const gopy_where *where, int kind, PyObject *value)
{
    char text[256];
    PyObject *shown = PyObject_Repr(value);
    const gopy_kind *of = &gopy_kinds[kind];
    if (!shown)
        PyErr_Clear();
    subject(where, text, sizeof text);
    if (of->family == 'u')
        PyErr_Format(PyExc_OverflowError, "%s: %.60s is out of range for %s (0 to %llu)", text,
                     shown ? gopy_characters(shown) : "the value", of->name,
                     of->size == 8 ? (unsigned long long)UINT64_MAX : (unsigned long long)of->high);
    else if (of->family == 'i')
        PyErr_Format(PyExc_OverflowError, "%s: %.60s is out of range for %s (%lld to %lld)", text,
                     shown ? gopy_characters(shown) : "the value", of->name, (long long)of->low, (long long)of->high);
    else
        PyErr_Format(PyExc_OverflowError, "%s: %.60s is out of range for %s", text,
                     shown ? gopy_characters(shown) : "the value", of->name);
    Py_XDECREF(shown);
    return -1;
}
