"""Calls of the runtime's own functions by message: what Python asks of a Go value."""

import struct

from . import runtime

OPERATE = 13
_OBJECT = b"\x0c"
_codec = []  # the module message, which imports modules that import this one


def codec():
    if not _codec:
        from . import message

        _codec.append(message)
    return _codec[0]


def ask(index, integers=(), values=()):
    """Calls function index of the Go runtime; the list of its results."""
    message = codec()
    return message.decode(runtime.current().message(index, integers, message.encode(list(values))))


def operate(handle, op, *values):
    """One operation on the value of a handle: its only result."""
    found = ask(OPERATE, (handle, op), values)
    return found[0] if found else None


def ask_handle(index, integers=(), values=()):
    """Calls a function whose result is an object: its bare handle, 0 for nil."""
    answer = runtime.current().message(index, integers, codec().encode(list(values)))
    return struct.unpack_from("<q", answer, 10)[0] if answer[9:10] == _OBJECT else 0
