"""The elements of a Go slice or array over cffi, as one indexable object per kind."""


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
