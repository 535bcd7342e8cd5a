"""Interface types of bound packages: classes that say which methods there are.

Values of an interface type are of their own classes; isinstance asks whether those have the methods.
A Python class may derive from an interface class, or just have the methods.
"""

from . import classes, pointers
from .described import DescribedMethod


class InterfaceType(type):
    """The class of interface classes."""

    def __instancecheck__(cls, value):
        if type.__instancecheck__(cls, value):
            return True
        names = cls._gopy_methods() if "_gopy_declared" in cls.__dict__ else ()
        kind = type(value)
        return bool(names) and hasattr(kind, "_gopy_id") and all(callable(getattr(kind, name, None)) for name in names)

    def _gopy_abstract(cls):
        return [value for value in vars(cls).values() if isinstance(value, AbstractMethod)]

    def _gopy_methods(cls):
        return [method.__name__ for method in cls._gopy_abstract()]


def _refuse_interfaces(cls, *given, **named):
    if "_gopy_declared" in cls.__dict__:
        raise TypeError("%s is a Go interface: derive a class from it, or pass any object with its methods" % cls.__name__)
    return object.__new__(cls)


GoInterface = InterfaceType(
    "GoInterface", (object,), {"__new__": _refuse_interfaces, "__doc__": "What classes of Go interfaces derive from."}
)


class AbstractMethod(DescribedMethod):
    """A method of an interface: Go's values have it; a Python class that derives must define it."""

    def __call__(_gopy_method, *given, **named):  # noqa: B902 (a Go parameter may be called self)
        if given and not hasattr(type(given[0]), "_gopy_id"):
            return getattr(given[0], _gopy_method.__name__)(*given[1:], **named)
        return DescribedMethod.__call__(_gopy_method, *given, **named)

    @property
    def shape(self):
        """How many parameters it has, and which of them is a context."""
        parts = [part.strip() for part in self._text.split(",") if part.strip()]
        contexts = [k for k, part in enumerate(parts) if part.endswith("=context")]
        return len(parts), contexts[0] if contexts else None

    def __get__(self, instance, owner=None):
        if instance is not None and not hasattr(type(instance), "_gopy_id"):
            raise AttributeError("'%s' object has no attribute '%s'" % (type(instance).__name__, self.__name__))
        return DescribedMethod.__get__(self, instance, owner)


AbstractMethod._with_context = AbstractMethod


def base(name, type_id, kind):
    return InterfaceType(name, (GoInterface,), {"_gopy_type_id": type_id, "__doc__": ""})


classes.BASES["interface"] = base
classes.MAKERS["interface"] = lambda info: pointers.holder_of(info)
