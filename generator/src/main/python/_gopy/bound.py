"""Bound methods that have what functions offer. Python's own are of no use: an attribute of theirs has lost the object."""

import functools
import sys

from . import options as offers


_FORWARDED = ("__module__", "__name__", "__qualname__", "__text_signature__")


class Offering(object):
    """What a bound method has of its function, and beside it."""

    __slots__ = ()

    def __getattr__(self, name):
        if name == "_gopy_prepared":
            prepared = self.__func__._gopy_prepared
            return lambda given, named: prepared((self.__self__,) + given, named)
        if name[:2] == "__" and name not in _FORWARDED:
            raise AttributeError("'%s' object has no attribute '%s'" % (type(self).__name__, name))
        return getattr(self.__func__, name)

    def options(self, **chosen):
        return offers.options(self, **chosen)

    def aio(self, *given, **named):
        return offers.aio.call(self, *given, **named)

    @property
    def __doc__(self):
        return self.__func__.__doc__

    @property
    def __signature__(self):
        from .signature import of_method

        return of_method(self.__func__)

    def __reduce__(self):
        return getattr, (self.__self__, self.__func__.__name__)

    def __eq__(self, other):
        return isinstance(other, Offering) and self.__func__ is other.__func__ and self.__self__ is other.__self__

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return hash((self.__func__, id(self.__self__)))

    def __repr__(self):
        return "<bound %r of %r>" % (self.__func__, self.__self__)


class Bound(Offering):
    """A method of one object."""

    __slots__ = ("__func__", "__self__", "__weakref__")

    def __init__(self, function, instance):
        self.__func__ = function
        self.__self__ = instance

    def __call__(self, *given, **named):
        return self.__func__(self.__self__, *given, **named)


class BoundByC(Offering, functools.partial):
    """The same as a partial, which CPython and GraalPy call many times as quickly."""

    __slots__ = ()
    __func__ = property(lambda self: self.func)
    __self__ = property(lambda self: self.args[0])


class Method(object):
    """A Python function as a method of a class."""

    __slots__ = ("function",)

    def __init__(self, function):
        self.function = function

    def __get__(self, instance, owner=None):
        return self.function if instance is None else _bound(self.function, instance)


_name = sys.implementation.name if hasattr(sys, "implementation") else "pypy" if hasattr(sys, "pypy_version_info") else "cpython"
_bound = Bound if _name == "pypy" else BoundByC
