#include "signature.h"

static const char *skip_spaces(const char *at, const char *end)
{
    while (at < end && *at == ' ')
        at++;
    return at;
}

static PyObject *name_between(const char *start, const char *end)
{
    PyObject *text = gopy_str(start, end - start);
#if GOPY_PYTHON2
    if (text)
        PyString_InternInPlace(&text);
#else
    if (text)
        PyUnicode_InternInPlace(&text);
#endif
    return text;
}

/* A Go name that is a keyword of some Python gets an underscore; Go's own keywords cannot come. */
static PyObject *parameter_name(const char *start, const char *end)
{
    static const char *const keywords[] = {
        "False", "None", "True", "and", "as", "assert", "async", "await", "class", "def", "del", "elif", "except",
        "exec", "finally", "from", "global", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "print", "raise", "try",
        "while", "with", "yield",
    };
    char renamed[16];
    size_t k;
    for (k = 0; k < sizeof keywords / sizeof *keywords; k++) {
        size_t length = strlen(keywords[k]);
        if (length == (size_t)(end - start) && !memcmp(start, keywords[k], length)) {
            snprintf(renamed, sizeof renamed, "%s_", keywords[k]);
            return name_between(renamed, renamed + length + 1);
        }
    }
    return name_between(start, end);
}

static int set_class(gopy_item *item, int kind, const char *start, const char *end)
{
    item->kind = (unsigned char)kind;
    item->slots = 1;
    item->class_name = name_between(start, end);
    return item->class_name ? 0 : -1;
}

static int set_container(gopy_item *item, const char *start, const char *end)
{
    const char *close = memchr(start, ']', (size_t)(end - start));
    int element = close ? gopy_kind_named(close + 1, (size_t)(end - close - 1)) : -1;
    if (element < 0) {
        PyErr_Format(PyExc_ValueError, "unknown container type '%.100s' in a signature", start);
        return -1;
    }
    item->kind = close == start + 1 ? GOPY_SLICE : GOPY_ARRAY;
    item->length = strtoll(start + 1, NULL, 10);
    item->element = (unsigned char)element;
    item->slots = 3;
    return 0;
}

static int set_type(gopy_item *item, const char *start, const char *end)
{
    int kind = gopy_kind_named(start, (size_t)(end - start));
    item->borrow = 'c';
    if (kind >= 0) {
        item->kind = (unsigned char)kind;
        item->slots = kind >= GOPY_COMPLEX64 ? 2 : 1;
        return 0;
    }
    if (end - start == 5 && !memcmp(start, "bytes", 5)) {
        item->kind = GOPY_BYTES;
        item->element = GOPY_UINT8;
        item->slots = 3;
        return 0;
    }
    if (end - start == 5 && !memcmp(start, "func", 4)) {
        item->kind = GOPY_FUNCTION;
        item->slots = 1;
        item->length = start[4] - '0';
        return 0;
    }
    if (*start == '[')
        return set_container(item, start, end);
    if (*start == '*')
        return set_class(item, GOPY_POINTER, start + 1, end);
    return set_class(item, GOPY_STRUCT, start, end);
}

static int add_item(gopy_items *items, int named, const char *start, const char *end)
{
    gopy_item *item = &items->items[items->count];
    if (!named && end - start == 5 && !memcmp(start, "error", 5)) {
        items->error = 1;
        return 0;
    }
    memset(item, 0, sizeof *item);
    items->count++;
    if (named) {
        const char *colon = memchr(start, ':', (size_t)(end - start));
        if (!colon) {
            PyErr_Format(PyExc_ValueError, "a parameter without a type in a signature: '%.100s'", start);
            return -1;
        }
        item->name = parameter_name(start, colon);
        if (!item->name)
            return -1;
        start = skip_spaces(colon + 1, end);
    }
    if (start == end) {
        PyErr_SetString(PyExc_ValueError, "an empty type in a signature");
        return -1;
    }
    if (set_type(item, start, end) < 0)
        return -1;
    items->slots += named ? item->slots : gopy_result_slots(item);
    return 0;
}

int gopy_parse(PyObject *text, int named, gopy_items *items)
{
    const char *at = gopy_characters(text);
    const char *end = at + strlen(at);
    int most = 1;
    const char *comma;
    memset(items, 0, sizeof *items);
    for (comma = at; comma < end; comma++)
        most += *comma == ',';
    items->items = PyMem_Malloc(sizeof(gopy_item) * (size_t)most);
    if (!items->items) {
        PyErr_NoMemory();
        return -1;
    }
    for (at = skip_spaces(at, end); at < end; at = skip_spaces(comma + 1, end)) {
        comma = memchr(at, ',', (size_t)(end - at));
        if (!comma)
            comma = end;
        if (add_item(items, named, at, comma) < 0) {
            gopy_items_clear(items);
            return -1;
        }
        if (comma == end)
            break;
    }
    return 0;
}

void gopy_items_clear(gopy_items *items)
{
    int k;
    for (k = 0; k < items->count; k++) {
        Py_CLEAR(items->items[k].name);
        Py_CLEAR(items->items[k].class_name);
        Py_CLEAR(items->items[k].class);
    }
    PyMem_Free(items->items);
    items->items = NULL;
    items->count = 0;
}

int gopy_result_slots(const gopy_item *item)
{
    switch (item->kind) {
    case GOPY_COMPLEX64:
    case GOPY_COMPLEX128:
    case GOPY_STRING:
    case GOPY_BYTES:
        return 2;
    default:
        return 1;
    }
}

PyTypeObject *gopy_item_class(gopy_item *item, PyObject *types)
{
    PyObject *found;
    if (item->class)
        return item->class;
    found = types ? PyDict_GetItem(types, item->class_name) : NULL;
    if (!found || !PyType_Check(found)) {
        PyErr_Format(PyExc_TypeError, "Go type %.200s has no Python class", gopy_characters(item->class_name));
        return NULL;
    }
    Py_INCREF(found);
    item->class = (PyTypeObject *)found;
    return item->class;
}
