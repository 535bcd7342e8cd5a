"""What a generated module says of its Go package, turned into Python objects."""

import sys

from . import modules, runtime, signature
from .calls import Function


class Package(object):
    """One Go package: the generated module calls these methods from top to bottom."""

    def __init__(self, name, import_path, library):
        self.name = name
        self.import_path = import_path
        loaded = runtime.load(library, import_path)
        self._backend = loaded.backend
        self._facts = loaded.facts
        self._records = loaded.records
        self.struct = self._backend.struct
        self._live = {}
        self._public = set()
        self._open = None  # the record of the class whose body runs now

    def function(self, index, name, parameters, results, doc=""):
        """A function of the package."""
        made = self._make(index, name, name, parameters, results)
        self._public.add(name)
        return self._told(made, name, name, doc)

    def constant(self, name, value, doc=""):
        """A constant: the getter; the value itself becomes an attribute."""
        self._public.update((name, "Get" + name))
        sys.modules[self.name].__dict__[name] = value
        space = {"value": value}
        exec("def Get%s():\n    return value\n" % name, space)
        return self._told(space["Get" + name], "Get" + name, "Get" + name, doc)

    def variable(self, name, getter, setter, kind, doc="", set_doc=""):
        """A variable: getter and setter, and a live attribute of the module."""
        get = self._make(getter, "Get" + name, "Get" + name, "", kind)
        put = self._make(setter, "Set" + name, "Set" + name, "value: " + kind, "")
        self._live[name] = property(lambda module: get(), lambda module, value: put(value), doc=doc)
        self._public.update((name, "Get" + name, "Set" + name))
        return (
            self._told(get, "Get" + name, "Get" + name, doc),
            self._told(put, "Set" + name, "Set" + name, set_doc),
        )

    def type(self, name, new):
        """Opens a struct type; the fields and methods that follow are its own."""
        record = self._record(name)
        record.new = self._make(new, name, "new", "", "*" + name, raw=True)
        self._open = record
        return record

    def field(self, order, name, getter, setter, kind, doc=""):
        """A field of the open type: reads and writes cross to Go."""
        record = self._open
        get = self._make(getter, name, name, "", kind, receiver=True)
        put = self._make(setter, None, name, "%s: %s" % (name, kind), "", receiver=True)
        record.fields.insert(order, name)
        record.setters[name] = put
        return property(get, put, doc=doc)

    def method(self, index, name, parameters, results, doc=""):
        """A method of the open type."""
        made = self._make(index, name, name, parameters, results, receiver=True)
        return self._told(made, name, "%s.%s" % (self._open.name, name), doc)

    def finish(self, skipped=()):
        """Closes the module: classes get known by name, dir() becomes clean, variables live."""
        module = sys.modules[self.name]
        namespace = module.__dict__
        for key, value in list(namespace.items()):
            record = isinstance(value, type) and value.__dict__.get("_gopy_type")
            if record:
                record.owner = value
                self._public.add(key)
                if value.__doc__ is None:
                    value.__doc__ = ""
        self.skipped = list(skipped)
        self._open = None
        modules.publish(self.name, namespace, self._public, self._live)

    def _record(self, name):
        key = (self.name, name)
        if key not in self._records:
            self._records[key] = self._backend.record(name)
        return self._records[key]

    def _make(self, index, name, python_name, parameters, results, receiver=False, raw=False):
        taken = signature.parameters(parameters)
        given, fails = signature.results(results)
        borrow = self._facts.get(str(index), {}).get("borrow", {})
        for item in taken + given:
            item.borrow = borrow.get(item.name, "copy")
            if item.class_name:
                item.record = RawHandle if raw else self._record(item.class_name)
        function = Function(name, index, taken, given, fails, receiver)
        return self._backend.function(function, python_name)

    def _told(self, made, name, qualified, doc):
        made.__doc__ = doc
        made.__module__ = self.name
        made.__name__ = str(name)
        if hasattr(made, "__qualname__"):
            made.__qualname__ = qualified
        return made


class RawHandle(object):
    """Stands where a class would: the handle itself is the result."""

    @staticmethod
    def wrap(identity):
        return identity
