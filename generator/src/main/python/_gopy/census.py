"""What Go and Python hold for each other: counts, stacks, and what was leaked."""

import gc
import sys

from . import callbacks, calls_from_go, handles, runtime
from .asking import ask

LIVE, CENSUS, COLLECT = 24, 26, 29


def stats():
    """Live handles (types: by Go type) and pinned values in Go, goroutines, Python objects in Go, calls on goroutines,
    those that nobody waits for any more, iterators, bytes of Go's heap."""
    release()
    found = runtime.current().stats()
    _, running, abandoned, iterators, heap = ask(LIVE)
    found.update(callbacks=len(callbacks.table), calls=running, orphans=abandoned, iterators=iterators, heap=heap)
    found["types"] = dict(ask(CENSUS))
    found["unraisable"] = calls_from_go.unraisable[0]
    return found


def goroutines():
    """How many goroutines there are."""
    return runtime.current().stats()["goroutines"]


def dump_stacks():
    """The stacks of all goroutines, as Go prints them. May be called from any thread."""
    return runtime.current().goroutines()


def release():
    """Gives the handles of dead Python objects back to Go now, and forgets what Go has dropped."""
    callbacks.drop()  # first: what Go dropped may hold objects of Go
    handles.look()
    runtime.current().drain()


def collect():
    """Collects garbage in Python and in Go, and gives back what that set free."""
    for _ in range(3):  # what Go gives back may hold objects of Go
        gc.collect()
        release()
        ask(COLLECT)
    release()


def leaks():
    """What is alive now, by type and count, as text; empty if there is nothing."""
    collect()
    held = {}
    for entry in list(callbacks.table.values()):
        name = type(entry[0]).__name__
        held[name] = held.get(name, 0) + 1
    lines = _counted("Go objects", ask(CENSUS)) + _counted("Python objects in Go", held)
    return "".join(lines)


def _counted(what, counts):
    if not counts:
        return []
    lines = ["gopy: leaked %d %s!\n" % (sum(counts.values()), what)]
    return lines + [' - %d of type "%s"\n' % (counts[name], name) for name in sorted(counts)]


def report():
    """Writes what is still held when the process ends. The main program's names are let go first."""
    names = sys.modules["__main__"].__dict__
    for name in [name for name in names if not name.startswith("__")]:
        del names[name]
    sys.stderr.write(leaks())
