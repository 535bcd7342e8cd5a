"""Many values of one type in one piece of a message, as fast as each interpreter can: lists, and the columns of dicts."""

import array
import struct
import sys

from . import bulk
from .kinds import KINDS

try:
    from _thread import _count as other_threads
except ImportError:
    from thread import _count as other_threads

COLUMNS = 8  # so many pairs are worth a look at all of them
_COUNT = struct.Struct("<Bq").pack
_NUMBERS = struct.Struct("<BBq").pack


def one_type(append, values):
    """Writes a list whose items are all of one type; False, and nothing is written, for any other."""
    if type(values[0]) not in _WRITERS:
        return False
    write = _WRITERS.get(bulk.item_type(values))
    if write is None:
        return False
    try:
        write(append, values)
    except OverflowError:
        return False  # integers of more than 64 bits
    return True


def columns(append, pairs):
    """Keys of one type and values of one type as a block each; False, and nothing is written, where they are no such."""
    for key in pairs:
        if type(key) not in _WRITERS or type(pairs[key]) not in _WRITERS:
            return False
        break
    both = list(pairs), list(pairs.values())
    in_bulk = [_WRITERS.get(bulk.item_type(column)) for column in both if column]
    if len(in_bulk) < 2 or None in in_bulk:
        return False
    if other_threads() and both[0] != list(pairs):  # one of them has changed the dict
        return False
    parts = [b"\x18"]
    try:
        for write_column, column in zip(in_bulk, both):
            write_column(parts.append, column)
    except OverflowError:
        return False  # integers of more than 64 bits
    append(b"".join(parts))
    return True


def _ints(append, values):
    try:
        raw, index = bulk.native("q", values), KINDS["int64"].index
    except OverflowError:
        raw, index = bulk.native("Q", values), KINDS["uint64"].index
    append(_NUMBERS(0x0F, index, len(raw) // 8))
    append(raw)


def _floats(append, values):
    raw = bulk.native("d", values)
    append(_NUMBERS(0x0F, KINDS["float64"].index, len(raw) // 8))
    append(raw)


def _bools(append, values):
    numbers(append, 0, array.array("B", values))


def numbers(append, index, items):
    """Native items of one kind: an array.array, or a memoryview."""
    append(_NUMBERS(0x0F, index, len(items)))
    append(items.tobytes() if hasattr(items, "tobytes") else items.tostring())


def _natives(append, values):
    """Python 2's str, many at once."""
    values = list(values)  # another thread may change it
    append(_COUNT(0x19, len(values)))
    append(bulk.native("q", [len(value) for value in values]))
    append(b"".join(values))


def _texts(append, values):
    values = list(values)  # another thread may change it
    data, lengths = bulk.utf8(values)
    append(_COUNT(0x15, len(values)))
    append(bulk.native("q", lengths))
    append(data)


_WRITERS = {bool: _bools, int: _ints, float: _floats, str: _natives if sys.version_info[0] == 2 else _texts}
