"""Go slices and arrays as Python sequences that share Go's memory.

Elements are read and written in place, through an address that Go pins when it is first asked for;
it is asked for again after the slice has grown.
"""

from . import convert, views
from .errors import ARRAY_LENGTH, INDEX, KEEPS_LENGTH, NO_DELETION
from .handles import Handle
from .text import decode, encode

try:
    from collections import abc
except ImportError:
    import collections as abc

ITEM = (None, None, None)  # errors name neither function nor parameter


class GoSequence(Handle):
    """What slices and arrays share. The backend is set when the library is opened."""

    __slots__ = ("_gopy_kind", "_gopy_items", "_gopy_length")
    _gopy_backend = None
    _gopy_word = "slice"

    def __init__(self, identity, kind):
        self._gopy_hold(identity)
        self._gopy_kind = kind
        self._gopy_know()

    def _gopy_know(self):
        """Asks Go where the elements are now, and how many."""
        self._gopy_items, self._gopy_length = self._gopy_backend.items(self._gopy_id, self._gopy_kind)

    def _gopy_position(self, index):
        if index < 0:
            index += self._gopy_length
        if not 0 <= index < self._gopy_length:
            raise IndexError(INDEX % self._gopy_word)
        return index

    def _gopy_element(self, value):
        """A value as the items take it, checked strictly."""
        kind = self._gopy_kind
        if kind.family == "s":
            return encode(ITEM, value)
        return convert.CONVERTERS[kind.family](ITEM, kind, value)

    def __len__(self):
        return self._gopy_length

    def __getitem__(self, index):
        if type(index) is slice:
            return self._gopy_part(index)
        if type(index) is not int:
            index = convert.operator.index(index)
        if not 0 <= index < self._gopy_length:
            index = self._gopy_position(index)
        value = self._gopy_items[index]
        return decode(value) if self._gopy_kind.family == "s" else value

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            return self._gopy_put_part(index, value)
        index = convert.operator.index(index)
        value = self._gopy_element(value)
        self._gopy_items[self._gopy_position(index)] = value

    def __delitem__(self, index):
        raise TypeError(NO_DELETION)

    def __iter__(self):
        return iter(self.to_python())

    def __contains__(self, value):
        return value in self.to_python()

    def __eq__(self, other):
        if isinstance(other, GoSequence):
            return self.to_python() == other.to_python()
        if isinstance(other, (list, tuple)):
            return self.to_python() == list(other)
        return NotImplemented

    def __ne__(self, other):
        same = self.__eq__(other)
        return same if same is NotImplemented else not same

    __hash__ = None

    def __add__(self, other):
        return self.to_python() + list(other)

    def __repr__(self):
        return self._gopy_backend.repr(self._gopy_id)

    __str__ = __repr__

    def __reversed__(self):
        return reversed(self.to_python())

    def __copy__(self):
        return self._gopy_backend.copied(self)

    def index(self, value, *bounds):
        """The first position of a value."""
        return self.to_python().index(value, *bounds)

    def count(self, value):
        """How often a value occurs."""
        return self.to_python().count(value)

    def to_python(self):
        """A list of the elements."""
        values = self._gopy_backend.unpack(self._gopy_kind, self._gopy_items, self._gopy_length)
        return [decode(value) for value in values] if self._gopy_kind.family == "s" else values

    def view(self):
        """A memoryview that shares Go's memory."""
        return views.of(self)

    @property
    def is_nil(self):
        """Whether this is Go's nil."""
        return self._gopy_backend.is_nil(self._gopy_id)

    def _gopy_part(self, part):
        low, high, step = part.indices(self._gopy_length)
        if step != 1:
            return self.to_python()[part]
        high = max(low, high)
        return type(self)._gopy_of_part(self._gopy_backend.reslice(self._gopy_id, low, high), self._gopy_kind)

    def _gopy_put_part(self, part, values):
        positions = range(*part.indices(self._gopy_length))
        values = [self._gopy_element(value) for value in list(values)]
        if len(values) != len(positions):
            raise ValueError(KEEPS_LENGTH % (len(values), len(positions)))
        for position, value in zip(positions, values):
            self._gopy_items[position] = value


class Slice(GoSequence):
    """A Go slice: a sequence that shares Go's memory."""

    __slots__ = ()

    def append(self, value):
        """Adds a value in place, as Go's append does."""
        self.extend((value,))

    def extend(self, values):
        """Adds all values in place."""
        self._gopy_backend.append(self, values)
        self._gopy_know()

    def __iadd__(self, values):
        self.extend(values)
        return self


class Array(GoSequence):
    """A Go array: a sequence of fixed length that shares Go's memory."""

    __slots__ = ()
    _gopy_word = "array"

    def __iadd__(self, values):
        raise TypeError(ARRAY_LENGTH)


Slice._gopy_of_part = Array._gopy_of_part = Slice
views.offer(GoSequence)
abc.Sequence.register(GoSequence)
