"""What one would write by hand to move collections: a C extension, and cffi with as few calls as it takes."""
from __future__ import absolute_import

import os
import sys

LIBRARY = os.environ.get("GOPY_FLOOR", "")
CDEF = """
void floor_ints(int64_t, int64_t *);
int64_t floor_length(const char *, const int64_t *, int64_t);
int64_t floor_words(int64_t, char *, int64_t *);
int64_t floor_total(const char *, const int64_t *, const int64_t *, int64_t);
int64_t floor_counts(int64_t, char *, int64_t *, int64_t *);
int64_t floor_ends(const char *, int64_t);
void floor_bytes(int64_t, char *);
"""
WORD = 10


def find(name):
    """An object with the names of the Go package, or None where this rival is not present."""
    try:
        return {"cffi": ByCffi, "extension": by_extension, "gopy": by_gopy}[name]()
    except ImportError:
        return None


def by_extension():
    folder = os.environ.get("GOPY_RIVAL")
    if not folder:
        raise ImportError("no extension was compiled for this interpreter")
    sys.path.insert(0, folder)
    import _gopy_rival

    _gopy_rival.open(LIBRARY)
    return _gopy_rival


def by_gopy():
    folder, package = os.path.split(os.environ["GOPY_BUILT"])
    sys.path.insert(0, folder)
    return __import__(package, fromlist=["bulk"]).bulk


class ByCffi(object):
    """Texts cross as one string and their lengths, numbers as arrays, every collection in one call."""

    def __init__(self):
        folder = os.environ.get("GOPY_CFFI_PATH")
        if folder:
            sys.path.insert(0, folder)
        import cffi

        self.ffi = cffi.FFI()
        self.ffi.cdef(CDEF)
        self.go = self.ffi.dlopen(LIBRARY)
        self.uncleared = self.ffi.new_allocator(should_clear_after_alloc=False)

    def Ints(self, n):
        out = self.uncleared("int64_t[]", n)
        self.go.floor_ints(n, out)
        return self.ffi.unpack(out, n)

    def Length(self, words):
        encoded, lengths = self.packed(words)
        return self.go.floor_length(encoded, lengths, len(words))

    def Words(self, n):
        out, lengths = self.uncleared("char[]", n * WORD), self.uncleared("int64_t[]", n)
        used = self.go.floor_words(n, out, lengths)
        return self.cut(self.ffi.unpack(out, used), self.ffi.unpack(lengths, n))

    def Total(self, counts):
        encoded, lengths = self.packed(counts)
        return self.go.floor_total(encoded, lengths, self.ffi.new("int64_t[]", list(counts.values())), len(counts))

    def Counts(self, n):
        out, lengths, values = (self.uncleared(t, k) for t, k in (("char[]", n * WORD), ("int64_t[]", n), ("int64_t[]", n)))
        used = self.go.floor_counts(n, out, lengths, values)
        keys = self.cut(self.ffi.unpack(out, used), self.ffi.unpack(lengths, n))
        return dict(zip(keys, self.ffi.unpack(values, n)))

    def Ends(self, data):
        return self.go.floor_ends(self.ffi.from_buffer(data), len(data))

    def Bytes(self, n):
        out = self.uncleared("char[]", n)
        self.go.floor_bytes(n, out)
        return self.ffi.buffer(out, n)[:]

    def packed(self, words):
        encoded = list(words) if str is bytes else [word.encode("utf-8") for word in words]
        return b"".join(encoded), self.ffi.new("int64_t[]", [len(word) for word in encoded])

    @staticmethod
    def cut(text, lengths):
        words, at = [], 0
        for length in lengths:
            words.append(text[at : at + length])
            at += length
        return words if str is bytes else [word.decode("utf-8") for word in words]
