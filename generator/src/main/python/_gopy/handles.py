"""Handles of Go values, and those that Python no longer needs.

A finaliser may run in any thread, in the middle of anything, so it only appends the handle to
pending (one atomic step); the next call that makes or takes a handle gives the batch back to Go.
"""

pending = []


class Handle(object):
    """A Python object that stands for a Go value."""

    __slots__ = ("_gopy_id", "__weakref__")

    def __init__(self, identity):
        self._gopy_id = identity

    def __del__(self, _drop=pending.append):
        try:
            _drop(self._gopy_id)
        except AttributeError:  # its constructor failed
            pass


def taken():
    """Takes the pending handles, one by one, as other threads may append meanwhile."""
    count = len(pending)
    return [pending.pop() for _ in range(count)] if count else []
