"""Go channels: queues between Python's threads and goroutines."""

from collections import namedtuple

from . import asking, waiting
from .exceptions import ChannelClosed, GoTimeout
from .plain import CAP, HASH, LEN, operate
from .proxies import Comparable
from .refusals import Refused

SEND, RECV, CLOSE, SELECT = 17, 18, 19, 33
Selected = namedtuple("Selected", "case value ok")
_RAISES = object()


class GoChan(Comparable):
    """A Go channel. Iteration ends when it is closed and empty."""

    __slots__ = ()

    def send(self, value, timeout=None):
        """Sends a value; waits until there is room. GoTimeout after that many seconds."""
        waiting.repeat(lambda left: operate(self, SEND, value, left), timeout)

    def recv(self, timeout=None, default=_RAISES):
        """Receives a value. A channel that is closed and empty gives the default or ChannelClosed."""
        value, ok = waiting.repeat(lambda left: operate(self, RECV, left), timeout)
        if ok:
            return value
        if default is _RAISES:
            raise ChannelClosed("the channel is closed")
        return default

    def close(self):
        """Tells the receivers that nothing more comes."""
        operate(self, CLOSE)

    @property
    def cap(self):
        """How many values the channel holds before a sender waits."""
        return operate(self, CAP)

    def __len__(self):
        return operate(self, LEN)

    def __bool__(self):
        return True

    __nonzero__ = __bool__

    def __iter__(self):
        return self

    def __next__(self):
        try:
            return self.recv()
        except ChannelClosed:
            raise StopIteration

    next = __next__

    def __hash__(self):
        return operate(self, HASH)


def select(*cases, **options):
    """Waits for one of several channels: each case is a channel, or a pair of channel and value to send.

    Answers the number of the case, value and ok, which is False when the channel is closed. timeout=0 does not wait;
    GoTimeout when nothing happened in time.
    """
    timeout = options.pop("timeout", None)
    if options:
        raise TypeError("select() got an unexpected keyword argument '%s'" % sorted(options)[0])
    if not cases and timeout is None:
        raise ValueError("select() without a channel and a timeout would wait for ever")
    cases = [tuple(case) if isinstance(case, (tuple, list)) else (case,) for case in cases]
    names = ["select() case %d" % k for k in range(len(cases))]
    for case, name in zip(cases, names):
        if not case or case[0] is None:
            raise ValueError("%s is a nil channel, which is never ready" % name)

    def attempt(left):
        found = _selected(cases, names, left)
        if found[0] < 0:
            raise GoTimeout("none of the channels was ready in time")
        return Selected(*found)

    return waiting.repeat(attempt, timeout)


def _selected(cases, names, left):
    try:
        return asking.operate(0, SELECT, *(cases + [left]))
    except Refused as refused:
        raise refused.told(None, names, cases)
