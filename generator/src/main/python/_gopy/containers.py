"""Go slices and arrays whose elements are no plain numbers or texts: each element crosses when it is asked for.

(Those of basic types share memory: sequences.py, or the C extension.)
"""

from . import classes, described, message
from .convert import operator
from .errors import ARRAY_LENGTH, INDEX, KEEPS_LENGTH, NO_DELETION, TOO_MANY
from .kinds import KINDS
from .plain import APPEND, CAP, GET, LEN, LIST, SET, SLICE, made, operate
from .proxies import Proxy
from .sequences import abc
from .text import native

_WORDS = ("index", "item")
_SEVERAL = ("item",)


class GoContainer(Proxy):
    """What slices and arrays of anything share."""

    __slots__ = ()
    _gopy_word = "slice"

    def __len__(self):
        return operate(self, LEN)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return self._gopy_part(index)
        return operate(self, GET, self._gopy_position(index))

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            return self._gopy_put_part(index, value)
        message.ask(message.OPERATE, (self._gopy_id, SET), (self._gopy_position(index), value), _WORDS)

    def __delitem__(self, index):
        raise TypeError(NO_DELETION)

    def _gopy_position(self, index):
        index = operator.index(index)
        length = len(self)
        if index < 0:
            index += length
        if not 0 <= index < length:
            raise IndexError(INDEX % self._gopy_word)
        return index

    def _gopy_list(self):
        return operate(self, LIST)

    def __iter__(self):
        return iter(self._gopy_list())

    def __reversed__(self):
        return reversed(self._gopy_list())

    def __contains__(self, value):
        return value in self._gopy_list()

    def index(self, value, *bounds):
        """The first position of a value."""
        return self._gopy_list().index(value, *bounds)

    def count(self, value):
        """How often a value occurs."""
        return self._gopy_list().count(value)

    def __add__(self, other):
        return self._gopy_list() + list(other)

    def __radd__(self, other):
        return list(other) + self._gopy_list()

    def __eq__(self, other):
        if self is other:
            return True
        if isinstance(other, (GoContainer, list, tuple)):
            return self._gopy_list() == list(other)
        return NotImplemented

    def __ne__(self, other):
        same = self.__eq__(other)
        return same if same is NotImplemented else not same

    __hash__ = None

    def _gopy_part(self, part):
        low, high, step = part.indices(len(self))
        if step != 1:
            return self._gopy_list()[part]
        return operate(self, SLICE, low, max(low, high))

    def _gopy_put_part(self, part, values):
        positions = range(*part.indices(len(self)))
        values = list(values)
        if len(values) != len(positions):
            raise ValueError(KEEPS_LENGTH % (len(values), len(positions)))
        for position, value in zip(positions, values):
            self[position] = value

    if not hasattr(str, "isidentifier"):  # Python 2

        def __getslice__(self, low, high):
            return self._gopy_part(slice(low, high))

        def __setslice__(self, low, high, values):
            self._gopy_put_part(slice(low, high), values)


class GoSlice(GoContainer):
    """A Go slice: a sequence that shares Go's memory."""

    __slots__ = ()

    def append(self, value):
        """Adds a value in place, as Go's append does."""
        message.ask(message.OPERATE, (self._gopy_id, APPEND), (value,), _SEVERAL)

    def extend(self, values):
        """Adds all values in place."""
        message.ask(message.OPERATE, (self._gopy_id, APPEND), tuple(values), _SEVERAL)

    def __iadd__(self, values):
        self.extend(values)
        return self

    @property
    def cap(self):
        """How many elements have room in Go's memory."""
        return operate(self, CAP)


class GoArray(GoContainer):
    """A Go array: a sequence of fixed length that shares Go's memory."""

    __slots__ = ()
    _gopy_word = "array"

    def __iadd__(self, values):
        raise TypeError(ARRAY_LENGTH)

    @classmethod
    def _gopy_construct(cls, values):
        return constructed_array(cls, super(GoArray, cls)._gopy_construct, values)


def constructed_array(cls, construct, values):
    """The handle of an array that starts with the values of a sequence of at most its length."""
    if not values:
        return construct(())
    length = classes.describe(cls._gopy_type_id)["length"]
    given = values[0]
    given = bytearray(given) if isinstance(given, bytes) else given  # numbers on Python 2 as well
    given = list(given) if hasattr(given, "__len__") else given
    if isinstance(given, list) and len(given) != length:
        if len(given) > length:
            raise ValueError("%s.__init__ takes a sequence of size at most %d" % (cls.__name__, length))
        zero = cls._gopy_wrap(construct(()))
        given += list(zero)[len(given) :]
    return construct((given,))


class NamedSequence(object):
    """A named slice or array type of a basic element type: before the backend's fast class in its bases."""

    __slots__ = ()
    _gopy_type_id = 0

    def __new__(cls, *given, **named):
        if len(given) + len(named) > 1:
            raise TypeError(TOO_MANY % (cls.__name__, 1))
        return cls._gopy_wrap(cls._gopy_construct(given + tuple(named.values())))

    def __init__(self, *given, **named):
        pass

    @classmethod
    def _gopy_construct(cls, values):
        def construct(values):
            return made(message.CONSTRUCT, (cls._gopy_type_id,), values, cls.__name__, ("value",))

        return constructed_array(cls, construct, values) if cls._gopy_is_array else construct(values)


def base(name, type_id, kind):
    """What a generated class of a named slice or array type derives from. kind: "[]int", "[4]float64", "[]"."""
    length, _, element = kind[1:].partition("]")
    if element not in KINDS:
        return described.base(GoArray if length else GoSlice, name, type_id)
    fast = message._backend[0].sequence_class(KINDS[element].name, bool(length))
    space = {"__slots__": (), "_gopy_type_id": type_id, "_gopy_is_array": bool(length), "_gopy_unnamed": False}
    space["__doc__"] = ""
    return type(name, (NamedSequence, fast), space)


def described_sequence(info):
    """The class of a slice or array type that no generated module has."""
    element = classes.describe(info["elem"])
    array = info["kind"] == "array"
    if classes.is_basic(element):
        if not classes.is_named(info):
            return message._backend[0].sequence_class(element["kind"], array)
        made = base(native(info["name"]), info["id"], "[%s]%s" % (info["length"] if array else "", element["kind"]))
        return described.new_class(made, info)
    return described.new_class(GoArray if array else GoSlice, info)


abc.Sequence.register(GoContainer)
classes.BASES["["] = base
classes.MAKERS["slice"] = classes.MAKERS["array"] = described_sequence
