"""Go's contexts in Python, and the calls that take one."""

from . import started, waiting
from .asking import ask, ask_handle, codec
from .proxies import Proxy

CONTEXT = 19
CANCELLABLE, TIMEOUT, DEADLINE, CANCEL, ERROR, VALUE, WITH_VALUE, WAIT, UNTIL = range(9)


class Context(Proxy):
    """A context.Context. As a context manager it is cancelled at the end."""

    __slots__ = ()
    _gopy_context = True

    def cancel(self):
        """Ends what was started with this context."""
        ask(CONTEXT, (self._gopy_id, CANCEL))

    @property
    def error(self):
        """Why the context is done, as an exception; None while it is not."""
        return ask(CONTEXT, (self._gopy_id, ERROR))

    @property
    def done(self):
        """Whether the context is cancelled or past its deadline."""
        return self.error is not None

    @property
    def deadline(self):
        """When the context ends by itself, as Unix time in seconds; None if it does not."""
        found = ask(CONTEXT, (self._gopy_id, UNTIL))
        return None if found is None else found / 1e9

    def value(self, key):
        """The value of a key."""
        return ask(CONTEXT, (self._gopy_id, VALUE), (key,))

    def wait(self, timeout=None):
        """Waits until the context is done; False if that takes longer than the timeout."""

        def attempt(left):
            if not ask(CONTEXT, (self._gopy_id, WAIT), (left,)):
                raise waiting.GoTimeout()

        try:
            waiting.repeat(attempt, timeout)
        except waiting.GoTimeout:
            return False
        return True

    def __enter__(self):
        return self

    def __exit__(self, *problem):
        self.cancel()


def context(timeout=None, deadline=None, parent=None, values=None):
    """A new context: timeout in seconds or a timedelta, deadline as a datetime or Unix time."""
    made = _derived(parent, CANCELLABLE)
    if timeout is not None:
        made = _derived(made, TIMEOUT, waiting.nanoseconds(waiting.seconds(timeout)))
    if deadline is not None:
        made = _derived(made, DEADLINE, _unix(deadline))
    for key in values or ():
        made = _derived(made, WITH_VALUE, key, values[key])
    return made


def message(index, data_of, parent=0):
    """Calls a function that takes a context. data_of(number) is the message with that context.

    In the main thread the call runs on a goroutine, so that Ctrl-C can cancel it; a context that
    was given becomes the parent of the one that the function sees.
    """
    if not waiting.in_main_thread():
        return codec().send(index, (), data_of(0))
    return started.run(index, data_of, parent)


def _derived(parent, op, *values):
    return Context._gopy_wrap(ask_handle(CONTEXT, (parent._gopy_id if parent is not None else 0, op), values))


def _unix(deadline):
    if isinstance(deadline, (int, float)):
        return int(deadline * 1000000000)
    from . import times

    seconds, nanoseconds, _, _ = times.parts(deadline)
    return seconds * 1000000000 + nanoseconds
