import sys

import blobs
from feature import eq, raises


def test_in_and_out():
    eq(blobs.Reverse(b"a\0b"), b"b\0a")
    eq(blobs.Reverse(bytearray(b"ab")), b"ba")
    eq(blobs.Sum(b"\x01\xff"), 256)
    eq(blobs.Sum(b""), 0)
    eq(blobs.Nil(), b"")
    eq(blobs.Reverse(b"xy" * 100000), b"yx" * 100000)
    if sys.version_info[0] > 2:
        eq(blobs.Sum(memoryview(b"\x01\x02")), 3)


def test_go_writes_where_it_can():
    writable = bytearray(b"abc")
    blobs.Zero(writable)
    eq(writable, bytearray(3))
    constant = b"abc"
    blobs.Zero(constant)
    eq(constant, b"abc")


def test_what_go_keeps_is_its_own():
    data = bytearray(b"abc")
    blobs.Keep(data)
    data[0] = 0
    eq(blobs.Kept(), b"abc")


def test_no_text():
    if sys.version_info[0] > 2:
        raises(TypeError, blobs.Sum, "text")
    raises(TypeError, blobs.Sum, 1)


def test_sequences_of_numbers():
    eq(blobs.Reverse([1, 2]), b"\x02\x01")
    eq(blobs.Reverse((1, 2)), b"\x02\x01")
    eq(blobs.Sum(range(4)), 6)
    raises(OverflowError, blobs.Sum, [256])
    raises(TypeError, blobs.Sum, ["a"])
    raises(TypeError, blobs.Sum, {1: 2})
    eq(blobs.Three(b"\1\2\3"), 6)
    eq(blobs.Three([1, 2, 3]), 6)
    raises(ValueError, blobs.Three, b"\1\2")
