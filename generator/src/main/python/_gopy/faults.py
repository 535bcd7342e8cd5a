"""faulthandler.enable() after the Go library was loaded: faults in Go code stay Go's, which makes panics of them."""

import functools

from .asking import ask

FOLLOW = 31
BEFORE, AFTER = 0, 1


def follow():
    """Has faulthandler's enable tell Go that another handler comes."""
    try:
        import faulthandler
    except ImportError:  # Python 2
        return
    enable = faulthandler.enable
    if hasattr(enable, "_gopy_follows"):
        return

    @functools.wraps(enable)
    def followed(*given, **named):
        ask(FOLLOW, (BEFORE,))
        result = enable(*given, **named)
        ask(FOLLOW, (AFTER,))
        return result

    followed._gopy_follows = True
    faulthandler.enable = followed
