"""Calls of the runtime's own functions by message: what Python asks of a Go value."""

import struct

OPERATE = 13
_OBJECT = b"\x0c"
_codec = []  # the module message, which imports modules that import this one


def codec():
    if not _codec:
        from . import message

        _codec.append(message)
    return _codec[0]


def ask(index, integers=(), values=()):
    """Calls function index of the Go runtime: its answer, one value."""
    message = codec()
    return message.decode(message.send(index, integers, message.encode(list(values))))


def operate(handle, op, *values):
    """One operation on the value of a handle."""
    return ask(OPERATE, (handle, op), values)


def ask_handle(index, integers=(), values=()):
    """Calls a function whose answer is an object: its bare handle, 0 for nil."""
    message = codec()
    answer = message.send(index, integers, message.encode(list(values)))
    return struct.unpack_from("<q", answer, 1)[0] if answer[:1] == _OBJECT else 0
