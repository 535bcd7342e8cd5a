"""Struct types of packages that are not bound: fields and methods go by name."""

from . import classes, described, message
from .plain import FIELD, SET_FIELD, Record, fill, made, operate
from .proxies import Comparable
from .text import native


class GoStruct(Record, Comparable):
    """A Go struct of a package that is not bound. Its exported fields are attributes."""

    __slots__ = ()
    _gopy_fields = ()

    def __new__(cls, *values, **named):
        return cls._gopy_wrap(made(message.CONSTRUCT, (cls._gopy_type_id,), ()))

    def __init__(self, *values, **named):
        fill(self, type(self).__name__, self._gopy_fields, values, named, setattr)


def _field(name):
    words = ("field", "attribute '%s'" % name)

    def put(self, value):
        message.ask(message.OPERATE, (self._gopy_id, SET_FIELD), (name, value), words)

    return property(lambda self: operate(self, FIELD, name), put)


def described_struct(info):
    fields = info.get("fields") or ()
    space = {native(field["name"]): _field(native(field["name"])) for field in fields}
    own = [native(field["name"]) for field in fields if not field.get("path")]
    return described.new_class(GoStruct, info, _gopy_fields=tuple(own), **space)


classes.MAKERS["struct"] = described_struct
