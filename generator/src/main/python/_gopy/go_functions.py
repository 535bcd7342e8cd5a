"""Go values of func types as Python callables."""

from . import classes, described
from .plain import CALL, operate
from .proxies import Proxy


class GoFunction(Proxy):
    """A Go function value."""

    __slots__ = ()

    def __call__(self, *given):
        return described.single(operate(self, CALL, *given))

    def __eq__(self, other):
        return self is other

    def __ne__(self, other):
        return self is not other

    __hash__ = object.__hash__


classes.BASES["func"] = lambda name, type_id, kind: described.base(GoFunction, name, type_id)
classes.MAKERS["func"] = lambda info: described.new_class(GoFunction, info)
