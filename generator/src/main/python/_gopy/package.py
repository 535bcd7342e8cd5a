"""What a generated module says of its Go package, turned into Python objects."""

import sys

from . import batches, modules, runtime


class Package(object):
    """One Go package: the generated module calls these methods from top to bottom.

    The backends read name, facts (of every function, by its index), classes (by Go's name) and
    records (what the Python backends know of each struct type).
    """

    def __init__(self, name, import_path, library):
        loaded = runtime.load(library, import_path)
        self.name = name
        self.import_path = import_path
        self.facts = loaded.facts
        self.classes = {}
        self.records = {}
        self.skipped = []
        self.struct = loaded.backend.struct
        self._backend = loaded.backend
        self._live = {}
        self._public = set()
        self._types = []  # pairs of type and name; the last is the one whose class body runs

    def function(self, index, name, parameters, results, doc=""):
        """A function of the package."""
        self._public.add(name)
        made = self._function(index, name, name, parameters, results, doc)
        batches.attach(self, index, name, parameters, results, made)
        return made

    def constant(self, name, value, doc=""):
        """A constant: the getter; the value itself becomes an attribute."""
        getter = "Get" + name
        self._public.update((name, getter))
        sys.modules[self.name].__dict__[name] = value
        space = {"value": value}
        exec("def %s():\n    return value\n" % getter, space)
        return self._told(space[getter], getter, doc)

    def variable(self, name, getter, setter, kind, doc="", set_doc=""):
        """A variable: getter and setter, and a live attribute of the module."""
        get = self._function(getter, "Get" + name, "Get" + name, "", kind, doc)
        put = self._function(setter, "Set" + name, "Set" + name, "value: " + kind, "", set_doc)
        self._live[name] = property(lambda module: get(), lambda module, value: put(value), doc=doc)
        self._public.update((name, "Get" + name, "Set" + name))
        return get, put

    def type(self, name, new):
        """Opens a struct type; the fields and methods that follow are its own."""
        made = self._backend.type(self, name, new)
        self._types.append((made, name))
        return made

    def field(self, order, name, getter, setter, kind, doc=""):
        """A field of the open type: reads and writes cross to Go."""
        return self._backend.field(self, self._types[-1][0], order, name, getter, setter, kind, doc)

    def method(self, index, name, parameters, results, doc=""):
        """A method of the open type."""
        return self._function(index, name, "%s.%s" % (self._types[-1][1], name), parameters, results, doc, True)

    def finish(self, skipped=()):
        """Closes the module: classes get known by name, dir() becomes clean, variables live."""
        namespace = sys.modules[self.name].__dict__
        for key, value in list(namespace.items()):
            made = isinstance(value, type) and value.__dict__.get("_gopy_type")
            for name in [name for known, name in self._types if known is made]:
                self._public.add(key)
                self.classes[name] = value
                self._backend.complete(self, name, value)
        self.skipped = list(skipped)
        modules.publish(self.name, namespace, self._public, self._live)

    def _function(self, index, name, qualified, parameters, results, doc, method=False):
        made = self._backend.function(self, index, name, parameters, results, doc, method)
        return made if self._backend.tells else self._told(made, qualified, doc)

    def _told(self, made, qualified, doc):
        made.__doc__ = doc
        made.__module__ = self.name
        if hasattr(made, "__qualname__"):
            made.__qualname__ = qualified
        return made
