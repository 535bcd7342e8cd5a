"""Buffers as arguments: what memory an object offers, and whether Go's elements fit it."""

import array
import sys

from .errors import MANY_DIMENSIONS, NOT_CONTIGUOUS, UNREADABLE_BUFFER, refused, wrong_type

COPY, BORROW, COPY_BACK = 0, 1, 2
_ORDER = "<" if sys.byteorder == "little" else ">"
_PYTHON2 = sys.version_info[0] == 2


class Buffer(object):
    """Contiguous memory of count items, and how it is had."""

    def __init__(self, data, count, readonly, widens):
        self.data = data
        self.count = count
        self.readonly = readonly
        self.widens = widens

    def how(self, borrow):
        """Copy, borrow or copy back, by what Go does with the memory."""
        if borrow == "read" or (borrow == "write" and not self.readonly):
            return BORROW
        return COPY_BACK if borrow == "copy" and not self.readonly else COPY

    def values(self):
        """The items as a list, for a conversion that widens."""
        return list(self.data) if isinstance(self.data, bytearray) else self.data.tolist()


def examine(where, item, value):
    """The Buffer of a value, None if it has none; a TypeError if its items do not fit."""
    if type(value) is array.array:  # a derived class may say anything of its length
        if value.typecode in "u":
            return None
        code = "B" if value.typecode == "c" else value.typecode
        return _fitting(where, item, value, code, value.itemsize, len(value), False)
    if _PYTHON2 and isinstance(value, (str, bytearray)):
        if isinstance(value, str):
            if item.kind.name != "uint8":
                return None
            return _fitting(where, item, str.__str__(value), "B", 1, str.__len__(value), True)
        return _fitting(where, item, value, "B", 1, bytearray.__len__(value), False)
    try:
        view = memoryview(value)
    except TypeError:
        return None
    if view.ndim != 1 and view.ndim != 0:
        raise refused(where, MANY_DIMENSIONS)
    if view.ndim and view.strides is not None and view.strides[0] != view.itemsize:
        raise refused(where, NOT_CONTIGUOUS)
    count = len(view) if view.ndim else 1
    code = "B" if item.category == "bytes" and view.itemsize == 1 else format_of(view)
    return _fitting(where, item, view, code, view.itemsize, count, view.readonly)


def _fitting(where, item, data, code, size, count, readonly):
    family = _family(code)
    kind = item.kind
    if size == kind.size and family == kind.family:
        return Buffer(data, count, readonly, False)
    if item.category != "bytes" and _widens(family, size, kind):
        return Buffer(data, count, readonly, True)
    raise refused(where, UNREADABLE_BUFFER % (kind.name, size))


def format_of(view):
    """A memoryview's format. What Python 2's io hands to a raw file has none, and asking for it there ends the process."""
    if _PYTHON2 and view.strides is None:
        return None
    return view.format


def _family(code):
    if code is None:
        return "u"
    if code[:1] in ("@", "=", _ORDER):
        code = code[1:]
    if code in ("Zf", "Zd"):
        return "c"
    if len(code) != 1:
        return None
    for family, codes in (("i", "bhilqn"), ("u", "BHILQN"), ("f", "fd"), ("b", "?")):
        if code in codes:
            return family
    return None


def _widens(family, size, kind):
    """Whether every value of such items stays what it is in elements of kind."""
    if family is None or size >= kind.size:
        return False
    if family == "i":
        return kind.family in "if"
    if family == "u":
        return kind.family in "iuf"
    return family in "fc" and family == kind.family


def listed(where, item, value):
    """A list of a sequence's items. Text, sets and mappings are no sequences of elements."""
    unordered = isinstance(value, (str, bytes, set, frozenset)) or type(value).__name__ == "unicode" or hasattr(value, "keys")
    kind = type(value)  # a class is no sequence, though its instances may be
    if unordered or not (hasattr(kind, "__len__") and hasattr(kind, "__getitem__")):
        wanted = "bytes" if item.category == "bytes" else "a sequence of %s" % item.kind.python
        raise wrong_type(where, wanted, value)
    return list(value)
