"""Python file objects where Go reads, writes, closes and seeks: text and binary ones."""

import codecs
import io

PYTHON2 = str is bytes
_decoders = {}  # of text files that Go writes to: a character may come in pieces
_rest = {}  # of text files that Go reads: bytes of a character that found no room


def read(number, target, values):
    """At most so many bytes, None at the end. A character of a text file is up to four bytes."""
    count = values[0]
    kept = _rest.pop(number, None)
    data = kept if kept else target.read(max(1, count // 4) if _is_text(target) else count)
    if data is None:
        raise IOError("%r has nothing to read now, and does not wait" % (target,))
    if not isinstance(data, (bytes, bytearray, memoryview)):
        data = data.encode("utf-8", "strict" if PYTHON2 else "surrogateescape")
    if len(data) > count:
        data, _rest[number] = data[:count], data[count:]
    return bytes(data) or None


def write(number, target, values):
    """How many bytes were taken."""
    data = values[0]
    if _is_text(target):
        if number not in _decoders:
            errors = "strict" if PYTHON2 else "surrogateescape"
            _decoders[number] = codecs.getincrementaldecoder("utf-8")(errors)
        target.write(_decoders[number].decode(data))
        return len(data)
    taken = target.write(data)
    return len(data) if taken is None else taken


def close(number, target, values):
    target.close()


def seek(number, target, values):
    """The new position."""
    found = target.seek(*values)
    return target.tell() if found is None else found


def forget(number):
    _decoders.pop(number, None)
    _rest.pop(number, None)


def _is_text(target):
    """Whether a file's read and write are about text: io says so; others show by their encoding and mode."""
    if isinstance(target, io.IOBase):
        return isinstance(target, io.TextIOBase)
    if PYTHON2:
        return isinstance(target, (codecs.StreamReader, codecs.StreamWriter, codecs.StreamReaderWriter))
    return hasattr(target, "encoding") and "b" not in str(getattr(target, "mode", ""))
