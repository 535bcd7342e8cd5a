/* Calls from Go into Python. */
#ifndef GOPY_CALLBACK_H
#define GOPY_CALLBACK_H

#include "library.h"

/* Lets the library call back; one that has no callbacks is left alone. */
void gopy_listen(void *opened);

#endif
