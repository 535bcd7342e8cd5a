"""Pointers to values that Python has by value: GoPointer, and Cell for named types; Incomplete, to what has no values.

A Cell is a Go variable of a named basic type. Such a type has one when its methods take pointers,
or when a function gives a pointer to one.
"""

import operator

from . import classes, described
from .kinds import KINDS
from .plain import SET_VALUE, VALUE, operate
from .proxies import Proxy


class GoPointer(Proxy):
    """A Go pointer to a value that is no object of its own. Equal pointers are one object."""

    __slots__ = ()

    @property
    def value(self):
        """What the pointer points to."""
        return operate(self, VALUE)

    @value.setter
    def value(self, value):
        operate(self, SET_VALUE, value)

    def __eq__(self, other):
        return self is other

    def __ne__(self, other):
        return self is not other

    __hash__ = object.__hash__


class Incomplete(Proxy):
    """A pointer to what C declares and does not define: Go has pointers to it only. Equal pointers are one object."""

    __slots__ = ()

    def __new__(cls, *given, **named):
        raise TypeError("'%s' is incomplete: C does not define it, so there are pointers that Go gives, and no values" % cls.__name__)

    def __eq__(self, other):
        return self is other

    def __ne__(self, other):
        return self is not other

    __hash__ = object.__hash__

    def _gopy_same(self, op):
        return self  # another pointer to the same, and that is one object

    def to_python(self, cycles=None):
        raise TypeError("'%s' is incomplete: it has no fields that Go knows of" % type(self).__name__)

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle '%s': it is incomplete" % type(self).__name__)


class Cell(Proxy):
    """A Go variable of a named basic type: its methods may change it, so it is no number itself."""

    __slots__ = ()

    @property
    def value(self):
        """The value that the variable has now."""
        found = operate(self, VALUE)
        return found._gopy_plain() if hasattr(found, "_gopy_plain") else found

    @value.setter
    def value(self, value):
        operate(self, SET_VALUE, value)

    def _gopy_receiver(self):
        return self

    def __bool__(self):
        return bool(self.value)

    __nonzero__ = __bool__

    def __hash__(self):
        raise TypeError("unhashable type: '%s', whose value may change" % type(self).__name__)

    def __format__(self, form):
        return format(self.value, form) if form else str(self)


class NumberCell(Cell):
    """A variable of a named number type."""

    __slots__ = ()

    def __float__(self):
        return float(self.value)

    def __complex__(self):
        return complex(self.value)

    def __int__(self):
        return int(self.value)

    __hash__ = Cell.__hash__


class IntCell(NumberCell):
    """A variable of a named integer type."""

    __slots__ = ()

    def __index__(self):
        return self.value

    __hash__ = Cell.__hash__


class StrCell(Cell):
    """A variable of a named string type."""

    __slots__ = ()

    def __len__(self):
        return len(self.value)

    def __iter__(self):
        return iter(self.value)

    def __contains__(self, part):
        return part in self.value

    __hash__ = Cell.__hash__


def _plain(value):
    return value.value if isinstance(value, Cell) else value


def _binary(name):
    function = getattr(operator, name)

    def forward(self, other):
        return function(self.value, _plain(other))

    def backward(self, other):
        return function(_plain(other), self.value)

    return forward, backward


for _name in ("lt", "le", "eq", "ne", "gt", "ge"):
    setattr(Cell, "__%s__" % _name, _binary(_name)[0])
for _name in ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "and_", "or_", "xor", "lshift", "rshift"):
    _owner = StrCell if _name in ("add", "mul", "mod") else None
    _dunder = _name.rstrip("_")
    for _class in (NumberCell, _owner):
        if _class is not None:
            setattr(_class, "__%s__" % _dunder, _binary(_name)[0])
            setattr(_class, "__r%s__" % _dunder, _binary(_name)[1])
if hasattr(operator, "div"):
    NumberCell.__div__, NumberCell.__rdiv__ = _binary("div")
for _name in ("neg", "pos", "abs", "invert"):
    setattr(NumberCell, "__%s__" % _name, lambda self, _function=getattr(operator, _name): _function(self.value))

_CELLS = {"i": IntCell, "u": IntCell, "f": NumberCell, "c": NumberCell, "s": StrCell, "b": Cell}


def cell_base(kind):
    """What a class of the variables of a named basic type derives from."""
    return _CELLS[KINDS[kind].family]


def cell(info):
    """The Cell class of a named type."""
    return described.new_class(cell_base(info["kind"]), info)


def holder_of(info):
    """The class of pointers to values that are no objects of their own."""
    if classes.is_named(info) and info["kind"] in KINDS:
        return cell(info)
    return described.new_class(GoPointer, info)


classes.MAKERS["pointer"] = classes.MAKERS["unsafe.Pointer"] = holder_of
for _kind in KINDS:
    classes.BASES["*" + _kind] = lambda name, type_id, kind: described.base(cell_base(kind), name, type_id)
classes.MAKERS["incomplete"] = lambda info: described.new_class(Incomplete, info)
classes.BASES["incomplete"] = lambda name, type_id, kind: described.base(Incomplete, name, type_id)
for _kind in ("pointer", "unsafe.Pointer"):
    classes.BASES[_kind] = lambda name, type_id, kind: described.base(GoPointer, name, type_id)
