"""What Go and Python hold for each other: counts, stacks, and what was leaked."""

import atexit
import gc
import os
import sys

from . import callbacks, calls_from_go, handles, runtime
from .asking import ask

LIVE = 24
VARIABLE = "GOPY_LEAKS"  # 1: what is still held is reported when the process ends


def stats():
    """Live handles and pinned values in Go, goroutines, Python objects in Go, calls on goroutines, iterators."""
    release()
    found = runtime.current().stats()
    _, running, abandoned, iterators = ask(LIVE)
    found.update(callbacks=len(callbacks.table), calls=running, orphans=abandoned, iterators=iterators)
    found["unraisable"] = calls_from_go.unraisable[0]
    return found


def goroutines():
    """The stacks of all goroutines, as Go prints them. May be called from any thread."""
    return runtime.current().goroutines()


def release():
    """Gives the handles of dead Python objects back to Go now, and forgets what Go has dropped."""
    runtime.current().drain()
    callbacks.drop()


def leaks():
    """What is alive now, by type and count, as text; empty if there is nothing."""
    gc.collect()
    release()
    lines = _counted("Go objects", "object", [type(value).__name__ for value in handles.alive()])
    held = [type(entry[0]).__name__ for entry in list(callbacks.table.values())]
    return "".join(lines + _counted("Python objects in Go", "callback", held))


def _counted(what, word, names):
    if not names:
        return []
    lines = ["gopy: leaked %d %s!\n" % (len(names), what)]
    for name in sorted(set(names)):
        lines.append(' - leaked %d %s of type "%s"\n' % (names.count(name), word, name))
    return lines


def _report():
    if os.environ.get(VARIABLE) == "1":
        sys.stderr.write(leaks())


atexit.register(_report)
