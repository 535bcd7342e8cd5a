"""The types that a generated module declares: what its classes derive from, their fields and methods."""

from . import classes, error_classes, message, streams
from .refusals import Refused


class Declared(object):
    """One type of the package. base: what its class derives from; record: what the backend or exceptions know of it."""

    def __init__(self, name, type_id, kind, base=None, record=None):
        self.name = name
        self.type_id = type_id
        self.kind = kind
        self.base = base
        self.record = record
        self.fields = []  # those that the constructor takes: order, name, word of the type


class DeclaredTypes(object):
    """The part of a Package that makes classes. The last type is the one whose class body runs."""

    def __init__(self):
        self._types = []
        self._completed = False

    def type(self, name, new, id=0):
        """Opens a struct type; the fields and methods that follow are its own."""
        record = self._backend.type(self, name, new)
        self._types.append(Declared(name, id, "struct", None, record))
        return record

    def named_type(self, name, id, kind, pointer=False):
        """What the class of another named type derives from. pointer: its methods take pointers."""
        base = classes.base_of(name, id, kind, pointer)
        self._types.append(Declared(name, id, kind, base))
        return base

    def error_type(self, name, id, kind):
        """What the exception class of an error type derives from."""
        record, base = error_classes.error_type(self, name, id, kind)
        self._types.append(Declared(name, id, "error", base, record))
        return base

    def field(self, order, name, getter, setter, kind, doc=""):
        """A field of the open type: reads and writes cross to Go. order: among the constructor's arguments, or -1."""
        declared = self._types[-1]
        if order >= 0:
            declared.fields.append((order, name, kind))
        if kind != "message":
            return self._backend.field(self, declared.record, order, name, getter, setter, kind, doc)
        qualified = "%s.%s" % (declared.name, name)
        get = self._function(getter, name, qualified, "", "", doc, True, True)
        put = _setter(setter, name) if setter >= 0 else None
        if declared.base is None:
            return self._backend.message_field(declared.record, order, name, get, put, doc)
        if order >= 0:
            declared.record.fields.insert(order, name)
            declared.record.setters[name] = put
        return property(get, put, doc=doc)

    def method(self, index, name, parameters, results, doc="", message=False):
        """A method of the open type; index -1: of an interface, whose values have it."""
        declared = self._types[-1]
        qualified = "%s.%s" % (declared.name, name)
        if index < 0:
            from .interfaces import AbstractMethod

            return self._told(AbstractMethod(name, parameters, results, doc), qualified, doc)
        made = self._function(index, name, qualified, parameters, results, doc, message, True)
        return made if message else self._backend.method(made)

    def _complete_types(self, namespace):
        """Ties the finished classes to their types, once."""
        if self._completed:
            return
        self._completed = True
        records = {id(declared.record): declared for declared in self._types if declared.base is None}
        bases = {declared.base: declared for declared in self._types if declared.base is not None}
        for key, value in list(namespace.items()):
            if not isinstance(value, type) or value.__module__ != self.name:
                continue
            declared = records.get(id(value.__dict__.get("_gopy_type")))
            for base in value.__bases__:
                declared = declared or bases.get(base)
            if declared is not None:
                self._public.add(value.__name__ if key.startswith("_gopy") else key)
                self._complete(declared, value)

    def _complete(self, declared, cls):
        self.classes[declared.name] = cls
        go_package = self.import_path.rpartition("/")[2]
        cls._gopy_go_name = "%s.%s" % (go_package, declared.name)
        if declared.kind == "error":
            error_classes.complete(self, declared.record, cls)
        elif declared.kind == "struct":
            cls._gopy_type_id = declared.type_id
            cls._gopy_constructed = declared.fields
            self._backend.complete(self, declared.name, cls)
        elif declared.kind == "interface":
            cls._gopy_declared = True
            classes.INTERFACES.append(cls)
        if declared.type_id:
            classes.register(declared.type_id, cls)
        if hasattr(cls, "Read") or hasattr(cls, "Write"):
            streams.offer(cls, classes.describe(declared.type_id)["methods"])


def _setter(index, name):
    """A function that sets a field by message."""
    words = ("self", "attribute '%s'" % name)

    def put(self, value):
        given = (self, value)
        try:
            message.send(index, (), message.encode(given))
        except Refused as refused:
            raise refused.told(None, words, given)

    return put
