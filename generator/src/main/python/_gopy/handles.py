"""Handles of Go values, and those that Python no longer needs.

A finaliser may run in any thread, in the middle of anything, so it only appends the handle to
pending (one atomic step); the next call that makes or takes a handle gives the batch back to Go.
"""

import sys
import weakref

pending = []
# GraalPy runs no __del__, but it calls back for weak references, which something must keep until then.
WATCHES = sys.version_info[0] > 2 and sys.implementation.name == "graalpy"
watched = {}


class Watch(weakref.ref):
    """Puts the handle of a Python object that went away among the pending ones."""

    __slots__ = ("identity",)

    @staticmethod
    def gone(watch):
        pending.append(watch.identity)
        watched.pop(watch.identity, None)


class Handle(object):
    """A Python object that stands for a Go value."""

    __slots__ = ("_gopy_id", "__weakref__")

    def __init__(self, identity):
        self._gopy_hold(identity)

    def _gopy_hold(self, identity):
        """Makes this object the owner of the handle: Go forgets it when the object goes away."""
        self._gopy_id = identity
        if WATCHES:
            watch = watched[identity] = Watch(self, Watch.gone)
            watch.identity = identity

    def __del__(self, _drop=pending.append):
        try:
            _drop(self._gopy_id)
        except AttributeError:  # its constructor failed
            pass


def taken():
    """Takes the pending handles, one by one, as other threads may append meanwhile."""
    count = len(pending)
    return [pending.pop() for _ in range(count)] if count else []
