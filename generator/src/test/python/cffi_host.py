"""A host object as docs/design/graalpy-host.md describes it, over cffi: the host backend's Python
code runs on every Python 3 without a JVM around it."""

import builtins

from _gopy import backends

backends._find_cffi()

from _gopy.cffi_library import Library  # noqa: E402

TYPES = {"bool": "_Bool", "int": "int64_t", "uint": "uint64_t", "uintptr": "uint64_t", "float32": "float"}
TYPES["float64"] = "double"


class Host(object):
    def open(self, path):
        self.library = Library(path)
        self.failure = None
        return self.library.lib.gopy_abi()

    def function(self, index, arguments, results):
        ffi, library = self.library.ffi, self.library
        size = {"i": 1, "d": 1, "m": 1, "t": 2, "b": 2}
        total = sum(size[letter] for letter in arguments + results)

        def call(*values):
            slots, kept, at = library.new_slots(total), [], 0
            for letter, value in zip(arguments, values):
                if letter == "d":
                    library.doubles(slots)[at] = value
                elif letter == "i":
                    slots[at] = value
                else:
                    data = value.encode("utf-8", "surrogateescape") if letter == "t" else value
                    memory = ffi.NULL if data is None else data if isinstance(data, ffi.CData) else ffi.from_buffer(data)
                    kept.append(memory)
                    slots[at] = library.address(memory)
                    if letter == "t":
                        slots[at + 1] = len(data)
                at += size[letter]
            failure = slots + total
            if library.lib.gopy_call(index, slots, failure):
                self._fail(failure, answer(slots, at) if failure[0] == 1 else None)
                return {"": -1, "i": -1, "d": float("nan")}.get(results)
            return answer(slots, at)

        def answer(slots, at):
            found = []
            for letter in results:
                if letter in "tb":
                    data = library.take(slots, at)
                    found.append(data.decode("latin-1") if letter == "b" else data.decode("utf-8", "surrogateescape"))
                else:
                    found.append(library.doubles(slots)[at] if letter == "d" else slots[at])
                at += size[letter]
            return found if len(found) > 1 else found[0] if found else 0

        return call

    def message(self, index, integers, data):
        library, at = self.library, len(integers)
        slots, memory = library.new_slots(at + 4), library.ffi.from_buffer(data)
        slots[0:at] = list(integers)
        slots[at], slots[at + 1] = library.address(memory), len(data)
        if library.lib.gopy_call(index, slots, slots + at + 4):
            self._fail(slots + at + 4, library.take(slots, at + 2).decode("latin-1") or None)
            return None
        return library.take(slots, at + 2).decode("latin-1")

    def callback(self, function):
        pass

    def _fail(self, failure, answer=None):
        texts = [self.library.text(failure + k) if failure[k] else b"" for k in (1, 3, 5)]
        self.failure = [failure[0]] + [text.decode() for text in texts] + [failure[7], answer]
        self.library.lib.gopy_failure_clear(failure)

    def failed(self):
        failure, self.failure = self.failure, None
        return failure

    def texts(self, values):
        ffi = self.library.ffi
        encoded = [value.encode("utf-8", "surrogateescape") for value in values]
        head, at, pairs = 16 * len(encoded), 0, []
        memory = ffi.new("char[]", head + sum(map(len, encoded)) + 1)
        for text in encoded:
            pairs += [self.library.address(memory) + head + at, len(text)]
            at += len(text)
        ffi.memmove(memory, ffi.new("int64_t[]", pairs), head)
        ffi.memmove(memory + head, b"".join(encoded), at)
        return memory

    def _pointer(self, kind, address):
        return self.library.ffi.cast(TYPES.get(kind, kind + "_t") + " *", address)

    def get(self, kind, address, k):
        return self._pointer(kind, address)[k]

    def put(self, kind, address, k, value):
        self._pointer(kind, address)[k] = value

    def values(self, kind, address, count):
        return self.library.ffi.unpack(self._pointer(kind, address), count)

    def buffer(self, address, size):
        return self.library.ffi.buffer(self.library.ffi.cast("char *", address), size)


builtins._gopy_host = Host()
