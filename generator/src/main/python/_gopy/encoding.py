"""Python values as messages to Go.

A value is written by its own type: Go decides whether its target takes it. Lists of one type of
number, or of text, are blocks. docs/design/c-abi.md has the tags.
"""

import operator
import struct
import sys

from . import blocks, callables, callbacks, convert, memory

try:
    from collections import abc
except ImportError:
    import collections as abc

PYTHON2 = sys.version_info[0] == 2
_TAGGED = struct.Struct("<Bq").pack
_FLOAT = struct.Struct("<Bd").pack
_COMPLEX = struct.Struct("<Bdd").pack
_OBJECT = struct.Struct("<Bqqq").pack
_HANDLE = struct.Struct("<Bq16x").pack
_PYTHON = struct.Struct("<Bqq").pack
_LEAST, _MOST = -(1 << 63), (1 << 64) - 1
ANY_TEXT = (str, unicode) if PYTHON2 else (str,)  # noqa: F821
ANY_INT = convert.integers
UNICODE = type(u"")


class Context(object):
    """Stands for a context that the caller left out: what Go takes in its place."""

    def __init__(self, number=0):
        self.number = number


BACKGROUND = Context()


def encode(value):
    """One value."""
    parts = []
    write(parts.append, value)
    return b"".join(parts)


def encode_list(values):
    """A list of values: the arguments of a call."""
    parts = [_TAGGED(0x0A, len(values))]
    append, find = parts.append, WRITERS.get
    try:
        for value in values:
            find(type(value), other)(append, value)
    except RuntimeError as problem:
        raise _too_deep(problem)
    return b"".join(parts)


def write(append, value):
    """Appends the bytes of one value."""
    WRITERS.get(type(value), other)(append, value)


def other(append, value):
    """A value of a type that has no writer of its own yet."""
    kind = type(value)
    writer = _inherited(kind) or _by_nature(value)
    if writer is not python and writer is not _error and not hasattr(kind, "_gopy_id") and callables.has_go_methods(kind):
        append(_PYTHON(0x1A, callbacks.keep(value), 1 if callable(value) else 0))
    writer(append, value)


def is_python(value):
    """Whether a value crosses as an object that Go holds."""
    return (WRITERS.get(type(value)) or _inherited(type(value)) or _by_nature(value)) is python


def _inherited(kind):
    """The writer of a type by its bases; remembered for classes of Go values, which stay."""
    if issubclass(kind, BaseException):
        return _error
    if getattr(kind, "_gopy_typed", None) is not None:
        WRITERS[kind] = typed
    elif hasattr(kind, "_gopy_changed"):
        WRITERS[kind] = _memory
    elif hasattr(kind, "_gopy_id"):
        WRITERS[kind] = handle
    else:
        for base, writer in _BASES:
            if issubclass(kind, base):
                return writer
    return WRITERS.get(kind)


def _by_nature(value):
    kind = type(value)
    if convert._is_numpy(value, "bool"):
        return lambda append, value: _bool(append, bool(value))
    if convert._is_numpy(value, "float"):
        return lambda append, value: _float(append, float(value))
    if convert._is_numpy(value, "complex"):
        return lambda append, value: _complex(append, complex(value))
    if hasattr(kind, "__index__") and not hasattr(kind, "__len__"):  # numpy's arrays have both
        return lambda append, value: _int(append, operator.index(value))
    dates = sys.modules.get("datetime")
    if dates is not None:
        if isinstance(value, dates.datetime):
            return _time
        if isinstance(value, dates.timedelta):
            return _duration
    if not isinstance(value, type) and memory.is_offered(value):
        return _offered
    if isinstance(value, abc.Mapping):
        return _dict
    if isinstance(value, abc.Sequence) or kind.__name__ in ("deque", "xrange"):
        return _list
    return python


def _nil(append, value):
    append(b"\x00")


def _bool(append, value):
    append(b"\x02" if value else b"\x01")


def _int(append, value):
    try:
        append(_TAGGED(0x03, value))
    except struct.error:
        if _LEAST <= value <= _MOST:
            append(b"\x04" + struct.pack("<Q", value))
        else:
            text = (b"%d" if PYTHON2 else "%d") % value
            append(_TAGGED(0x05, len(text)) + (text if PYTHON2 else text.encode("ascii")))


def _float(append, value):
    append(_FLOAT(0x06, value))


def _complex(append, value):
    append(_COMPLEX(0x07, value.real, value.imag))


def text(append, value):
    """A text: always UTF-8, with surrogateescape on Python 3."""
    try:
        data = UNICODE.encode(value, "utf-8")
    except UnicodeEncodeError:
        data = UNICODE.encode(value, "utf-8", "surrogateescape")
    append(_TAGGED(0x08, len(data)))
    append(data)


def _bytes(append, value):
    data = value if type(value) is bytes else memoryview(value).tobytes()
    append(_TAGGED(0x09, len(data)))
    append(data)


def _native(append, value):
    """Python 2's str, which Go takes as string or as []byte."""
    append(_TAGGED(0x14, len(value)))
    append(value)


def _list(append, values):
    if type(values) is list and values and blocks.one_type(append, values):
        return
    values = tuple(values)  # another thread may change the list
    append(_TAGGED(0x0A, len(values)))
    find = WRITERS.get
    for value in values:
        find(type(value), other)(append, value)


def _tuple(append, values):
    append(_TAGGED(0x10, len(values)))
    find = WRITERS.get
    for value in values:
        find(type(value), other)(append, value)


def _dict(append, values):
    if len(values) >= blocks.COLUMNS and blocks.columns(append, values):
        return
    pairs = list(values.items())
    append(_TAGGED(0x0B, len(pairs)))
    find = WRITERS.get
    for key, value in pairs:
        find(type(key), other)(append, key)
        find(type(value), other)(append, value)


def handle(append, value):
    """A Go object: by its handle."""
    append(_HANDLE(0x0C, value._gopy_id))


def _memory(append, value):
    """A Go slice whose address Python remembers: Go may move it."""
    append(_HANDLE(0x0C, value._gopy_id))
    value._gopy_changed()


def typed(append, value):
    """A value of a named Go type."""
    append(_TAGGED(0x0D, value._gopy_typed))
    write(append, value._gopy_plain())


def python(append, value):
    """A Python object: Python keeps it, Go calls it."""
    append(_PYTHON(0x0E, callbacks.keep(value), 1 if callable(value) else 0))


def _error(append, value):
    if getattr(value, "_gopy_id", 0):
        append(_HANDLE(0x0C, value._gopy_id))
    else:
        python(append, value)


def _time(append, value):
    from . import times

    seconds, nanoseconds, offset, zone = times.parts(value)
    append(struct.pack("<Bqqq", 0x11, seconds, nanoseconds, offset))
    write(append, zone)


def _duration(append, value):
    nanoseconds = 1000 * ((value.days * 86400 + value.seconds) * 1000000 + value.microseconds)
    if not -(1 << 63) < nanoseconds < 1 << 63:
        nanoseconds = _LEAST  # no timedelta is that long: Go refuses it as out of range
    append(_TAGGED(0x12, nanoseconds))


def _offered(append, value):
    """Memory that a Python object offers: numbers as they lie there; more than one dimension as lists."""
    form, items = memory.examined(value)
    if form == memory.BYTES:
        _bytes(append, items)
    elif form == memory.ITEMS:
        write(append, items)
    else:
        blocks.numbers(append, form, items)


def _context(append, value):
    append(_TAGGED(0x16, value.number))


def _too_deep(problem):
    if "recursion" in str(problem):
        return ValueError("a value contains itself, or is nested too deeply")
    return problem


WRITERS = {
    type(None): _nil, bool: _bool, float: _float, complex: _complex, list: _list, tuple: _tuple, dict: _dict,
    bytearray: _bytes, Context: _context,
}
WRITERS.update((kind, _int) for kind in ANY_INT)
if PYTHON2:
    WRITERS.update({str: _native, unicode: text})  # noqa: F821
else:
    WRITERS.update({str: text, bytes: _bytes})
# What derives from these is written as they are, whatever its methods say; the order matters.
_BASES = [(bool, _bool)]
_BASES += [(kind, lambda append, value: _int(append, operator.index(value))) for kind in ANY_INT]
_BASES += [(float, _float), (complex, _complex), (dict, _dict), (list, _list)]
_BASES += [(tuple, lambda append, value: _tuple(append, tuple(value)))]
if PYTHON2:
    _BASES += [(str, lambda append, value: _native(append, str.__str__(value)))]
_BASES += [(kind, WRITERS[kind]) for kind in ANY_TEXT + (bytes, bytearray)]
