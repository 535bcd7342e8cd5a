"""Go slices and arrays as Python sequences that share Go's memory.

Elements are read and written in place, through an address that Go pins when it is first asked for;
it is asked for again after the slice has grown.
"""

import math
import sys

from . import convert, views
from .errors import ARRAY_LENGTH, INDEX, KEEPS_LENGTH, NO_DELETION
from .handles import Handle, found
from .plain import LIST, Copying, operate
from .text import decode, encode

try:
    from collections import abc
except ImportError:
    import collections as abc

try:
    from __pypy__ import add_memory_pressure  # else PyPy knows of no reason to collect
except ImportError:
    add_memory_pressure = None

FLOAT_LIMITS = {4: math.ldexp(1 - math.ldexp(1, -24), 128), 8: float("inf")}
LARGE = 4096  # bytes of Go's memory that PyPy is told of
ITEM = (None, None, None)  # errors name neither function nor parameter


class GoSequence(Copying, Handle):
    """What slices and arrays share. The backend is set when the library is opened."""

    __slots__ = ("_gopy_items", "_gopy_length")
    _gopy_backend = None
    _gopy_word = "slice"
    _gopy_kind = None  # of the elements: each has a class of its own
    _gopy_element = None  # its name
    _gopy_exact = None  # values of this very type and between these two may be stored as they are
    _gopy_low = _gopy_high = None
    _gopy_unnamed = True

    def __new__(cls, *given, **named):
        raise TypeError("a Go %s comes from Go; a list does in its place" % cls._gopy_word)

    @classmethod
    def _gopy_wrap(cls, identity):
        made = found(identity)
        if not identity:
            return None  # a call that failed before it had a result
        if made is None:
            made = object.__new__(cls)
            made._gopy_hold(identity)
        else:
            made._gopy_changed()  # Go may have assigned to the variable
        return made

    def _gopy_hold(self, identity):
        Handle._gopy_hold(self, identity)
        self._gopy_know()
        size = self._gopy_length * self._gopy_kind.size
        if size > LARGE and add_memory_pressure is not None:
            add_memory_pressure(size)

    def _gopy_know(self):
        """Asks Go where the elements are now, and how many."""
        self._gopy_items, self._gopy_length = self._gopy_backend.items(self._gopy_id, self._gopy_kind)

    def _gopy_changed(self):
        """Go has had this slice and may have changed it: the next look asks again."""
        self._gopy_items, self._gopy_length = None, 0

    def release(self):
        """Gives the Go value back now; the object is of no use afterwards."""
        Handle.release(self)
        self._gopy_changed()
        self._gopy_backend.drain()

    def _gopy_position(self, index):
        if self._gopy_items is None:
            self._gopy_know()
        if index < 0:
            index += self._gopy_length
        if not 0 <= index < self._gopy_length:
            raise IndexError(INDEX % self._gopy_word)
        return index

    def _gopy_checked(self, value):
        """A value as the items take it, checked strictly."""
        kind = self._gopy_kind
        if kind.family == "s":
            return encode(ITEM, value)
        return convert.CONVERTERS[kind.family](ITEM, kind, value)

    def __len__(self):
        if self._gopy_items is None:
            self._gopy_know()
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
        if type(value) is self._gopy_exact and type(index) is int and 0 <= index < self._gopy_length:
            if self._gopy_low <= value <= self._gopy_high:
                self._gopy_items[index] = value
                return
        if isinstance(index, slice):
            return self._gopy_put_part(index, value)
        index = convert.operator.index(index)
        value, position = self._gopy_checked(value), self._gopy_position(index)
        self._gopy_items[position] = value

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

    def index(self, value, *bounds):
        """The first position of a value."""
        return self.to_python().index(value, *bounds)

    def count(self, value):
        """How often a value occurs."""
        return self.to_python().count(value)

    def to_python(self):
        """A list of the elements."""
        if self._gopy_kind.family == "s":
            return operate(self, LIST)  # one by one they would cost a call each
        length = len(self)
        return self._gopy_backend.unpack(self._gopy_kind, self._gopy_items, length)

    def view(self):
        """A memoryview that shares Go's memory."""
        return views.of(self)

    @property
    def is_nil(self):
        """Whether this is Go's nil."""
        return self._gopy_backend.is_nil(self._gopy_id)

    def _gopy_part(self, part):
        low, high, step = part.indices(len(self))
        if step != 1:
            return self.to_python()[part]
        handle = self._gopy_backend.reslice(self._gopy_id, low, max(low, high))
        return self._gopy_part_class()._gopy_wrap(handle)

    @classmethod
    def _gopy_part_class(cls):
        return of(cls._gopy_kind, False)

    def _gopy_put_part(self, part, values):
        positions = range(*part.indices(len(self)))
        values = [self._gopy_checked(value) for value in list(values)]
        if len(values) != len(positions):
            raise ValueError(KEEPS_LENGTH % (len(values), len(positions)))
        for position, value in zip(positions, values):
            self._gopy_items[position] = value


class Texts(object):
    """What slices and arrays of texts do otherwise: those cross anyway, so Go is asked anew each time how many there are."""

    __slots__ = ()

    def __len__(self):
        self._gopy_know()
        return self._gopy_length

    def __getitem__(self, index):
        self._gopy_changed()
        return super(Texts, self).__getitem__(index)


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


def exact(kind):
    """The type of values that may be stored without a converter, and between what they lie."""
    if kind.family in "iu" and kind.size == 8:  # PyPy compares with these at once, with those of kind as with a long
        return int, -sys.maxsize - 1 if kind.low else 0, sys.maxsize
    if kind.family in "iu":
        return int, kind.low, kind.high
    if kind.family == "f":
        return float, -FLOAT_LIMITS[kind.size], FLOAT_LIMITS[kind.size]
    return (bool, False, True) if kind.family == "b" else (None, None, None)


_classes = {}


def of(kind, is_array):
    """The class of the slices or arrays of one kind: code that reads them is compiled for each."""
    made = _classes.get((kind.name, is_array))
    if made is None:
        parent = Array if is_array else Slice
        space = {"__slots__": (), "__doc__": parent.__doc__, "_gopy_kind": kind, "_gopy_element": kind.name}
        space["_gopy_exact"], space["_gopy_low"], space["_gopy_high"] = exact(kind)
        parents = (Texts, parent) if kind.family == "s" else (parent,)
        made = _classes[kind.name, is_array] = type(parent.__name__, parents, space)
    return made


views.offer(GoSequence)
abc.Sequence.register(GoSequence)
