"""Operations on Go values, and what all objects of Go values can do beside them: copies and plain data."""

import struct

from . import classes, message
from .errors import TOO_MANY, TWICE, UNEXPECTED
from .refusals import Refused
from .text import native

# Operations of function 13; docs/design/c-abi.md has them.
LEN, GET, SET, DELETE, CONTAINS, KEYS, LIST, TO_PYTHON, APPEND, SLICE, EQUAL = range(1, 12)
CALL, FIELD, SET_FIELD, METHOD = 13, 14, 15, 16
CAP, COPY, CLEAR = 20, 21, 22
IS_POINTER = 38
VALUE, SET_VALUE, IS_NIL, SYNTAX, FREEZE, DEEP_COPY, SET_PLAIN, HASH = 26, 27, 28, 29, 30, 31, 32, 34
COLUMNS = 37
_FIRST = 1  # where the handle lies in an answer that is an object


def operate(value, op, *arguments):
    """One operation on the Go value of an object."""
    return message.ask(message.OPERATE, (value._gopy_id, op), arguments)


def made(index, integers, values, function=None, names=()):
    """The bare handle of the object that one of the runtime's functions makes."""
    try:
        answer = message.send(index, integers, message.encode(values))
    except Refused as refused:
        raise refused.told(function, names, values)
    return struct.unpack_from("<q", answer, _FIRST)[0]


def shown(value):
    """What dir() shows of an object: no names of the runtime's own."""
    names = set(dir(type(value))).union(getattr(value, "__dict__", ()))
    return sorted(name for name in names if not name.startswith("_gopy"))


class Copying(object):
    """copy, deepcopy, pickle and to_python of Go values: for plain data, as Go knows it."""

    __slots__ = ()

    def __copy__(self):
        return self._gopy_same(COPY)

    def __deepcopy__(self, memo):
        return self._gopy_same(DEEP_COPY)

    def __reduce_ex__(self, protocol):
        from . import pickles

        return pickles.reduced(self)

    def __reduce__(self):
        return self.__reduce_ex__(2)

    def to_python(self, cycles=None):
        """Lists and dicts all the way down. A value that contains itself is a ValueError, or kept with cycles="keep"."""
        if cycles == "keep":
            from . import graphs

            return graphs.plain(self, {})
        return operate(self, TO_PYTHON)

    def _gopy_same(self, op):
        """What an operation makes, in this object's class, which may be derived from Go's."""
        copied = type(self)._gopy_wrap(made(message.OPERATE, (self._gopy_id, op), ()))
        if hasattr(self, "__dict__"):
            copied.__dict__.update(self.__dict__)
        return copied

    def _gopy_receiver(self):
        """The object whose handle methods are called on."""
        return self

    def __dir__(self):
        return shown(self)

    def __enter__(self):
        return self

    def __exit__(self, *problem):
        self.release()


class Tags(object):
    """The tags of a struct's fields, by name: __go_tags__ of its class."""

    def __get__(self, instance, owner):
        if not owner._gopy_type_id:
            return {}  # what struct classes derive from
        fields = classes.describe(owner._gopy_type_id).get("fields") or ()
        return {native(field["name"]): native(field.get("tag") or "") for field in fields}


class Constructor(object):
    """What inspect.signature tells of a struct class: exported fields in order, all of which may be left out."""

    def __get__(self, instance, owner):
        from . import signature

        fields = getattr(owner, "_gopy_constructed", None)
        own = [cls for cls in owner.__mro__ if "_gopy_constructed" in cls.__dict__ or "__init__" in cls.__dict__][0]
        if instance is not None or fields is None:
            raise AttributeError("__signature__")
        if "_gopy_constructed" not in own.__dict__:  # a class of Python's with an __init__ of its own
            return signature.of_method(own.__dict__["__init__"])
        return signature.of_constructor(fields)


class Record(Copying):
    """What struct classes have on every backend."""

    __slots__ = ()
    _gopy_type_id = 0
    __go_tags__ = Tags()
    __signature__ = Constructor()

    @property
    def is_nil(self):
        """Whether this is a nil pointer."""
        return bool(operate(self, IS_NIL))

    def __hash__(self):
        if not operate(self, IS_POINTER):
            raise TypeError("unhashable type: '%s', whose value may change: go.freeze() copies it" % type(self).__name__)
        return object.__hash__(self)


def fill(target, name, fields, values, named, put):
    """Sets exported fields, in order or by name."""
    if len(values) + len(named) > len(fields):
        for key in named:
            if key not in fields:
                raise TypeError(UNEXPECTED % (name, key))
        raise TypeError(TOO_MANY % (name, len(fields)))
    for key, value in zip(fields, values):
        put(target, key, value)
    for key, value in named.items():
        if key not in fields:
            raise TypeError(UNEXPECTED % (name, key))
        if key in fields[: len(values)]:
            raise TypeError(TWICE % (name, key))
        put(target, key, value)


def from_fields(cls, fields, function, name):
    """A new struct whose fields a dict names; function (None for an attribute) and name are for refusals."""
    words = name if function else "attribute '%s'" % name
    return cls._gopy_wrap(made(message.CONSTRUCT, (cls._gopy_type_id,), (fields,), function, (words,)))
