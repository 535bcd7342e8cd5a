"""A library of bound Go packages, opened by cffi: its shapes, its slot calls, its failures."""

import sys

from . import failures
from .cffi_types import ffi_of
from .raising import throw

ABI = 2
_FIXED = {
    "gopy_call": ("iaa", "i"),
    "gopy_failed": ("", "a"),
    "gopy_failed_result": ("", "a"),
    "gopy_failure_clear": ("a", "0"),
    "gopy_free": ("p", "0"),
    "gopy_abi": ("", "i"),
    "gopy_alloc": ("i", "p"),
    "gopy_claim": ("i", "i"),
    "gopy_set_callback": ("p", "0"),
    "gopy_set_scalar_callback": ("p", "0"),
}
FAILURE_SLOTS = 24


class Library(object):
    """One open library. Shapes open on first use, each with an FFI of its own (30 microseconds)."""

    def __init__(self, path):
        self.path = path
        self.ffi = ffi_of(_FIXED)
        try:
            self.lib = self.ffi.dlopen(path)
            version = self.lib.gopy_abi()
        except (OSError, AttributeError, self.ffi.error) as problem:
            raise ImportError("the Go library cannot be loaded: %s" % problem)
        if version != ABI:
            raise ImportError(
                "%s speaks version %d of the ABI, this runtime version %d: build it again" % (path, version, ABI)
            )
        if not self.lib.gopy_claim(id(sys)):
            raise ImportError("Go bindings work in one interpreter of a process, and another one has them already")
        self.slots = self.ffi.new_allocator()
        self._slots_type = self.ffi.typeof("int64_t[]")
        self._characters = self.ffi.typeof("char *")
        self._doubles = self.ffi.typeof("double *")
        self._integer = self.ffi.typeof("intptr_t")
        self._shapes = {}

    def shape(self, letters):
        """The C function gopy_<letters>, or None if the library has no such shape."""
        if letters not in self._shapes:
            arguments, _, result = letters.rpartition("_")
            name = "gopy_" + letters
            try:
                function = getattr(ffi_of({name: ("i" + arguments, result)}).dlopen(self.path), name)
            except (AttributeError, self.ffi.error):
                function = None
            self._shapes[letters] = function
        return self._shapes[letters]

    def check(self):
        """Raises this thread's failure, if its last call by shape failed."""
        failure = self.lib.gopy_failed()
        if failure:
            throw(self._exception(failure))

    def failed_result(self):
        """The result slots of this thread's last call by shape that failed."""
        return self.lib.gopy_failed_result()

    def new_slots(self, count):
        """Memory for a slot call: count slots, then a failure."""
        return self.slots(self._slots_type, count + FAILURE_SLOTS)

    def run(self, index, slots, count):
        """A slot call; slots come from new_slots(count)."""
        failure = slots + count
        if self.lib.gopy_call(index, slots, failure):
            throw(self._exception(failure))

    def call(self, index, arguments, results):
        """A rare call with integer arguments: the list of its integer result slots."""
        count = len(arguments) + results
        slots = self.new_slots(count)
        for k, argument in enumerate(arguments):
            slots[k] = argument
        self.run(index, slots, count)
        return [slots[k] for k in range(len(arguments), count)]

    def call_text(self, index, *arguments):
        """A rare call with integer arguments: its text as bytes."""
        count = len(arguments) + 2
        slots = self.new_slots(count)
        for k, argument in enumerate(arguments):
            slots[k] = argument
        self.run(index, slots, count)
        return self.take(slots, count - 2)

    def take(self, slots, k):
        """The bytes that slots k and k+1 point to; their memory is freed."""
        if not slots[k]:
            return b""
        data = self.ffi.cast(self._characters, slots[k])
        copied = self.ffi.unpack(data, slots[k + 1])
        self.lib.gopy_free(data)
        return copied

    def text(self, result):
        """The bytes of an s result: address and length in thread-local memory."""
        return self.ffi.unpack(self.ffi.cast(self._characters, result[0]), result[1])

    def doubles(self, slots):
        """The same slots, read as float64."""
        return self.ffi.cast(self._doubles, slots)

    def address(self, pointer):
        return int(self.ffi.cast(self._integer, pointer))

    def _exception(self, failure):
        texts = [self.text(failure + k) if failure[k] else b"" for k in (1, 3, 5)]
        kind, value = failure[0], failure[7]
        self.lib.gopy_failure_clear(failure)
        return failures.exception(kind, texts[0], texts[1], texts[2], value)
