/* Python functions that are lent to one call of Go, and callbacks over numbers. */
#ifndef GOPY_LENT_H
#define GOPY_LENT_H

#include "function.h"

/* Whether arguments are such that the call may go by slots: plain functions that take what Go passes, and values of
   exactly the parameters' types. For all others the call goes by message, which has the words for what is refused. */
int gopy_lendable(const gopy_function *function, PyObject *const *arguments);

/* What the slot of a lent function holds. With the GIL kept its callbacks need not take it. */
static inline int64_t gopy_lend(PyObject *callable, int keeps_gil)
{
    return (int64_t)(intptr_t)callable | keeps_gil;
}

/* Lets the library call functions over numbers directly. */
void gopy_listen_scalars(void *opened);

#endif
