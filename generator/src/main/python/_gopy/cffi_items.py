"""Go's memory over cffi: the elements of a slice or array as one indexable object, the fields of a struct as one object."""

import _cffi_backend


class Complexes(object):
    """Pairs of floats, read and written as complex numbers."""

    def __init__(self, parts):
        self.parts = parts

    def __getitem__(self, k):
        return complex(self.parts[2 * k], self.parts[2 * k + 1])

    def __setitem__(self, k, value):
        self.parts[2 * k] = value.real
        self.parts[2 * k + 1] = value.imag


class Texts(object):
    """Strings, which are no plain memory: each crosses."""

    def __init__(self, library, handle):
        self.library = library
        self.handle = handle

    def __getitem__(self, k):
        return self.library.call_text(7, self.handle, k)

    def __setitem__(self, k, data):
        held = self.library.ffi.from_buffer(data)
        self.library.call(8, (self.handle, k, self.library.address(held), len(data)), 0)


def items(library, handle, kind, address):
    """What reads and writes element k of a handle."""
    if kind.family == "s":
        return Texts(library, handle)
    pointer = library.ffi.cast(kind.ctype + " *", address)
    return Complexes(pointer) if kind.family == "c" else pointer


def unpack(library, kind, found, count):
    """All elements as a list, in one step where they are plain."""
    if not count:
        return []
    if kind.family in "sc":
        return [found[k] for k in range(count)]
    if kind.size == 1 and kind.family == "b":
        return [found[k] for k in range(count)]
    return library.ffi.unpack(found, count)


def view(ffi, name, fields):
    """A function from an address to a pointer to a C struct; fields: name to kind and offset."""
    struct = _cffi_backend.new_struct_type("struct " + name)
    parts = [(field, _field_type(ffi, kind), -1, offset) for field, (kind, offset) in fields.items()]
    parts.sort(key=lambda part: part[3])
    _cffi_backend.complete_struct_or_union(struct, parts)
    pointer, cast = _cffi_backend.new_pointer_type(struct), ffi.cast
    return lambda address: cast(pointer, address)


def _field_type(ffi, kind):
    return ffi.typeof(kind.ctype + "[2]" if kind.family == "c" else kind.ctype)
