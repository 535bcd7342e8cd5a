"""Calls that run on goroutines of their own, so that they can be cancelled, timed and awaited.

A call has a token. In its message, minus the token stands for a context that ends when the call is
cancelled. Its result waits in Go until it is fetched.
"""

import itertools

from . import waiting
from .asking import codec
from .exceptions import GoTimeout

START, CANCEL, WAIT = 16, 18, 25
NOTHING = b"\x0a" + b"\0" * 8  # a list without values
_tokens = itertools.count(1)
_told = {}  # token: what to do when its call is done


def start(index, data_of, parent=0, done=None):
    """Starts function index; data_of(number) is its message. done is called on a thread of Go's."""
    token = next(_tokens)
    if done is not None:
        _told[token] = done
    codec().send(START, (index, token if done else -token, parent), data_of(-token))
    return token


def fetch(token, nanoseconds):
    """What the call answers: bytes, or its exception. GoTimeout while it still runs."""
    return codec().send(WAIT, (token, nanoseconds), NOTHING)


def cancel(token):
    """Cancels a call's context; nobody will fetch its result."""
    _told.pop(token, None)
    codec().send(CANCEL, (token, 1), NOTHING)


def run(index, data_of, parent=0, timeout=None):
    """Runs a call on a goroutine and waits; Ctrl-C and the timeout cancel it."""
    token = None
    try:
        token = start(index, data_of, parent)
        answer = waiting.repeat(lambda left: fetch(token, -1 if left is None else left), timeout)
        token = None
        return answer
    except GoTimeout:
        raise GoTimeout("the call did not end within %s seconds" % waiting.seconds(timeout))
    finally:
        if token is not None:
            cancel(token)


def done(token):
    """Go says that a call is done."""
    tell = _told.pop(token, None)
    if tell is not None:
        tell()
