"""What all Python objects that hold a Go value by a handle have in common."""

from . import message
from .handles import Handle
from .plain import EQUAL, HASH, IS_NIL, Copying, made, operate

class Proxy(Copying, Handle):
    """A Go value that Python has by its handle."""

    __slots__ = ()
    _gopy_type_id = 0

    def __new__(cls, *given, **named):
        """A new Go value of this type: zero, or of one initial value."""
        if len(given) + len(named) > 1:
            from .errors import TOO_MANY

            raise TypeError(TOO_MANY % (cls.__name__, 1))
        return cls._gopy_wrap(cls._gopy_construct(given + tuple(named.values())))

    def __init__(self, *given, **named):
        pass

    @classmethod
    def _gopy_construct(cls, values):
        return made(message.CONSTRUCT, (cls._gopy_type_id,), values, cls.__name__, ("value",))

    def __repr__(self):
        return message._backend[0].repr(self._gopy_id)

    def __str__(self):
        return self.__repr__()

    def release(self):
        """Gives the Go value back now; the object is of no use afterwards."""
        Handle.release(self)
        message._backend[0].drain()

    @property
    def is_nil(self):
        """Whether this is Go's nil."""
        return operate(self, IS_NIL)


class Comparable(Proxy):
    """Values that are equal when Go says so, and have no hash since they may change."""

    __slots__ = ()

    def __eq__(self, other):
        if self is other:
            return True
        if not hasattr(type(other), "_gopy_id"):
            return NotImplemented
        return bool(operate(self, EQUAL, other))

    def __ne__(self, other):
        same = self.__eq__(other)
        return same if same is NotImplemented else not same

    __hash__ = None


def frozen_class(cls):
    """A class of copies that do not change: values that are keys of a map."""

    def refuse(self, name, *ignored):
        if isinstance(name, str) and name.startswith("_gopy"):
            return object.__setattr__(self, name, *ignored)
        raise TypeError("a frozen %s does not change" % cls.__name__)

    def hashed(self):
        return operate(self, HASH)

    space = {"__slots__": (), "__hash__": hashed, "__setattr__": refuse, "__setitem__": refuse, "_gopy_frozen": True}
    space.update(__module__=cls.__module__, __doc__=cls.__doc__)
    return type(cls.__name__, (cls,), space)
