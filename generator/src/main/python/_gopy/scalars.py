"""Values of named basic types: immutable, of Python's own types, with Go's name and methods.

Their text is Go's: the String method if there is one, else Go syntax. A named string is the text
that it holds, as long as Go has no String for it.
"""

import struct

from . import classes, convert, described, message, plain, pointers
from .errors import TOO_MANY, wrong_type
from .exceptions import GoPanic
from .kinds import KINDS
from .text import PYTHON2, native, text_types

_TEXT = str


class Value(object):
    """What all of them share. _gopy_typed: the type's id; _gopy_kind: of Go's basic type."""

    __slots__ = ()
    _gopy_typed = None

    def __new__(cls, *given, **named):
        if len(given) + len(named) > 1:
            raise TypeError(TOO_MANY % (cls.__name__, 1))
        given = given + tuple(named.values())
        return cls._gopy_value(cls._gopy_checked(given[0]) if given else cls._gopy_zero)

    @classmethod
    def _gopy_value(cls, value):
        return cls._gopy_base.__new__(cls, value)

    @classmethod
    def _gopy_checked(cls, value):
        kind = cls._gopy_kind
        return convert.CONVERTERS[kind.family]((cls.__name__, "value", None), kind, value)

    def _gopy_plain(self):
        return self._gopy_base(self)

    def _gopy_receiver(self):
        """A Go variable that holds the value: what methods of unbound packages are called on."""
        return message.ask(message.MAKE, (self._gopy_typed,), (self,))

    def __repr__(self):
        return self.__str__()

    def __str__(self):
        string = getattr(self, "String", None)
        try:
            return string() if callable(string) else repr(self._gopy_receiver())
        except GoPanic as panic:
            if not panic.is_runtime_error:
                raise
            return repr(self._gopy_plain())  # a String that knows some values only

    def __reduce__(self):
        from . import pickles

        return pickles.restored_scalar, (pickles.named(type(self)), self._gopy_plain())

    def __reduce_ex__(self, protocol):
        return self.__reduce__()

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __dir__(self):
        return plain.shown(self)

    def to_python(self):
        """The same value without Go's type."""
        return self._gopy_plain()


class Enumerable(Value):
    """A named integer. One that is a constant of its type's shows that one's name, if Go has no String for it."""

    __slots__ = ()
    _gopy_constants = {}

    def __repr__(self):
        constant = self._gopy_constants.get(self) if not hasattr(type(self), "String") else None
        return constant or self.__str__()

    @classmethod
    def _gopy_constant(cls, name, value):
        """Notes an exported constant; of several with one value, the first gives the name."""
        if "_gopy_constants" not in cls.__dict__:
            cls._gopy_constants = {}
        cls._gopy_constants.setdefault(value, name)


class IntValue(Enumerable, int):
    """A value of a named integer type."""

    __slots__ = ()
    _gopy_base, _gopy_zero = int, 0


class BoolValue(Value, int):
    """A value of a named bool type: Python's bool has no subclasses."""

    __slots__ = ()
    _gopy_is_bool = True
    _gopy_base, _gopy_zero = int, False

    def _gopy_plain(self):
        return bool(int(self))

    def __eq__(self, other):
        return bool(int(self)) == other

    def __ne__(self, other):
        return bool(int(self)) != other

    __hash__ = int.__hash__


class FloatValue(Value, float):
    """A value of a named float type."""

    __slots__ = ()
    _gopy_base, _gopy_zero = float, 0.0

    @classmethod
    def _gopy_checked(cls, value):
        number = super(FloatValue, cls)._gopy_checked(value)
        return struct.unpack("f", struct.pack("f", number))[0] if cls._gopy_kind.size == 4 else number


class ComplexValue(Value, complex):
    """A value of a named complex type."""

    __slots__ = ()
    _gopy_base, _gopy_zero = complex, 0j

    @classmethod
    def _gopy_checked(cls, value):
        number = super(ComplexValue, cls)._gopy_checked(value)
        if cls._gopy_kind.size == 16:
            return number
        return complex(*struct.unpack("ff", struct.pack("ff", number.real, number.imag)))


class StrValue(Value, _TEXT):
    """A value of a named string type."""

    __slots__ = ()
    _gopy_base, _gopy_zero = _TEXT, ""

    @classmethod
    def _gopy_checked(cls, value):
        if not isinstance(value, text_types):
            raise wrong_type((cls.__name__, "value", None), "str", value)
        return value.encode("utf-8") if PYTHON2 and not isinstance(value, str) else value

    def _gopy_plain(self):
        return _TEXT.__str__(self)

    def __repr__(self):
        return Value.__str__(self)

    def __str__(self):
        string = getattr(self, "String", None)
        return string() if callable(string) else self._gopy_plain()


_BASES = {"b": BoolValue, "i": IntValue, "u": IntValue, "f": FloatValue, "c": ComplexValue, "s": StrValue}
_PYTHON = {"b": bool, "i": int, "u": int, "f": float, "c": complex, "s": str}
if PYTHON2:
    # A Python 2 int has 64 bits; what does not fit is a long, which is no subclass of it.
    class LongValue(Enumerable, long):  # noqa: F821
        """A value of a named integer type that may exceed a Python 2 int."""

        __slots__ = ()
        _gopy_base, _gopy_zero = long, 0  # noqa: F821

    _BASES["u"] = LongValue


def base(name, type_id, kind):
    """What a generated class of a named basic type derives from."""
    found = KINDS[kind]
    made = _BASES[found.family]
    if found.family == "u" and found.size < 8:
        made = IntValue
    return type(name, (made,), {"__slots__": (), "_gopy_typed": type_id, "_gopy_kind": found, "__doc__": ""})


def described_scalar(info):
    """The class of a type that no generated module has."""
    if not classes.is_named(info):
        return _PYTHON[KINDS[info["kind"]].family]
    if info.get("pointer_methods"):
        return pointers.cell(info)
    return described.new_class(base(native(info["name"]), info["id"], info["kind"]), info)


for _name in KINDS:
    classes.MAKERS[_name] = described_scalar
    classes.BASES[_name] = base
