/* A message that grows: on the C stack as long as it is small. */
#ifndef GOPY_WRITER_H
#define GOPY_WRITER_H

#include "compat.h"

typedef struct {
    char *data;
    size_t length;
    size_t room;
    char few[1024] __attribute__((aligned(16)));
} gopy_writer;

static inline void gopy_writer_start(gopy_writer *writer)
{
    writer->data = writer->few;
    writer->length = 0;
    writer->room = sizeof writer->few;
}

static inline void gopy_writer_end(gopy_writer *writer)
{
    if (writer->data != writer->few)
        free(writer->data);
}

/* Makes the room larger by at least size; -1 with MemoryError. */
int gopy_writer_grow(gopy_writer *writer, size_t size);

/* The next size bytes, to be filled at once; NULL with MemoryError. */
static inline char *gopy_write(gopy_writer *writer, size_t size)
{
    char *at;
    if (!GOPY_LIKELY(size <= writer->room - writer->length) && gopy_writer_grow(writer, size) < 0)
        return NULL;
    at = writer->data + writer->length;
    writer->length += size;
    return at;
}

/* A tag and a number behind it. */
static inline int gopy_write_number(gopy_writer *writer, int tag, int64_t number)
{
    char *at = gopy_write(writer, 1 + sizeof number);
    if (!at)
        return -1;
    *at = (char)tag;
    memcpy(at + 1, &number, sizeof number);
    return 0;
}

/* A tag, a length and that many bytes. */
static inline int gopy_write_bytes(gopy_writer *writer, int tag, const char *data, int64_t length)
{
    char *at = gopy_write(writer, 1 + sizeof length + (size_t)length);
    if (!at)
        return -1;
    *at = (char)tag;
    memcpy(at + 1, &length, sizeof length);
    memcpy(at + 1 + sizeof length, data, (size_t)length);
    return 0;
}

#endif
