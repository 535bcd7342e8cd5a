"""The Python exception of a failure that a Go call reported."""

from . import handles
from .errors import GoError, GoPanic
from .text import decode

_CLASSES = {1: GoError, 2: GoPanic, 3: ReferenceError, 4: ValueError, 5: IndexError}


def exception(kind, text, stack, go_type, value):
    """kind as abi.h numbers it, texts as bytes, the handle of the error's value or 0."""
    words = decode(text)
    raised = _CLASSES.get(kind, GoPanic)(words)
    if kind in (1, 2):
        raised.go_type = decode(go_type) or None
        if kind == 2:
            raised.value = words
            raised.go_stack = decode(stack)
        if value:
            raised._gopy_handle = handles.Handle(value)
    elif value:
        handles.pending.append(value)
    return raised
