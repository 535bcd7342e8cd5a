/* Fields that are read and written in Go's memory, without a call. */
#ifndef GOPY_IN_PLACE_H
#define GOPY_IN_PLACE_H

#include "structure.h"

/* An offset that has not been asked for, and that of a field that is reached by calls only. */
enum { GOPY_UNASKED = -2, GOPY_ABROAD = -1 };

/* Asks Go where the fields and the object are, once both have been looked at often enough to be worth it. */
int gopy_settle(gopy_field *field, gopy_handle *object);

/* Where the field of the object is, or NULL. */
static inline char *gopy_field_address(gopy_field *field, gopy_handle *object)
{
    if (GOPY_LIKELY(field->offset >= 0 && object->address))
        return object->address + field->offset;
    if (field->offset == GOPY_ABROAD || !gopy_settle(field, object))
        return NULL;
    return object->address + field->offset;
}

#endif
