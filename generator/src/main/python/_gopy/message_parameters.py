"""The parameters of a function that is called by message: "m, xs, *rest", "ctx=context".

Their Go types are Go's business; Python binds names to positions.
"""

from .encoding import BACKGROUND
from .signature import identifier, writable


class Parameters(object):
    """What a function takes. names: as errors say them, self first for methods.

    A context may be left out. It is taken from its own position if a context (or None with nothing
    missing) stands there, else from its name.
    """

    def __init__(self, function, text, method):
        self.function = function
        self.method = method
        self.context = None
        self.variadic = None
        self.names = [_self_name(text)] if method else []
        for part in [part.strip() for part in text.split(",") if part.strip()]:
            name, _, kind = part.partition("=")
            if kind == "context":
                self.context = len(self.names)
            word = identifier(name.lstrip("*"))
            word = word if writable(word) else "arg%d" % (len(self.names) - method + 1)
            if name.startswith("*"):
                self.variadic = word
            else:
                self.names.append(word)
        fixed = self.variadic is None and self.context is None
        self.exact = len(self.names) if fixed else -1
        if self.variadic:
            self.names.append(self.variadic)  # the word for every extra argument

    @property
    def fixed(self):
        return len(self.names) - (self.variadic is not None)

    def bind(self, given, named):
        """The arguments in Go's order."""
        count = self.fixed
        if not named and (len(given) == count or (self.variadic and len(given) >= count)):
            return given
        if len(given) > count and not self.variadic:
            raise TypeError(self._too_many(len(given)))
        bound = list(given[:count]) + [_MISSING] * (count - len(given))
        for name, value in named.items():
            place = self.names.index(name) if name in self.names[self.method : count] else -1
            if place < 0:
                raise TypeError("%s() got an unexpected keyword argument '%s'" % (self.function, name))
            if bound[place] is not _MISSING:
                raise TypeError("%s() got multiple values for argument '%s'" % (self.function, name))
            bound[place] = value
        missing = [name for name, value in zip(self.names, bound) if value is _MISSING]
        if missing:
            raise TypeError(self._missing(missing))
        return tuple(bound) + tuple(given[count:])

    def bind_context(self, given, named):
        """The arguments, and the place of the context if the caller left it out."""
        place, name = self.context, self.names[self.context]
        given = list(given)
        own = named.pop(name, None) if named else None
        full = len(given) + len(named) >= self.fixed and not (self.variadic and len(given) > self.fixed)
        here = place < len(given) and (_is_context(given[place]) or (given[place] is None and full and own is None))
        if not here:
            given.insert(min(place, len(given)), own)
            if len(given) <= place:
                named[name] = given.pop()
        elif own is not None:
            raise TypeError("%s() got multiple values for argument '%s'" % (self.function, name))
        bound = list(self.bind(given, named))
        if bound[place] is None:
            bound[place] = BACKGROUND
            return bound, place
        return bound, None

    def signature(self):
        """What inspect.signature tells."""
        from inspect import Parameter, Signature

        made, optional = [], []
        for k, name in enumerate(self.names[: self.fixed]):
            if k == self.context:
                optional.append(Parameter(name, Parameter.KEYWORD_ONLY, default=None))
            elif self.method and k == 0:
                made.append(Parameter(name, Parameter.POSITIONAL_ONLY))
            else:
                made.append(Parameter(name, Parameter.POSITIONAL_OR_KEYWORD))
        if self.variadic:
            made.append(Parameter(self.variadic, Parameter.VAR_POSITIONAL))
        return Signature(made + optional)

    def _too_many(self, given):
        return "%s() takes %s%d positional argument%s but %d %s given" % (
            self.function, "", self.fixed, "" if self.fixed == 1 else "s", given, "was" if given == 1 else "were",
        )

    def _missing(self, names):
        shown = ["'%s'" % name for name in names]
        words = shown[0] if len(shown) == 1 else ", ".join(shown[:-1]) + " and " + shown[-1]
        plural = "" if len(shown) == 1 else "s"
        return "%s() missing %d required positional argument%s: %s" % (self.function, len(shown), plural, words)


_MISSING = object()


def _is_context(value):
    return getattr(type(value), "_gopy_context", False)


def _self_name(text):
    names = [part.strip() for part in text.split(",")]
    return "_gopy_self" if "self" in names else "self"
