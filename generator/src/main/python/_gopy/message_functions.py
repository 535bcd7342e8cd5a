"""Go functions that are called by message, as Python callables.

Objects, not compiled functions: 2,000 of them are made while a module is imported. Parameters are
looked at when the first call, or inspect.signature, wants them.
"""

from . import message, options
from .bound import Bound
from .encoding import BACKGROUND, Context
from .exceptions import GoError
from .message_parameters import Parameters
from .refusals import Refused

NOT_LENT = object()


class MessageFunction(object):
    """One Go function, or a method of a Go type."""

    _exact = None  # how many positional arguments need no look at the parameters
    _parameters = None
    _lent = None  # the way of calls that need no message: their result, or NOT_LENT
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
            if self._parameters is None:
                return self._known()(*given, **named)  # which may be of another class now
            given = self._bound(given, named)
        if self._lent is not None:
            result = self._lent(given)
            if result is not NOT_LENT:
                return result
        try:
            answer = message.send(self._index, (), message.encode(given))
        except Refused as refused:
            raise self._told(refused, given)
        except GoError as error:
            self._keep_results(error)
            raise
        return self._received(answer)

    def _lend(self, lent, given):
        """The first of these calls."""
        self._lent = lent
        return lent(given)

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return Bound(self, instance)

    @property
    def aio(self):
        """Awaited, a call on a goroutine that is cancelled with its task."""
        return options.extra("aio", self)

    @property
    def options(self):
        """This function with options: timeout, interruptible, view."""
        return options.extra("options", self)

    def __repr__(self):
        return "<Go %s %s>" % ("method" if self._method else "function", getattr(self, "__qualname__", self.__name__))

    def __reduce__(self):
        return getattr(self, "__qualname__", self.__name__)

    @property
    def __signature__(self):
        return self._known()._parameters.signature()

    def _gopy_prepared(self, given, named):
        """A call that may run on a goroutine of its own."""
        return Call(self, given, named)

    def _gopy_values(self, given):
        """What the message has of the arguments."""
        return given

    def _received(self, answer):
        """What Python sees of the results in a message."""
        results = message.decode(answer)
        if len(results) == 1:
            return results[0]
        return self._several(results) if results else None

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
            results = message.decode(answer)
            error.results = self._several(results) if len(results) > 1 else tuple(results)

    def _told(self, refused, given):
        parameters = self._parameters
        return refused.told(self.__name__, parameters.names, given, parameters.variadic is not None)


class ContextFunction(MessageFunction):
    """A function with a context parameter: Ctrl-C cancels it, and the argument may be left out."""

    def __call__(_gopy_function, *given, **named):  # noqa: B902
        from . import contexts

        call = _gopy_function._gopy_prepared(given, named)
        return call.received(lambda: contexts.message(call.index, call.data_of, call.parent))


MessageFunction._with_context = ContextFunction


class Call(object):
    """One call of a function: its message, with the context that it is to have, and what it gives back.

    parent: the handle of the context that the caller gave, or 0.
    """

    def __init__(self, function, given, named):
        self.function = function._known()
        self.index = function._index
        self.parent = 0
        parameters = function._parameters
        self.place = parameters.context
        if self.place is None:
            self.given = parameters.bind(given, named)
        else:
            self.given = list(parameters.bind_context(given, named)[0])
            chosen = self.given[self.place]
            self.parent = getattr(chosen, "_gopy_id", 0)
            if not self.parent and chosen is not BACKGROUND:
                self.place = None  # an object of Python's that is a context stays what it is

    def data_of(self, number):
        """The message. number: of the context, below 0 of a call that was started; 0: the caller's."""
        given = self.given
        if self.place is not None and (number or not self.parent):
            given = list(given)
            given[self.place] = Context(number)
        return message.encode(self.function._gopy_values(given))

    def received(self, cross):
        """The result of cross(), which gives the answer's bytes; refusals in the words of the call."""
        try:
            answer = cross()
        except Refused as refused:
            raise self.function._told(refused, self.given)
        except GoError as error:
            self.function._keep_results(error)
            raise
        return self.function._received(answer) if isinstance(answer, bytes) else answer


def _results_type(name, names):
    fields = [part.strip() for part in names.split(",") if part.strip()]
    if len(fields) < 2:
        return tuple
    from collections import namedtuple

    from .signature import identifier, writable

    fields = [identifier(field) if writable(field) else "result%d" % (k + 1) for k, field in enumerate(fields)]
    made = namedtuple(name + "Results" if writable(name) else "Results", fields, rename=True)
    space = {"__slots__": (), "__reduce__": lambda self: (tuple, (tuple(self),))}
    space["__doc__"] = "The results of %s." % name
    made = type(made.__name__, (made,), space)
    return made._make
