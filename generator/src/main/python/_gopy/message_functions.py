"""Go functions that are called by message, as Python callables.

Objects, not compiled functions: 2,000 of them are made while a module is imported. Parameters are
looked at when the first call, or inspect.signature, wants them.
"""

import sys
import types

from . import message
from .encoding import Context
from .exceptions import GoError
from .message_parameters import Parameters
from .refusals import Refused

_PYTHON2 = sys.version_info[0] == 2


class MessageFunction(object):
    """One Go function, or a method of a Go type."""

    _exact = None  # how many positional arguments need no look at the parameters
    _parameters = None
    _with_context = None  # the class of functions with a context parameter

    def __init__(self, index, name, parameters, results, doc="", method=False):
        self._index = index
        self.__name__ = name
        self.__doc__ = doc
        self._text = parameters
        self._names = results
        self._method = method

    def __call__(_gopy_function, *given, **named):  # noqa: B902 (a Go parameter may be called self)
        self = _gopy_function
        if named or len(given) != self._exact:
            given = self._known()._bound(given, named)
        try:
            answer = message.send(self._index, (), message.encode(given))
        except Refused as refused:
            raise self._told(refused, given)
        except GoError as error:
            self._keep_results(error)
            raise
        results = message.decode(answer)
        if len(results) == 1:
            return results[0]
        return self._several(results) if results else None

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return types.MethodType(self, instance, owner) if _PYTHON2 else types.MethodType(self, instance)

    def __repr__(self):
        return "<Go %s %s>" % ("method" if self._method else "function", getattr(self, "__qualname__", self.__name__))

    def __reduce__(self):
        return getattr(self, "__qualname__", self.__name__)

    @property
    def __signature__(self):
        return self._known()._parameters.signature()

    def _known(self):
        """This function, its parameters parsed."""
        if self._parameters is None:
            self._parameters = parameters = Parameters(self.__name__, self._text, self._method)
            self._exact = parameters.exact
            if parameters.context is not None:
                self.__class__ = self._with_context
        return self

    def _bound(self, given, named):
        return self._parameters.bind(given, named)

    def _several(self, results):
        """A tuple; a namedtuple when Go names the results."""
        made = self.__dict__.get("_made")
        if made is None:
            made = self._made = _results_type(self.__name__, self._names)
        return made(results)

    def _keep_results(self, error):
        answer = error.__dict__.pop("_gopy_answer", None)
        if answer:
            error.results = tuple(message.decode(answer))

    def _told(self, refused, given):
        parameters = self._parameters
        return refused.told(self.__name__, parameters.names, given, parameters.variadic is not None)


class ContextFunction(MessageFunction):
    """A function with a context parameter: Ctrl-C cancels it, and the argument may be left out."""

    def __call__(_gopy_function, *given, **named):  # noqa: B902
        from . import contexts

        self = _gopy_function._known()
        given, place = self._parameters.bind_context(given, named)

        def data_of(default):
            values = list(given)
            if place is not None:
                values[place] = Context(default)
            return message.encode(values)

        try:
            answer = contexts.message(message._backend[0], self._index, data_of)
        except Refused as refused:
            raise self._told(refused, given)
        except GoError as error:
            self._keep_results(error)
            raise
        results = message.decode(answer)
        if len(results) == 1:
            return results[0]
        return self._several(results) if results else None


MessageFunction._with_context = ContextFunction


def _results_type(name, names):
    fields = [part.strip() for part in names.split(",") if part.strip()]
    if len(fields) < 2:
        return tuple
    from collections import namedtuple

    from .signature import identifier

    made = namedtuple(name + "Results", [identifier(field) for field in fields], rename=True)
    space = {"__slots__": (), "__reduce__": lambda self: (tuple, (tuple(self),))}
    space["__doc__"] = "The results of %s." % name
    made = type(made.__name__, (made,), space)
    return made._make
