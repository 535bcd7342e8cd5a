# -*- coding: utf-8 -*-
import io
import os
import tempfile

import _gopy
import streams
from feature import eq, raises


def test_wrapped_by_io():
    buffer = streams.NewBuffer()
    file = io.BufferedWriter(buffer)
    file.write(b"abc")
    file.flush()
    text = io.TextIOWrapper(file, encoding="utf-8")
    text.write(u"\xe9\n")
    text.flush()
    eq(buffer.read(), b"abc\xc3\xa9\n")
    text.detach()
    file.detach()
    eq(streams.NewReader("a\nb\nc\n").readlines(3), [b"a\n", b"b\n"])


def test_closed():
    file = streams.Open("abc")
    assert not file.closed
    with file:
        eq(file.read(1), b"a")
    assert file.closed
    file.close()
    file = streams.Open("abc")
    io.TextIOWrapper(io.BufferedReader(file)).close()
    assert file.closed and not streams.Open("abc").closed
    reader = streams.NewReader("a")
    io.TextIOWrapper(io.BufferedReader(reader)).close()
    eq(reader.read(), b"a")


def test_python_readers():
    eq(streams.ReadAll(io.BytesIO(b"abc")), "abc")
    text = u"\xfc" * 3000
    eq(streams.ReadAll(io.StringIO(text)), streams.ReadAll(io.BytesIO(text.encode("utf-8"))))
    eq(streams.ReadAll(io.BytesIO(b"x" * 100000)), "x" * 100000)

    class Odd(object):
        def __init__(self):
            self.left = [b"a", b"bc", b""]

        def read(self, n):
            return self.left.pop(0)

    eq(streams.ReadAll(Odd()), "abc")
    raises(TypeError, streams.ReadAll, 3)

    class Bad(object):
        def read(self, n):
            raise KeyError("bad")

    raises(KeyError, streams.ReadAll, Bad())


def test_python_writers():
    out = io.BytesIO()
    streams.Upper(out, "abc")
    eq(out.getvalue(), b"ABC")
    out = io.StringIO()
    streams.Upper(out, "abc")
    eq(out.getvalue(), u"ABC")
    eq(streams.Copy(out, io.StringIO(u"\u20ac" * 5000)), 15000)
    eq(out.getvalue(), u"ABC" + u"\u20ac" * 5000)


def test_files():
    path = os.path.join(tempfile.mkdtemp(), "f")
    with open(path, "w") as stream:
        streams.Upper(stream, "some text")
    with open(path) as stream:
        eq(streams.ReadAll(stream), "SOME TEXT")
    with open(path, "rb") as stream:
        eq(streams.Tail(stream, 4), "TEXT")
    stream = open(path)
    assert streams.CanClose(stream)
    streams.Close(stream)
    assert stream.closed
    os.unlink(path)
    os.rmdir(os.path.dirname(path))


def test_go_readers():
    reader = streams.NewReader("line 1\nline 2\n")
    assert reader.readable() and not reader.writable() and reader.seekable()
    eq(reader.read(4), b"line")
    eq(reader.read(), b" 1\nline 2\n")
    eq(reader.read(1), b"")
    eq(reader.seek(0), 0)
    eq(list(reader), [b"line 1\n", b"line 2\n"])
    reader.seek(0)
    eq(list(io.BufferedReader(reader)), [b"line 1\n", b"line 2\n"])
    reader.seek(0)
    eq(list(io.TextIOWrapper(io.BufferedReader(reader))), [u"line 1\n", u"line 2\n"])
    assert isinstance(reader, io.RawIOBase)
    eq(streams.ReadAll(streams.NewReader("x")), "x")


def test_go_buffers():
    buffer = streams.NewBuffer()
    eq(buffer.write(b"abc"), 3)
    buffer.writelines([b"d", b"e"])
    eq(buffer.read(), b"abcde")
    raises(io.UnsupportedOperation, buffer.seek, 0)
    eq(buffer.String(), "")


def test_errors():
    broken = streams.Broken()
    eq(str(raises(_gopy.GoError, streams.ReadAll, broken)), "broken")


def test_close():
    stream = streams.Open("text")
    with stream:
        eq(stream.read(), b"text")
    assert stream.Closed
