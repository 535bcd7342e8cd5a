"""How Python notices that the object of a handle is dead: a weak reference calls back.

`live` finds the object of a handle, `pending` has the handles of dead ones. A finaliser may run in any
thread, in the middle of anything, so each step is atomic, and who takes an entry out of the table
gives the handle back.
"""

import weakref

pending = []
live = {}  # handle: weak reference to its object


class Watch(weakref.ref):
    """Puts the handle of a Python object that went away among the pending ones."""

    __slots__ = ("identity",)


def _gone(watch):
    taken = live.pop(watch.identity, None)
    if taken is watch:
        pending.append(watch.identity)
    elif taken is not None:  # a new object of the same handle came between
        live[watch.identity] = taken


def watch(made, identity):
    """Remembers an object by its handle."""
    watch = Watch(made, _gone)
    watch.identity = identity
    if live.pop(identity, None) is not None:  # of an object that is dead, whose callback has not run yet
        pending.append(identity)
    live[identity] = watch


def look():
    """Looks for dead objects: nothing to do, they call."""
