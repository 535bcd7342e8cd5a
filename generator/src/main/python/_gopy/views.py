"""Go's memory as buffers: by __buffer__ where Python calls it, by view() everywhere."""

import sys

from .errors import NO_PLAIN_MEMORY

try:
    from __pypy__ import newmemoryview
    from __pypy__.bufferable import bufferable
except ImportError:
    newmemoryview = bufferable = None


def of(sequence):
    """A memoryview of a slice or array that shares its memory and keeps it alive."""
    kind = sequence._gopy_kind
    if kind.family == "s":
        raise BufferError(NO_PLAIN_MEMORY)
    count = len(sequence)
    memory = sequence._gopy_backend.memory(sequence, count * kind.size)
    if newmemoryview is not None:
        return newmemoryview(memoryview(memory), kind.size, kind.format, (count,))
    if hasattr(memoryview, "cast") and kind.family != "c":
        return memoryview(memory).cast("B").cast(kind.format)
    return _by_ctypes(sequence, kind, count)


def offer(base):
    """Makes a class speak the buffer protocol, which Python classes can from 3.12 on and in PyPy, and numpy's own."""
    base.__buffer__ = lambda self, flags: of(self)
    base.__array_interface__ = property(_interface)


def _interface(sequence):
    """Where numpy finds the elements; it keeps the sequence as long as it uses them."""
    kind = sequence._gopy_kind
    if kind.family == "s":
        raise AttributeError("__array_interface__")
    order = "<" if sys.byteorder == "little" else ">"
    code = order + kind.family + str(kind.size)
    address, length = sequence._gopy_backend.address(sequence), len(sequence)
    return {"version": 3, "typestr": code, "shape": (length,), "data": (address, False)}


def _by_ctypes(sequence, kind, count):
    """Where memoryview cannot cast: a ctypes array over the address, which keeps the sequence."""
    import ctypes

    element = {"b": ctypes.c_int8, "h": ctypes.c_int16, "i": ctypes.c_int32, "q": ctypes.c_int64}
    element.update(B=ctypes.c_uint8, H=ctypes.c_uint16, I=ctypes.c_uint32, Q=ctypes.c_uint64)
    element.update({"?": ctypes.c_bool, "f": ctypes.c_float, "d": ctypes.c_double})
    one, length = element.get(kind.format), count
    if one is None:  # complex numbers show as their parts
        one, length = (ctypes.c_float if kind.size == 8 else ctypes.c_double), 2 * count
    fields = {"_length_": length, "_type_": one, "owner": None}
    shown = type("GoMemory", (one * length,), fields)
    made = shown.from_address(sequence._gopy_backend.address(sequence))
    made.owner = sequence
    return memoryview(made)
