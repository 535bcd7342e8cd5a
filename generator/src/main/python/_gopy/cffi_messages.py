"""Messages over cffi: a call with bytes in and bytes out, and the one way from Go into Python."""

from . import callbacks
from .asking import codec
from .cffi_library import FAILURE_SLOTS
from .exceptions import GoError

ANSWER = 64  # slots of memory for an answer that is not long
_LIST = b"\x0a"


def message(library, index, integers, data):
    """Calls a function by message. A failed call's exception has the answer, if there is one."""
    count = len(integers) + 4
    slots = library.new_slots(count + ANSWER)
    room = library.address(slots + (count + FAILURE_SLOTS))
    held = library.ffi.from_buffer(data)
    for k, value in enumerate(integers):
        slots[k] = value
    slots[count - 4] = library.address(held)
    slots[count - 3] = len(data)
    slots[count - 2] = room
    slots[count - 1] = 8 * ANSWER
    try:
        library.run(index, slots, count)
    except Exception as raised:
        answer = _answer(library, slots, count, room)
        if answer[:1] == _LIST:
            if isinstance(raised, GoError):
                raised._gopy_answer = answer
            else:
                codec().decode(answer)  # nobody is told, but the handles in it are let go
        raise
    return _answer(library, slots, count, room)


def _answer(library, slots, count, room):
    if slots[count - 2] != room:
        return library.take(slots, count - 2)
    return library.ffi.unpack(library.ffi.cast("char *", room), slots[count - 1])


def listen(library):
    """Tells Go how to call Python: one C function for all objects. The caller keeps it."""
    ffi, dispatch = library.ffi, callbacks.dispatch

    def called(number, op, data, length, answer):
        status, text = dispatch(number, op, ffi.unpack(data, length) if length else b"")
        if not text:
            return status
        memory = library.lib.gopy_alloc(len(text))
        ffi.memmove(memory, text, len(text))
        answer[0] = library.address(memory)
        answer[1] = len(text)
        return status

    function = ffi.callback("int64_t(*)(int64_t, int64_t, char *, int64_t, int64_t *)", called, -1)
    try:
        library.lib.gopy_set_callback(ffi.cast("void *", function))
    except (AttributeError, ffi.error):  # a library that never calls back
        return None
    return function
