"""The Python exception of a failure that a Go call reported. Kinds are numbered as in abi.h."""

from . import callbacks, error_classes, natural, runtime
from .exceptions import ForkedProcessError, GoExited, GoPanic, GoTimeout
from .handles import Handle, pending
from .text import decode

ERROR, PANIC, STALE, ARGUMENT, INDEX, RANGE, PYTHON, TYPE, KEY, TIMEOUT, NAME, FORKED, EXITED = range(1, 14)

_CLASSES = {
    STALE: ReferenceError,
    ARGUMENT: ValueError,
    INDEX: IndexError,
    RANGE: OverflowError,
    TYPE: TypeError,
    KEY: KeyError,
    TIMEOUT: GoTimeout,
    NAME: AttributeError,
    FORKED: ForkedProcessError,
    EXITED: GoExited,
}
MANY = 64  # handles of dead exceptions
_panics = {}  # base beside GoPanic: class


def exception(kind, text, stack, go_type, value):
    """Texts as bytes; value: a handle of the error or of the panic's value, a Python object's id, or 0."""
    if len(pending) > MANY:  # functions without handles do not give them back
        runtime.current().drain()
    if kind == ERROR:
        return error_classes.raised(text, go_type, value)
    if kind == PYTHON:
        return callbacks.object_of(value)
    words = decode(text)
    if kind in (RANGE, TYPE, ARGUMENT) and go_type:
        from .refusals import Refused

        return Refused(kind, words, decode(go_type))
    if kind in _CLASSES:
        if value:
            pending.append(value)
        return _CLASSES[kind](words)
    return _panic(words, decode(stack), decode(go_type), value)


def _panic(words, stack, go_type, value):
    base = None
    for prefix, part, candidate in natural.PANICS if issubclass(GoPanic, Exception) else ():
        if go_type.startswith(prefix) and part in words:
            base = candidate
            break
    if base not in _panics:
        space = {"__module__": GoPanic.__module__, "__doc__": GoPanic.__doc__}
        _panics[base] = type("GoPanic", (GoPanic, base), space) if base else GoPanic
    made = _panics[base](words)
    made.go_type = go_type or None
    made.go_stack = stack
    if value:
        made._gopy_handle = Handle._gopy_wrap(value)
    return made
