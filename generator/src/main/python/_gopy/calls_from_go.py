"""The operations that Go asks of Python objects, by number: function(id, object, arguments)."""

import sys
from collections import namedtuple

from . import callables, files, started

Unraisable = namedtuple("Unraisable", "exc_type exc_value exc_traceback err_msg object")
_IGNORED = "Exception ignored in a callback from Go"
unraisable = [0]  # exceptions that nobody could be told


def _call(number, target, values):
    if callable(target):
        return target(*values)
    return callables.offer(target, *values)


def _method(number, target, values):
    return callables.method(target, values[0])(*values[1:])


def _missing(number, target, names):
    return [name for name in names if callables.method(target, name) is None]


def _arity(number, target, values):
    return callables.refusal(target, *values)


def _done(token, target, values):
    started.done(token)


def _text(number, target, values):
    return callables.text_of(target)


def _unraisable(number, target, values):
    from . import callbacks

    unraisable[0] += 1
    found, text = values
    raised = callbacks.object_of(found) if found else TypeError(text)
    parts = type(raised), raised, getattr(raised, "__traceback__", None)
    hook = getattr(sys, "unraisablehook", None)
    if hook is not getattr(sys, "__unraisablehook__", None):
        return hook(Unraisable(*parts + (_IGNORED, None)))
    import traceback

    sys.stderr.write(_IGNORED + "\n")
    traceback.print_exception(*parts)


def _exception(number, target, values):
    return told(target, number) if isinstance(target, BaseException) else None


def told(raised, number):
    """An exception as Go hears of it: class, text, id, and the Go error that it is, if any."""
    go_error = raised if getattr(raised, "_gopy_id", 0) else None
    return [type(raised).__name__, callables.text_of(raised), number, go_error]


def forget(number):
    """Go let go of an object: what was remembered for it goes too."""
    files.forget(number)


OPERATIONS = {
    1: _call,
    2: _method,
    3: _missing,
    4: _arity,
    5: _done,
    6: _text,
    7: _unraisable,
    8: files.read,
    9: files.write,
    10: files.close,
    11: files.seek,
    12: _exception,
}
