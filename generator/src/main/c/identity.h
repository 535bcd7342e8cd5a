/* Which Python object stands for a handle: a handle that comes again gives the same object, as long as that lives. */
#ifndef GOPY_IDENTITY_H
#define GOPY_IDENTITY_H

#include "handle.h"

/* The object of the handle: the living one, which takes the handle's count back, or a new one of the class. */
PyObject *gopy_object(PyTypeObject *class, gopy_library *library, int64_t id);
/* The living one, which takes the handle's count back; NULL without an error if there is none. */
PyObject *gopy_object_known(PyTypeObject *class, gopy_library *library, int64_t id);
/* Makes an object the one of its handle, unless the handle has one. */
void gopy_identify(gopy_handle *handle);
/* The object goes away. */
void gopy_forget(gopy_handle *handle);

#endif
