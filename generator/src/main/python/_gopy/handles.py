"""Handles of Go values, and those that Python no longer needs.

The handles of dead objects are noted; the next call that makes or takes a handle gives them back to Go.
A Go pointer has one handle as long as that lives, and one Python object: `live` finds it. Go counts
how often it gave a handle; who finds the object in the table gives one back.
"""

import sys

if "__pypy__" in sys.builtin_module_names:
    from .looks import live, look, pending, watch
else:
    from .watches import live, look, pending, watch  # noqa: F401

RELEASED = 127 << 56  # a handle that is never alive


def found(identity):
    """The living object of a handle, or None."""
    reference = live.get(identity)
    if reference is None:
        return None
    made = reference()
    if made is not None:
        pending.append(identity)  # it has a count of its own
    return made


class Handle(object):
    """A Python object that stands for a Go value."""

    __slots__ = ("_gopy_id", "__weakref__")

    def __init__(self, identity):
        self._gopy_hold(identity)

    def _gopy_hold(self, identity):
        """Makes this object the owner of the handle: Go forgets it when the object goes away."""
        self._gopy_id = identity
        watch(self, identity)

    @classmethod
    def _gopy_wrap(cls, identity):
        """The object of a handle: the living one, or a new one."""
        made = found(identity)
        if made is None:
            made = object.__new__(cls)
            made._gopy_hold(identity)
        return made

    def release(self):
        """Gives the Go value back now; the object is of no use afterwards."""
        identity, self._gopy_id = self._gopy_id, RELEASED
        if identity != RELEASED:
            live.pop(identity, None)
            pending.append(identity)


def taken():
    """Takes the pending handles, one by one, as other threads may append meanwhile."""
    found = []
    try:
        for _ in range(len(pending)):
            found.append(pending.pop())
    except IndexError:  # another thread was quicker
        pass
    return found
