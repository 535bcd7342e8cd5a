"""Modules whose attributes may be live: what Go's variables need on every Python."""

import sys
import types

_DUNDERS = ("__all__", "__doc__", "__file__", "__name__", "__package__", "__path__")


def publish(name, namespace, public, live, renamed):
    """Gives a module its final form: clean dir(), live attributes, __all__.

    live maps names to properties, renamed Go's names to Python's: getattr() finds both. Python 2 cannot change a module's class, so there a new module
    takes the old one's place; the old one stays alive, since its names are the functions' globals.
    """
    module = sys.modules[name]
    names = sorted(name for name in public if name in namespace or name in live)
    namespace["__all__"] = names
    namespace.setdefault("__doc__", "")
    if namespace["__doc__"] is None:
        namespace["__doc__"] = ""
    members = dict(live)
    members["__dir__"] = lambda self: sorted(set(names).union(key for key in _DUNDERS if key in self.__dict__))
    members["__slots__"] = ()
    if renamed:
        members["__getattr__"] = _finder(name, renamed)
    kind = type("GoPackage", (types.ModuleType,), members)
    try:
        module.__class__ = kind
    except TypeError:
        replaced = kind(name)
        replaced.__dict__.update(namespace)
        replaced.__dict__["_gopy_module"] = module
        sys.modules[name] = replaced


def fixed(name, cls):
    """A module's property that is the class of an error variable: to assign to it would not reach Go."""

    def refuse(module, value):
        raise AttributeError("%s is the class of a Go error variable, which Python cannot set" % name)

    return property(lambda module: cls, refuse)


def _finder(name, renamed):
    """What finds an attribute by Go's name where that is not Python's."""

    def find(self, wanted):
        if wanted in renamed:
            return getattr(self, renamed[wanted])
        raise AttributeError("module '%s' has no attribute '%s'" % (name, wanted))

    return find
