"""PyPy's way to notice that the object of a handle is dead (watches.py is everybody else's).

An object with __del__, or with a weak reference that calls back, outlives PyPy's quick collections and
costs ten times what a plain weak reference does. So nothing calls: after a collection, which a canary
notices, the references of the objects made since the last look are looked at; those that survived are
looked at again once there are twice as many.
"""

import weakref

try:
    from thread import allocate_lock
except ImportError:
    from _thread import allocate_lock

LEAST = 1000  # survivors that are worth a look

pending = []
live = {}  # handle: weak reference to its object
_young = []  # handles of the objects made since the last look
_old = []
_next_look = [LEAST]
_looking = allocate_lock()


class Canary(object):
    """Dies with the next collection."""

    __slots__ = ("__weakref__",)


class Bell(object):
    """Rings after each big collection, in case that nothing was made since."""

    def __del__(self):
        look()
        Bell()


_canary = [weakref.ref(Canary())]


def watch(made, identity):
    """Remembers an object by its handle."""
    if _canary[0]() is None:
        _look(False)
    if live.pop(identity, None) is not None:  # of an object that is dead
        pending.append(identity)
    live[identity] = weakref.ref(made)
    _young.append(identity)


def look():
    """Looks for dead objects among all."""
    _look(True)


def _look(everything):
    if not _looking.acquire(False):
        return
    try:
        _canary[0] = weakref.ref(Canary())
        _sweep(_young)
        if everything or len(_old) > _next_look[0]:
            _sweep(_old)
            _next_look[0] = 2 * len(_old) + LEAST
    finally:
        _looking.release()


def _sweep(handles):
    """Takes the handles that there are now; others may be appended meanwhile."""
    count = len(handles)
    batch = handles[:count]
    del handles[:count]
    for identity in batch:
        reference = live.get(identity)
        if reference is None:
            continue  # released, or found dead before
        if reference() is not None:
            _old.append(identity)
            continue
        taken = live.pop(identity, None)
        if taken is reference:
            pending.append(identity)
        elif taken is not None:  # a new object of the same handle came between
            live[identity] = taken
            _old.append(identity)


Bell()
