"""Lists, buffers and Go's memory for the host backend: array.array is what crosses in bulk.

ctypes reads and writes memory in one to four nanoseconds once GraalPy has compiled the code around it, where a call
into the JVM takes hundreds. It checks no range.
"""

import array
import ctypes

from . import buffers, convert
from .errors import wrong_length, wrong_type
from .handles import Handle
from .host_lists import filled
from .kinds import KINDS
from .text import decode, encode

COPY, BORROW, COPY_BACK = 0, 1, 2
REACH = 1 << 30  # bytes of an array of ctypes, whose size has to be a Java int


def taker(host, where, item):
    """A function from a Python value to (memory, count, how, None) for one parameter."""
    kind, length, borrow = item.kind, item.length, item.borrow
    temporary = COPY if borrow == "copy" else BORROW

    def take(value):
        if isinstance(value, Handle) and hasattr(value, "_gopy_items"):
            if value._gopy_kind is not kind:
                raise wrong_type(where, item.text, value)
            memory, count, how = None, len(value), value._gopy_id
        elif value is None and length is None:
            return None, 0, BORROW, None  # nothing there to copy: a nil slice
        else:
            found = None if type(value) is list else buffers.examine(where, item, value)
            if found is None or found.widens:
                values = found.values() if found else buffers.listed(where, item, value)
                memory, count, how = packed(host, where, kind, values), len(values), temporary
            else:
                memory, count, how = found.data, found.count, _how(found, borrow)
        if length is not None and count != length:
            raise wrong_length(where, length, count)
        return memory, count, how, None

    return take


def _how(found, borrow):
    """Python memory is always copied into native memory; that may be borrowed, or written back."""
    if borrow != "read" and not found.readonly:
        return COPY_BACK
    return COPY if borrow == "copy" else BORROW


def packed(host, where, kind, values):
    """What crosses for a list: an array.array of the elements, or the host's own block of texts."""
    if kind.family == "s":
        return host.texts([decode(encode((where[0], where[1], k), value)) for k, value in enumerate(values)])
    if kind.family == "b":
        converted = [convert.to_bool((where[0], where[1], k), kind, value) for k, value in enumerate(values)]
        return array.array("B", converted)
    if kind.family == "c":
        numbers = [convert.to_complex((where[0], where[1], k), kind, value) for k, value in enumerate(values)]
        return array.array("f" if kind.size == 8 else "d", [part for z in numbers for part in (z.real, z.imag)])
    converter = convert.CONVERTERS[kind.family]
    try:
        return filled(kind, values)
    except (OverflowError, TypeError):
        # The same again in our own words; what only a converter takes becomes a plain number.
        values = [converter((where[0], where[1], k), kind, value) for k, value in enumerate(values)]
        return array.array(kind.format, values)


class Items(object):
    """Elements; unsigned 64-bit ones come and go as their two's complement, since GraalPy's ctypes takes a Java long."""

    def __init__(self, host, kind, address):
        self.host = host
        self.kind = kind
        self.address = address
        self.wide = kind.family == "u" and kind.size == 8
        element = ctypes.c_int64 if self.wide else ctype(kind)
        self.near = (element * (REACH // kind.size)).from_address(address)

    def __getitem__(self, k):
        near = k < REACH // self.kind.size
        value = self.near[k] if near else self.host.get(self.kind.name, self.address, k)
        return value + (1 << 64) if self.wide and value < 0 else value

    def __setitem__(self, k, value):
        if self.wide:
            value = convert.signed(value)
        if k < REACH // self.kind.size:
            self.near[k] = value
        else:
            self.host.put(self.kind.name, self.address, k, value)

    def values(self, count):
        found = list(self.host.values(self.kind.name, self.address, count)) if count else []
        return [value + (1 << 64) if value < 0 else value for value in found] if self.wide else found


class Complexes(object):
    """Pairs of floats."""

    def __init__(self, host, kind, address):
        self.parts = Items(host, KINDS["float32" if kind.size == 8 else "float64"], address)

    def __getitem__(self, k):
        return complex(self.parts[2 * k], self.parts[2 * k + 1])

    def __setitem__(self, k, value):
        self.parts[2 * k] = value.real
        self.parts[2 * k + 1] = value.imag

    def values(self, count):
        return [self[k] for k in range(count)]


class Texts(object):
    """Strings, which are no plain memory: each crosses."""

    def __init__(self, backend, handle):
        self.backend = backend
        self.handle = handle

    def __getitem__(self, k):
        return encoded(self.backend._call(self.backend._get_text, self.handle, k))

    def __setitem__(self, k, data):
        self.backend._call(self.backend._set_text, self.handle, k, decode(data))

    def values(self, count):
        return [self[k] for k in range(count)]


def items(backend, handle, kind, address):
    """What reads and writes element k of a handle."""
    if kind.family == "s":
        return Texts(backend, handle)
    return Complexes(backend.host, kind, address) if kind.family == "c" else Items(backend.host, kind, address)


def view(name, fields):
    """A function from an address to a ctypes.Structure there; fields: name to kind and offset."""
    parts, end = [], 0
    for field, (kind, offset) in sorted(fields.items(), key=lambda field: field[1][1]):
        if offset > end:
            parts.append(("_gopy_%d" % end, ctypes.c_uint8 * (offset - end)))
        parts.append((field, ctype(kind) * 2 if kind.family == "c" else ctype(kind)))
        end = offset + kind.size
    return type(name, (ctypes.Structure,), {"_fields_": parts}).from_address


def ctype(kind):
    """The type of ctypes of a kind of number, or of half a complex one."""
    if kind.family == "c":
        return ctypes.c_float if kind.size == 8 else ctypes.c_double
    if kind.family == "f":
        return ctypes.c_float if kind.size == 4 else ctypes.c_double
    if kind.family == "b":
        return ctypes.c_bool
    return getattr(ctypes, "c_%s%d" % ("int" if kind.family == "i" else "uint", 8 * kind.size))


def to_bytes(result):
    """Bytes of what the host answers for them: text of Latin-1, or Java's byte[], whose items are signed."""
    if result is None or isinstance(result, bytes):
        return result or b""
    if isinstance(result, str):
        return result.encode("latin-1")
    return bytes(bytearray(value & 255 for value in result))


def to_text(result):
    """A str of what the host answers for a text."""
    return str(result) if isinstance(result, str) else decode(to_bytes(result))


def encoded(text):
    return encode((None, None, None), text) if isinstance(text, str) else to_bytes(text)
