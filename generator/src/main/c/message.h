/* Calls by message: arguments and results are one byte string each way, which Go reads by itself. */
#ifndef GOPY_MESSAGE_H
#define GOPY_MESSAGE_H

#include "library.h"

enum { GOPY_MOST_INTEGERS = 6 };

/* What came back: in the room, or in memory of Go's malloc. */
typedef struct {
    char *data; /* NULL: nothing came back */
    Py_ssize_t length;
    char room[2048] __attribute__((aligned(16)));
} gopy_answer;

/* A call with the GIL released: leading integers, then the message. 0, or -1 with *exception set (NULL: with the
   current exception); then there may be an answer too. */
int gopy_exchange(gopy_library *library, int64_t index, const int64_t *integers, int count, const char *data,
                  Py_ssize_t length, gopy_answer *answer, PyObject **exception);
void gopy_answer_free(gopy_library *library, gopy_answer *answer);

/* library.message(index, integers, data) -> bytes. */
PyObject *gopy_library_message(gopy_library *library, PyObject *args);

#endif
