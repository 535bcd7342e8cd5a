"""Waiting for Go: in slices where Ctrl-C may come, since no Python code runs while Go blocks."""

import time

from .exceptions import GoTimeout

SLICE = 0.05  # seconds
_clock = getattr(time, "monotonic", time.time)
_main = []


def in_main_thread():
    """Whether Ctrl-C is raised in this thread."""
    import threading

    if not _main:
        named = getattr(threading, "main_thread", None)
        found = [named()] if named else [t for t in threading.enumerate() if type(t).__name__ == "_MainThread"]
        _main.extend(found)
    return not _main or threading.current_thread() is _main[0]


def seconds(timeout):
    """A timeout as a number: None, seconds, or a timedelta."""
    return timeout.total_seconds() if hasattr(timeout, "total_seconds") else timeout


def nanoseconds(number):
    return min(max(0, int(number * 1000000000)), (1 << 63) - 1)


def repeat(attempt, timeout=None):
    """attempt(nanoseconds or None) until it does not raise GoTimeout, or the time is over."""
    timeout = seconds(timeout)
    if not in_main_thread():
        return attempt(None if timeout is None else nanoseconds(timeout))
    end = None if timeout is None else _clock() + timeout
    while True:
        left = SLICE if end is None else end - _clock()
        try:
            return attempt(nanoseconds(min(SLICE, left)))
        except GoTimeout:
            if left <= SLICE and end is not None:
                raise
