"""The cffi backend: PyPy's way to Go, and CPython's where no extension was compiled."""

from . import cffi_crossing, cffi_items, cffi_lent, cffi_memory, cffi_messages, handles, sequences
from .cffi_library import Library
from .declarations import Declarations
from .kinds import KINDS
from .signature import Item
from .text import decode



class Backend(Declarations):
    """One open library, seen by the wiring that all backends share."""

    name = "cffi"
    checks_int64 = False  # cffi refuses what exceeds a slot
    text_is_bytes = True  # a text crosses as its UTF-8

    def __init__(self, path):
        self.library = Library(path)
        self.library.uncleared = self.library.ffi.new_allocator(should_clear_after_alloc=False)
        sequences.GoSequence._gopy_backend = self
        self._appenders = {}
        self._listening = cffi_messages.listen(self.library), cffi_lent.listen(self.library)

    def message(self, index, integers, data):
        """Calls a function by message: bytes in, bytes out."""
        return cffi_messages.message(self.library, index, integers, data)

    def lend(self, package, made, index, lent):
        """Python's functions are lent to Go by the entry that stands beside that of a call by message."""
        made._lent = lambda given: made._lend(cffi_lent.lender(self, index, lent, made.__name__), given)

    def crossing(self, function, pieces, space):
        return cffi_crossing.crossing(self.library, function, pieces, space)

    def taker(self, where, item):
        return cffi_memory.taker(self.library, where, item)

    def sequence_maker(self, item):
        return sequences.of(item.kind, item.category == "array")._gopy_wrap

    def sequence_class(self, kind, is_array):
        """What a class of Go slices or arrays of the basic type derives from."""
        return sequences.of(KINDS[kind], is_array)

    def drain(self):
        """Gives the handles that Python no longer needs back to Go."""
        taken = handles.taken()
        if taken:
            memory = self.library.ffi.new("int64_t[]", taken)
            self.library.call(0, (self.library.address(memory), len(taken)), 0)

    def repr(self, handle):
        return decode(self.library.call_text(1, handle))

    def equal(self, one, other):
        return bool(self.library.call(9, (one, other), 1)[0])

    def is_nil(self, handle):
        return bool(self.library.call(2, (handle,), 4)[3])

    def items(self, handle, kind):
        address, length, _, _ = self.library.call(2, (handle,), 4)
        return cffi_items.items(self.library, handle, kind, address), length

    def unpack(self, kind, items, count):
        return cffi_items.unpack(self.library, kind, items, count)

    def reslice(self, handle, low, high):
        return self.library.call(4, (handle, low, high), 1)[0]

    def append(self, sequence, values):
        kind = sequence._gopy_kind
        if kind not in self._appenders:
            self._appenders[kind] = self.taker((None, None, None), Item("[]" + kind.name))
        memory, count, how = self._appenders[kind](values)[:3]
        how = how if how > cffi_memory.COPY_BACK else cffi_memory.COPY
        self.library.call(3, (sequence._gopy_id, self.library.address(memory), count, how), 0)

    def address(self, sequence):
        return self.place(sequence._gopy_id)

    def memory(self, sequence, size):
        """A buffer over a sequence's elements that keeps the sequence alive."""
        ffi = self.library.ffi
        kept = ffi.gc(ffi.cast("char *", self.address(sequence)), lambda pointer, owner=sequence: None)
        return ffi.buffer(kept, size)

    def layout(self, handle):
        """Where the fields of a struct lie, as a message."""
        return self.library.call_text(28, handle)

    def sees(self, kind):
        """Whether fields of a kind can be read and written in place."""
        return True

    def view(self, name, fields):
        """A function from the address of a Go struct to what has its fields; fields: name to kind and offset."""
        return cffi_items.view(self.library.ffi, name, fields)

    def place(self, handle):
        """The address of a Go value, which stays there until the handle is released."""
        return self.library.call(2, (handle,), 4)[0]

    def variable_cell(self, getter, kind):
        """What has a package variable at index 0."""
        address = self.library.call(32, (getter,), 1)[0]
        return cffi_items.items(self.library, 0, kind, address) if address else None

    def stats(self):
        handles.look()
        self.drain()
        live, pinned, goroutines = self.library.call(5, (), 3)
        return {"handles": live, "pinned": pinned, "goroutines": goroutines}

    def goroutines(self):
        return decode(self.library.call_text(6))


