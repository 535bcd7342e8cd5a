"""The host backend: GraalPy calls Go through an object of the JVM around it.

docs/design/graalpy-host.md says what that object offers.
"""

from . import handles, host_memory, host_messages, sequences
from .declarations import Declarations
from .kinds import KINDS
from .raising import throw
from .signature import Item

ABI = 2
LETTERS = {"i": "i", "d": "d", "t": "t", "m": "m", "handle": "i"}


def find_host():
    """The object named _gopy_host: in the polyglot bindings, or among Python's builtins."""
    try:
        import polyglot

        found = polyglot.import_value("_gopy_host")
        if found is not None:
            return found
    except (ImportError, NameError, AttributeError):
        pass
    try:
        import builtins

        return builtins._gopy_host
    except (ImportError, AttributeError):
        raise ImportError("this GraalPy is not embedded by the workbench: nobody has offered it a _gopy_host")


class Backend(Declarations):
    """One open library, seen by the wiring that all backends share."""

    name = "host"
    checks_int64 = True
    text_is_bytes = False

    def __init__(self, path):
        self.host = find_host()
        try:
            version = self.host.open(path)
        except Exception as problem:
            raise ImportError("the Go library cannot be loaded: %s" % problem)
        if version != ABI:
            raise ImportError("%s speaks version %s of the ABI, this runtime version %d" % (path, version, ABI))
        own = self.host.function
        self._release, self._repr = own(0, "mi", ""), own(1, "i", "t")
        self._info, self._append = own(2, "i", "iiii"), own(3, "imii", "")
        self._reslice, self._stats, self._stacks = own(4, "iii", "i"), own(5, "", "iii"), own(6, "", "t")
        self._get_text, self._set_text = own(7, "ii", "t"), own(8, "iit", "")
        self._layout, self._variable = own(28, "i", "b"), own(32, "i", "i")
        self._equal, self._new = own(9, "ii", "i"), own(10, "imii", "i")
        self._appenders = {}
        sequences.GoSequence._gopy_backend = self
        self.message = host_messages.sender(self.host)
        self.host.callback(host_messages.called)

    def check(self):
        """Raises this thread's failure, if its last call failed."""
        raised = host_messages.failure(self.host)
        if raised is not None:
            throw(raised)

    def crossing(self, function, pieces, space):
        """Lines that call, the names that hold the results, and lines that read those of a call that failed."""
        pieces = [piece for piece in pieces if piece[0] != "owner"]
        letters = "".join(LETTERS[letter] for letter, _ in pieces)
        groups = [_result_letters(item) for item in function.results]
        space["_gopy_call"] = self.host.function(function.index, letters, "".join(groups))
        space.update(_gopy_check=self.check, _gopy_bytes=host_memory.to_bytes, _gopy_text=host_memory.to_text)
        call = "_gopy_call(%s)" % ", ".join(expression for _, expression in pieces)
        if not groups:
            return ["if %s:" % call, "    _gopy_check()"], [], []
        failed = {"i": "_gopy_r == -1", "d": "_gopy_r != _gopy_r", "t": "_gopy_r is None", "b": "_gopy_r is None"}
        several = len("".join(groups)) > 1
        test = "_gopy_r is None" if several else failed[groups[0]]
        call = ["_gopy_r = " + call, "if %s:" % test, "    _gopy_check()"]
        lines, raw, slot = [], [], 0
        for number, group in enumerate(groups):
            name = "_gopy_r%d" % number
            raw.append(name)
            if group == "dd":
                lines += ["%s_real = _gopy_r[%d]" % (name, slot), "%s_imag = _gopy_r[%d]" % (name, slot + 1)]
            else:
                value = "_gopy_r[%d]" % slot if several else "_gopy_r"
                wrap = {"t": "_gopy_text(%s)", "b": "_gopy_bytes(%s)"}.get(group, "%s")
                lines.append("%s = %s" % (name, wrap % value))
            slot += len(group)
        return call + lines, raw, ["_gopy_r = _gopy_error.__dict__.pop('_gopy_answer')"] + lines

    def taker(self, where, item):
        return host_memory.taker(self.host, where, item)

    def sequence_maker(self, item):
        return sequences.of(item.kind, item.category == "array")._gopy_wrap

    def sequence_class(self, kind, is_array):
        """What a class of Go slices or arrays of the basic type derives from."""
        return sequences.of(KINDS[kind], is_array)

    def drain(self):
        """Gives the handles that Python no longer needs back to Go."""
        taken = handles.taken()
        if taken:
            self._call(self._release, host_memory.array.array("q", taken), len(taken))

    def repr(self, handle):
        return host_memory.to_text(self._call(self._repr, handle))

    def equal(self, one, other):
        return self._call(self._equal, one, other) == 1

    def is_nil(self, handle):
        return self._call(self._info, handle)[3] == 1

    def items(self, handle, kind):
        found = self._call(self._info, handle)
        return host_memory.items(self, handle, kind, found[0]), found[1]

    def unpack(self, kind, items, count):
        return items.values(count)

    def reslice(self, handle, low, high):
        return self._call(self._reslice, handle, low, high)

    def append(self, sequence, values):
        kind = sequence._gopy_kind
        if kind not in self._appenders:
            self._appenders[kind] = self.taker((None, None, None), Item("[]" + kind.name))
        memory, count, how = self._appenders[kind](values)[:3]
        self._call(self._append, sequence._gopy_id, memory, count, how if how > 2 else 0)

    def address(self, sequence):
        return self.place(sequence._gopy_id)

    def memory(self, sequence, size):
        """A buffer over a sequence's elements: of ctypes, as GraalPy's memoryview takes no ByteBuffer of the host."""
        import ctypes

        # A class of its own, whose instances may have the attribute that keeps the sequence.
        shown = type("GoMemory", (ctypes.c_uint8 * size,), {"_length_": size, "_type_": ctypes.c_uint8})
        memory = shown.from_address(self.address(sequence))
        memory.owner = sequence
        return memory

    def layout(self, handle):
        """Where the fields of a struct lie, as a message."""
        return host_memory.to_bytes(self._call(self._layout, handle))

    def sees(self, kind):
        """Whether ctypes reads and writes fields of a kind: not those that exceed a Java long."""
        return not (kind.family == "u" and kind.size == 8)

    def view(self, name, fields):
        """A function from the address of a Go struct to what has its fields; fields: name to kind and offset."""
        return host_memory.view(name, fields)

    def place(self, handle):
        """The address of a Go value, which stays there until the handle is released."""
        return self._call(self._info, handle)[0]

    def variable_cell(self, getter, kind):
        """What has a package variable at index 0."""
        address = self._call(self._variable, getter)
        return host_memory.items(self, 0, kind, address) if address else None

    def stats(self):
        handles.look()
        self.drain()
        found = self._call(self._stats)
        return {"handles": found[0], "pinned": found[1], "goroutines": found[2]}

    def goroutines(self):
        return host_memory.to_text(self._call(self._stacks))

    def _call(self, function, *values):
        """A rare call; whatever its failure value is, it fails by having a failure."""
        result = function(*values)
        if result is None or result == -1:
            self.check()
        return result


def _result_letters(item):
    if item.category == "string":
        return "t"
    if item.category == "bytes":
        return "b"
    family = item.kind.family if item.category == "basic" else "i"
    return {"f": "d", "c": "dd"}.get(family, "i")
