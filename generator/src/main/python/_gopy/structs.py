"""Go structs as Python classes: what every generated class derives from."""

from . import in_place, plain
from .handles import Handle, found
from .plain import fill


class Record(object):
    """What is known of one struct type: its class, and its fields in order. Classes come late."""

    def __init__(self, backend, name):
        self.backend = backend
        self.name = name
        self.new = None
        self.fields = []
        self.setters = {}
        self.owner = None  # the class
        self.places = in_place.Places(backend, self) if hasattr(backend, "view") else None

    def put(self, target, name, value):
        self.setters[name](target, value)

    def find(self):
        if self.owner is None:
            raise TypeError("the Go type %s has no class" % self.name)
        return self.owner

    def wrap(self, identity):
        """The Python object of a handle, None of nil."""
        if not identity:
            return None
        made = found(identity)
        if made is None:
            made = object.__new__(self.owner or self.find())
            made._gopy_hold(identity)
        return made


class Struct(plain.Record, Handle):
    """A Go struct. Its exported fields are attributes, its methods methods."""

    __slots__ = ("_gopy_place", "_gopy_looks")
    _gopy_type = None

    def __new__(cls, *values, **named):
        made = object.__new__(cls)
        made._gopy_hold(cls._gopy_type.new())
        return made

    def _gopy_hold(self, identity):
        Handle._gopy_hold(self, identity)
        self._gopy_place = None  # what reads and writes its fields, once it is pinned
        self._gopy_looks = 0

    def release(self):
        """Gives the Go value back now; the object is of no use afterwards."""
        self._gopy_place = None
        Handle.release(self)

    def __init__(self, *values, **named):
        if values or named:
            record = self._gopy_type
            fill(self, record.name, record.fields, values, named, record.put)

    def __repr__(self):
        return self._gopy_type.backend.repr(self._gopy_id)

    def __str__(self):
        return self.__repr__()

    def __eq__(self, other):
        if not isinstance(other, Struct):
            return NotImplemented
        return self is other or self._gopy_type.backend.equal(self._gopy_id, other._gopy_id)

    def __ne__(self, other):
        same = self.__eq__(other)
        return same if same is NotImplemented else not same

    __hash__ = plain.Record.__hash__  # __eq__ would take it away
