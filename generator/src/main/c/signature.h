/* A signature, read once when a function is made, as the steps that a call then walks. */
#ifndef GOPY_SIGNATURE_H
#define GOPY_SIGNATURE_H

#include "kind.h"

/* One parameter, result or field. */
typedef struct {
    unsigned char kind;
    unsigned char element; /* kind of a slice's or array's elements */
    unsigned char slots;   /* slots it takes as an argument */
    unsigned char borrow;  /* 'r' read, 'w' write, 'c' copy: what Go does with an argument's memory; of a function,
                              whether the call keeps the GIL */
    int64_t length;        /* of an array; of a function, how many arguments Go passes */
    int64_t expected;      /* bytes that the last result had, if they were many */
    PyObject *name;        /* of a parameter or field */
    PyObject *class_name;  /* of a struct */
    PyTypeObject *class;   /* found at first use: classes come after the functions that name them */
} gopy_item;

typedef struct {
    gopy_item *items;
    int count;
    int slots;
    int error; /* the last result is an error */
} gopy_items;

/* "i: int, xs: []int" with names, "int, error" without. */
int gopy_parse(PyObject *text, int named, gopy_items *items);
void gopy_items_clear(gopy_items *items);
/* Slots a result takes, which differs from an argument's for containers. */
int gopy_result_slots(const gopy_item *item);
/* The class of a struct item, looked up by name among the package's types; NULL with an error. */
PyTypeObject *gopy_item_class(gopy_item *item, PyObject *types);

#endif
