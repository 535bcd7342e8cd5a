/* The C ABI as this extension calls it: abi.h, and the functions that every library has. */
#ifndef GOPY_RUNTIME_H
#define GOPY_RUNTIME_H

#include "../go/library/abi.h"

/* Indices of the Go runtime's own functions; a package's start behind them. */
enum {
    GOPY_RELEASE = 0,
    GOPY_REPR = 1,
    GOPY_INFO = 2,
    GOPY_APPEND = 3,
    GOPY_RESLICE = 4,
    GOPY_GET_TEXT = 7,
    GOPY_SET_TEXT = 8,
    GOPY_EQUAL = 9,
    GOPY_NEW_SEQUENCE = 10,
    GOPY_SET_SLICE = 11,
    GOPY_OPERATE = 13,
    GOPY_LAYOUT = 28
};

/* Operations of GOPY_OPERATE. */
enum { GOPY_OP_LIST = 7, GOPY_OP_COPY = 21 };

/* The third slot of a container argument; anything above is the handle of a Go container. */
enum { GOPY_COPY = 0, GOPY_BORROW = 1, GOPY_COPY_BACK = 2 };

#endif
