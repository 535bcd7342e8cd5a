"""Go's readers, writers, closers and seekers as Python file objects.

They offer what raw binary files do, so io.BufferedReader and io.TextIOWrapper take them. They do
not derive from io's classes, which close a file that nobody refers to: the Go value may live on.
"""

import io
import os
import weakref

from .plain import operate

READ = 35  # operation: at most so many bytes, b"" at the end
_PIECE = 1 << 16


_closed = {}  # id of a file object: weak reference to it


def _note_closed(stream):
    key = id(stream)
    _closed[key] = weakref.ref(stream, lambda _: _closed.pop(key, None))


class Stream(object):
    """What every file object has; parts that a Go type lacks refuse."""

    __slots__ = ()
    _gopy_parts = ()  # Go's method names

    def readable(self):
        return "Read" in self._gopy_parts

    def writable(self):
        return "Write" in self._gopy_parts

    def seekable(self):
        return "Seek" in self._gopy_parts

    def read(self, size=-1):
        """At most so many bytes, b"" at the end; all that there is without a size."""
        self._gopy_need("Read")
        if size is not None and size >= 0:
            return operate(self, READ, size)
        parts = []
        while True:
            data = operate(self, READ, _PIECE)
            if not data:
                return b"".join(parts)
            parts.append(data)

    read1 = read

    def readall(self):
        return self.read()

    def readinto(self, target):
        """Fills a buffer as far as one read of Go's goes."""
        view = memoryview(target)
        data = self.read(len(view))
        view[: len(data)] = data
        return len(data)

    def readline(self, limit=-1):
        """A line, read byte by byte, as nothing is kept here; io.BufferedReader is quicker."""
        line = bytearray()
        while limit is None or limit < 0 or len(line) < limit:
            data = self.read(1)
            line += data
            if not data or data == b"\n":
                break
        return bytes(line)

    def readlines(self, hint=-1):
        """All lines that are left; no further ones once there are hint bytes."""
        lines, size = [], 0
        for line in self:
            lines.append(line)
            size += len(line)
            if hint is not None and 0 < hint <= size:
                break
        return lines

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    next = __next__

    def write(self, data):
        """How many bytes were written."""
        self._gopy_need("Write")
        return self.Write(data)

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def seek(self, offset, whence=os.SEEK_SET):
        self._gopy_need("Seek")
        return self.Seek(offset, whence)

    def tell(self):
        return self.seek(0, os.SEEK_CUR)

    def close(self):
        """Closes the Go value, once. One that cannot be closed stays open: io's classes close what they read when they end."""
        if "Close" in self._gopy_parts and not self.closed:
            _note_closed(self)
            self.Close()

    @property
    def closed(self):
        """Whether close() was called here. Go does not tell whether it was there."""
        noted = _closed.get(id(self))
        return noted is not None and noted() is self

    def flush(self):
        if "Flush" in self._gopy_parts:
            self.Flush()

    def isatty(self):
        return False

    def fileno(self):
        raise io.UnsupportedOperation("a Go value has no file descriptor for Python")

    def __enter__(self):
        return self

    def __exit__(self, *problem):
        self.close()

    def _gopy_need(self, part):
        if part not in self._gopy_parts:
            raise io.UnsupportedOperation("%s has no method %s" % (type(self).__name__, part))


_SHAPES = {"Read": (1, 2), "Write": (1, 2), "Close": (0, 1), "Seek": (2, 2), "Flush": (0, 1)}
_FROM_HANDLES = ("__enter__", "__exit__")  # every Go value has these, to be released


def offer(cls, methods):
    """Makes a class of Go values a class of file objects, if it has the described methods of one."""
    parts = tuple(
        method["name"]
        for method in methods
        if (len(method["parameters"]), len(method["results"])) == _SHAPES.get(method["name"])
    )
    if "Read" not in parts and "Write" not in parts:
        return cls
    cls._gopy_parts = parts
    for name, value in vars(Stream).items():
        if not hasattr(cls, name) or (name in _FROM_HANDLES and "Close" in parts):
            setattr(cls, name, value)
    io.RawIOBase.register(cls)
    return cls
