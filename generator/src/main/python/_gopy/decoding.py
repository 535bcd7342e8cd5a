"""Messages from Go as Python values.

A value's tag says what it is; Go objects become instances of their type's class (classes.py).
"""

import struct

from . import callbacks, classes
from .bulk import unpacked
from .kinds import KINDS
from .nans import FOLDS
from .nans import key as nan_key
from .text import PYTHON2
from .text import decode as decode_text

_ONE = struct.Struct("<q").unpack_from
_THREE = struct.Struct("<qqq").unpack_from
_UNSIGNED = struct.Struct("<Q").unpack_from
_FLOAT = struct.Struct("<d").unpack_from
_COMPLEX = struct.Struct("<dd").unpack_from
_BY_INDEX = {}
for _kind in KINDS.values():
    _BY_INDEX[_kind.index] = _kind


def read(data, at):
    """The value whose tag is at a position, and the position behind it."""
    return _READERS[data[at]](data, at + 1)


def _nil(data, at):
    return None, at


def _false(data, at):
    return False, at


def _true(data, at):
    return True, at


def _int(data, at):
    return _ONE(data, at)[0], at + 8


def _uint(data, at):
    return _UNSIGNED(data, at)[0], at + 8


def _bigint(data, at):
    length = _ONE(data, at)[0]
    return int(data[at + 8 : at + 8 + length]), at + 8 + length


def _float(data, at):
    return _FLOAT(data, at)[0], at + 8


def _complex(data, at):
    return complex(*_COMPLEX(data, at)), at + 16


def _text(data, at):
    end = at + 8 + _ONE(data, at)[0]
    return decode_text(data[at + 8 : end]), end


def _bytes(data, at):
    end = at + 8 + _ONE(data, at)[0]
    return data[at + 8 : end], end


def _list(data, at):
    values, readers = [], _READERS
    count, at = _ONE(data, at)[0], at + 8
    for _ in range(count):
        value, at = readers[data[at]](data, at + 1)
        values.append(value)
    return values, at


def _tuple(data, at):
    values, at = _list(data, at)
    return tuple(values), at


def _dict(data, at):
    values, readers = {}, _READERS
    count, at = _ONE(data, at)[0], at + 8
    for _ in range(count):
        key, at = readers[data[at]](data, at + 1)
        if FOLDS and type(key) is float:
            key = nan_key(key)
        values[key], at = readers[data[at]](data, at + 1)
    return values, at


def _object(data, at):
    handle, type_id, _ = _THREE(data, at)
    return classes.holder(type_id)._gopy_wrap(handle), at + 24


def _frozen(data, at):
    handle, type_id, _ = _THREE(data, at)
    return classes.frozen(type_id)._gopy_wrap(handle), at + 24


def _typed(data, at):
    cls = classes.of(_ONE(data, at)[0])
    value, at = read(data, at + 8)
    return cls._gopy_value(value), at


def _python(data, at):
    return callbacks.object_of(_ONE(data, at)[0]), at + 16


def _numbers(data, at):
    kind = _BY_INDEX[ord(data[at : at + 1])]
    count, at = _ONE(data, at + 1)[0], at + 9
    end = at + count * kind.size
    raw = data[at:end]
    if kind.family == "b":
        return [item != 0 for item in bytearray(raw)], end
    if kind.family == "c":
        parts = unpacked("f" if kind.size == 8 else "d", raw, 2 * count)
        return [complex(parts[k], parts[k + 1]) for k in range(0, 2 * count, 2)], end
    return unpacked(kind.format, raw, count), end


def _texts(data, at):
    count = _ONE(data, at)[0]
    start = at + 8 + 8 * count
    lengths = unpacked("q", data[at + 8 : start], count)
    end = start + sum(lengths)
    block = decode_text(data[start:end])
    if len(block) == end - start:  # one byte a character: cut when decoded
        return _cut(block, lengths), end
    return [decode_text(part) for part in _cut(data[start:end], lengths)], end


def _cut(block, lengths):
    parts, at = [], 0
    for length in lengths:
        parts.append(block[at : at + length])
        at += length
    return parts


def _time(data, at):
    from . import times

    seconds, nanoseconds, offset = _THREE(data, at)
    zone, at = read(data, at + 24)
    return times.value(seconds, nanoseconds, offset, zone), at


def _error(data, at):
    from . import error_classes

    handle = _ONE(data, at)[0]
    kind, at = read(data, at + 8)
    words, at = read(data, at)
    return error_classes.raised(words, kind, handle) if handle else None, at


_FUNCTIONS = {
    0x00: _nil, 0x01: _false, 0x02: _true, 0x03: _int, 0x04: _uint, 0x05: _bigint, 0x06: _float, 0x07: _complex,
    0x08: _text, 0x09: _bytes, 0x0A: _list, 0x0B: _dict, 0x0C: _object, 0x0D: _typed, 0x0E: _python,
    0x0F: _numbers, 0x10: _tuple, 0x11: _time, 0x12: _int, 0x13: _error, 0x14: _bytes, 0x15: _texts, 0x17: _frozen,
}
# Indexing bytes gives integers on Python 3, characters on Python 2.
_READERS = {chr(tag) if PYTHON2 else tag: function for tag, function in _FUNCTIONS.items()}
