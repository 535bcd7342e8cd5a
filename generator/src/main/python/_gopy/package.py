"""What a generated module says of its Go package, turned into Python objects."""

import sys

from . import batches, classes, error_classes, isolated, modules, runtime, type_words
from .declared_types import DeclaredTypes
from .generic import Generic
from .kinds import KINDS

LENT = 1 << 34  # what the index of an entry has beside that of the call by message


class Package(DeclaredTypes):
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
        self._renamed = {}
        self._accessors = set()
        DeclaredTypes.__init__(self)

    def function(self, index, name, parameters, results, doc="", message=False):
        """A function of the package. message: its values cross by message."""
        self._public.add(name)
        made = self._function(index, name, name, parameters, results, doc, message)
        if not message and not self._backend.tells:  # C's functions ask for theirs
            batches.attach(self, index, name, parameters, results, made)
        return made

    def accesses(self, name):
        """Whether a function is no function of Go's: a getter or setter."""
        return name in self._accessors

    def constant(self, name, value, doc=""):
        """A constant: the getter; the value itself becomes an attribute."""
        getter = "Get" + name
        self._public.update((name, getter))
        self._accessors.add(getter)
        sys.modules[self.name].__dict__[name] = value
        if hasattr(value, "_gopy_constant") and type(value).__module__ == self.name:
            value._gopy_constant("%s.%s" % (self.name, name), value)

        def get():
            return value

        get.__name__ = getter
        return self._told(get, getter, doc)

    def variable(self, name, getter, setter, kind, doc="", set_doc=""):
        """A variable: getter and setter, and a live attribute of the module."""
        by_message = kind == "message"
        results, parameters = ("", "value") if by_message else (kind, "value: " + kind)
        get = self._function(getter, "Get" + name, "Get" + name, "", results, doc, by_message)
        put = self._function(setter, "Set" + name, "Set" + name, parameters, "", set_doc, by_message)
        if kind in KINDS and KINDS[kind].family != "s":
            get, put, live = self._backend.variable(self, getter, kind, get, put, doc)
            if not self._backend.tells:
                self._told(get, "Get" + name, doc)
                self._told(put, "Set" + name, set_doc)
        else:
            live = property(lambda module: get(), lambda module, value: put(value), doc=doc)
        self._live[name] = live
        self._public.update((name, "Get" + name, "Set" + name))
        self._accessors.update(("Get" + name, "Set" + name))
        return get, put

    def sentinel(self, name, number, getter, doc=""):
        """An exported error variable: an exception class."""
        self._public.add(name)
        self._complete_types(sys.modules[self.name].__dict__)
        made = error_classes.sentinel(self, name, number, getter, doc)
        self._live[name] = modules.fixed("%s.%s" % (self.name, name), made)
        return made

    def generic(self, name, instances):
        """A generic function or type: instances by type arguments, `Map[int, str]`."""
        self._public.add(name)
        return Generic(self, name, instances)

    def alias(self, name, type_id, doc=""):
        """Another name of a type whose class is in no module, or in another one."""
        self._public.add(name)
        return classes.of(type_id) if isinstance(type_id, int) else type_words.python_type(type_id)

    def typed(self, type_id, value):
        """A constant's value in the class of its named type."""
        made = classes.of(type_id)
        return getattr(made, "_gopy_value", made)(value)  # a type with methods on pointers has variables, no values

    def named(self, name):
        """Gives a class a name that Python 2 cannot write in a class statement."""

        def name_it(cls):
            cls.__name__ = name
            if hasattr(cls, "__qualname__"):
                cls.__qualname__ = name
            sys.modules[self.name].__dict__[name] = cls
            return cls

        return name_it

    def go_names(self, renamed):
        """Symbols whose names in Python are not Go's."""
        self._renamed = renamed

    def finish(self, skipped=()):
        """Closes the module: classes get known by name, dir() becomes clean, variables live."""
        namespace = sys.modules[self.name].__dict__
        self._complete_types(namespace)
        self.skipped = list(skipped)
        self._live["__go_names__"] = property(lambda module: self._both_ways())
        modules.publish(self.name, namespace, self._public, self._live, self._renamed)

    def _both_ways(self):
        """Go's name of each Python name, and Python's of each name of Go's."""
        names = {name: name for name in self._public - self._accessors}
        names.update((python, symbol) for symbol, python in self._renamed.items())
        names.update(self._renamed)
        return names

    def _find(self, found):
        """An object of the module: itself, or its name."""
        return getattr(sys.modules[self.name], found) if isinstance(found, str) else found

    def _function(self, index, name, qualified, parameters, results, doc, message, method=False):
        backend = self._backend
        if message:
            made = backend.message_function(index, name, parameters, results, doc, method)
            lent = self.facts.get(str(index), {}).get("lent")
            if lent:
                backend.lend(self, made, LENT + index, lent)
            return self._told(made, qualified, doc)
        made = backend.function(self, index, name, parameters, results, doc, method)
        isolated.declare(made, self, index, name, parameters, results, method)
        return made if backend.tells else self._told(made, qualified, doc)

    def _told(self, made, qualified, doc):
        made.__doc__ = doc
        made.__module__ = self.name
        if hasattr(made, "__qualname__"):
            made.__qualname__ = qualified
        return made
