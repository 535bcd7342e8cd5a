"""Handles of Go values, and those that Python no longer needs.

A finaliser may run in any thread, in the middle of anything, so it only appends the handle to
pending (one atomic step); the next call that makes or takes a handle gives the batch back to Go.

A Go pointer has one handle as long as that lives, and one Python object: `live` finds it. Go counts
how often it gave a handle; who finds the object in the table gives one back.
"""

import sys
import weakref

pending = []
live = {}  # handle: weak reference to its object
# PyPy clears weak references before it calls __del__, and that is its cheaper way. Elsewhere the
# weak reference itself calls back, when nobody can find the object any more.
FINALIZES = "__pypy__" in sys.builtin_module_names
RELEASED = 127 << 56  # a handle that is never alive


class Watch(weakref.ref):
    """Puts the handle of a Python object that went away among the pending ones."""

    __slots__ = ("identity",)


def _gone(watch):
    if live.get(watch.identity) is watch:
        del live[watch.identity]
        pending.append(watch.identity)


def found(identity):
    """The living object of a handle, or None."""
    watch = live.get(identity)
    if watch is None:
        return None
    made = watch()
    if made is not None:
        pending.append(identity)  # it has a count of its own
    return made


class Handle(object):
    """A Python object that stands for a Go value."""

    __slots__ = ("_gopy_id", "__weakref__")

    def __init__(self, identity):
        self._gopy_hold(identity)

    if FINALIZES:

        def _gopy_hold(self, identity):
            """Makes this object the owner of the handle: Go forgets it when the object goes away."""
            self._gopy_id = identity
            live[identity] = weakref.ref(self)

        def __del__(self):
            try:
                identity = self._gopy_id
            except AttributeError:  # its constructor failed
                return
            if identity != RELEASED:
                pending.append(identity)
                watch = live.get(identity)
                if watch is not None and watch() is None:
                    del live[identity]

    else:

        def _gopy_hold(self, identity):
            """Makes this object the owner of the handle: Go forgets it when the object goes away."""
            self._gopy_id = identity
            watch = Watch(self, _gone)
            watch.identity = identity
            if identity in live:  # of an object that is dead, whose callback has not run yet
                pending.append(identity)
            live[identity] = watch

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
    count = len(pending)
    return [pending.pop() for _ in range(count)] if count else []
