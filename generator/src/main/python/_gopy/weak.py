"""f.options(weak=True)(callback): Go gets callbacks that keep nothing alive."""

import weakref


class WeakCallback(object):
    """Stands for a Python object that Go may call as long as somebody else keeps it."""

    def __init__(self, target):
        instance = getattr(target, "__self__", None)
        function = getattr(target, "__func__", None)
        self._gopy_bound = function if instance is not None else None
        self._gopy_target = weakref.ref(target if self._gopy_bound is None else instance)
        self.__name__ = getattr(target, "__name__", type(target).__name__)

    def _gopy_find(self):
        found = self._gopy_target()
        if found is None:
            raise ReferenceError("the Python object that Go calls is gone: it was passed with weak=True")
        return found if self._gopy_bound is None else self._gopy_bound.__get__(found)

    def __call__(self, *given):
        return self._gopy_find()(*given)

    def __getattr__(self, name):
        if name[:2] == "__" or name[:6] == "_gopy_":
            raise AttributeError(name)
        return getattr(self._gopy_find(), name)

    def __str__(self):
        return str(self._gopy_find())

    @property
    def __signature__(self):
        from inspect import signature

        return signature(self._gopy_find())


def weakly(value):
    """A value as it shall cross: one that Go would hold as a Python object, weakly."""
    from . import encoding

    kind = type(value)
    if kind in encoding.WRITERS or hasattr(kind, "_gopy_id"):
        return value
    return WeakCallback(value) if encoding.is_python(value) else value
