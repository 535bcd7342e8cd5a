"""What Go functions offer besides being called: f.options(timeout=2)(x) and await f.aio(x).

Functions that are called by message run on a goroutine for it and are cancelled through their
context. All others run in a thread of Python's, which a call that is given up keeps.
"""

from . import aio, isolated, shapes, started, waiting
from .exceptions import GoTimeout
from .weak import weakly

_NAMES = ("copy", "interruptible", "isolated", "none", "strict", "timeout", "unicode", "view", "weak")
_SHAPES = ("copy", "none", "strict", "unicode")


class Configured(object):
    """A function with options."""

    timeout = None
    view = interruptible = isolated = weak = copy = none = strict = unicode = False

    def __init__(self, function, chosen):
        self.function = function
        self.__dict__.update(chosen)
        self._shapes = {name: getattr(self, name) for name in _SHAPES}

    def __call__(self, *given, **named):
        if self.strict:
            shapes.check(given, named)
        if self.weak:
            given = [weakly(value) for value in given]
            named = {name: weakly(named[name]) for name in named}
        if self.timeout is None and not self.interruptible and not self.isolated:
            result = self.function(*given, **named)
        elif hasattr(self.function, "_gopy_prepared"):
            call = self.function._gopy_prepared(given, named)
            result = call.received(lambda: started.run(call.index, call.data_of, call.parent, self.timeout))
        else:
            result = self._directly(given, named)
        if self.view:
            return _viewed(result)
        return shapes.shaped(result, **self._shapes) if any(self._shapes.values()) else result

    def _directly(self, given, named):
        """A function whose values cross in slots: its results are in the caller's memory, so somebody has to wait there."""
        function = isolated.twin(self.function) if self.isolated else self.function
        if self.timeout is None and not self.interruptible:
            return function(*given, **named)
        return _in_thread(lambda: function(*given, **named), self.timeout)

    def __repr__(self):
        chosen = ["%s=%r" % (name, getattr(self, name)) for name in _NAMES if getattr(self, name)]
        return "%r.options(%s)" % (self.function, ", ".join(chosen))


def options(function, **chosen):
    """The function with options: timeout in seconds, interruptible by Ctrl-C, view of slices and bytes.

    isolated: on a goroutine of its own, which may end itself (runtime.Goexit): GoExited. Elsewhere that ends the process.
    weak: Python callables and objects among the arguments are not kept alive by Go.
    copy: lists and dicts in place of Go's slices, maps and structs. none: None for a nil slice or map. strict: a text that
    is no UTF-8 is a UnicodeError, as argument and as result. unicode: Python 2's unicode for texts.
    """
    for name in chosen:
        if name not in _NAMES:
            raise TypeError("there is no option '%s'; there are %s" % (name, ", ".join(_NAMES)))
    return Configured(function, chosen)


EXTRAS = {"aio": aio.call, "options": options}


def attach(function):
    """Gives a Python function of a Go function what functions offer."""
    for name in EXTRAS:
        setattr(function, name, extra(name, function))
    return function


def extra(name, function):
    """What one function offers by this name."""
    offered = EXTRAS[name]
    return lambda *given, **named: offered(function, *given, **named)


def _viewed(result):
    """A memoryview of a slice's memory; of bytes, which are a copy, a read-only one."""
    return result.view() if hasattr(result, "view") else memoryview(result)


def _in_thread(call, timeout):
    import threading

    found = []

    def run():
        try:
            found.append((call(), None))
        except BaseException as raised:
            found.append((None, raised))

    thread = threading.Thread(target=run)
    thread.daemon = True
    thread.start()

    def attempt(left):
        thread.join(None if left is None else left / 1e9)
        if not found:
            raise GoTimeout("the call did not end within %s seconds" % waiting.seconds(timeout))

    waiting.repeat(attempt, timeout)
    if found[0][1] is not None:
        raise found[0][1]
    return found[0][0]
