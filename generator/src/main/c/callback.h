/* Calls from Go into Python. */
#ifndef GOPY_CALLBACK_H
#define GOPY_CALLBACK_H

#include "library.h"

/* Lets the library call back; one that has no callbacks is left alone. */
void gopy_listen(void *opened);
/* Gives Go a copy of a message. */
void gopy_reply(gopy_bytes *answer, const char *data, Py_ssize_t length);

#endif
