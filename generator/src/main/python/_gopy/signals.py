"""Handlers of signals that Python installs after the Go library was loaded.

faulthandler takes the place of Go's handlers, so faults in Go code would end the process instead of becoming panics.
signal.signal before CPython 3.10, and PyPy's, has handlers run on the stack of whatever runs, which may be a
goroutine's small one. Both are followed by a call that sets that right.
"""

import functools
import sys

from .asking import ask

FOLLOW = 31
BEFORE_FAULTS, AFTER_FAULTS, STACKS = range(3)


def follow():
    """From now on Go hears of new handlers."""
    try:
        import faulthandler
    except ImportError:  # Python 2
        pass
    else:
        _wrap(faulthandler, "enable", BEFORE_FAULTS, AFTER_FAULTS)
    if sys.version_info < (3, 10) or "__pypy__" in sys.builtin_module_names:
        _wrap(__import__("signal" if sys.version_info[0] == 2 else "_signal"), "signal", None, STACKS)


def _wrap(module, name, before, after):
    function = getattr(module, name)
    if hasattr(function, "_gopy_follows"):
        return

    @functools.wraps(function, ("__name__", "__doc__"))
    def followed(*given, **named):
        if before is not None:
            _tell(before)
        result = function(*given, **named)
        _tell(after)
        return result

    followed._gopy_follows = True
    setattr(module, name, followed)


def _tell(what):
    from .exceptions import ForkedProcessError

    try:
        ask(FOLLOW, (what,))
    except ForkedProcessError:  # nothing of Go runs here
        pass
