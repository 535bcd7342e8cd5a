"""Memory that Python objects offer as arguments by message: what lies there, by kind of Go's."""

import array

from . import buffers
from .kinds import KINDS

BYTES, ITEMS = -1, -2  # what is no memory with numbers of one kind


def is_offered(value):
    """Whether an object offers its memory."""
    if type(value) is array.array:
        return True
    try:
        memoryview(value)
    except TypeError:
        return False
    return True


def examined(value):
    """The index of a kind and the items; or BYTES and bytes; or ITEMS and a list or text."""
    if type(value) is array.array:
        if value.typecode in ("u", "w"):
            return ITEMS, value.tounicode()
        return _numbers("B" if value.typecode == "c" else value.typecode, value.itemsize, value)
    view = memoryview(value)
    if view.ndim != 1 or (view.strides is not None and view.strides[0] != view.itemsize):
        return ITEMS, view.tolist()
    form = buffers.format_of(view)
    if form in ("B", "c", None):
        return BYTES, view.tobytes()
    return _numbers(form, view.itemsize, view)


def _numbers(code, size, items):
    index = _INDICES.get((buffers._family(code), size))
    return (ITEMS, items.tolist()) if index is None else (index, items)


_INDICES = {
    (kind.family, kind.size): kind.index for kind in KINDS.values() if kind.name not in ("int", "uint", "uintptr")
}
