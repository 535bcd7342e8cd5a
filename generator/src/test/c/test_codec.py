# -*- coding: utf-8 -*-
"""Messages written and read in C."""

import struct
import sys
import unittest

from sample_capi import capi, CapiTest, handles, library, NewPerson, Person, Range

PYTHON3 = sys.version_info[0] > 2
ECHO, COUNT, WORDS = 95, 100, 101


class Function(capi.Message):
    """Stands for Python's class of functions called by message."""

    def __init__(self, index, exact):
        self._index, self._exact = index, exact

    def _general(self, *given, **named):
        return "general", given, named

    def _several(self, results):
        return tuple(results)

    def _failed(self, error, given):
        error.given = given
        return error


def back(*values):
    """What Go would get, read again."""
    return capi.decode(library.message(ECHO, (), capi.encode(values)))


def to_python(value):
    return capi.decode(library.message(13, (value._gopy_id, 8), capi.encode([])))


class CodecTest(CapiTest):
    def test_values(self):
        values = [None, True, False, 0, -1, 2**62, -(2**63), 1.5, float("inf"), 1 + 2j, "text", "", "x" * 100, "a"]
        values += [[], [1, 2, 3], [1.5, 2.5], [True, False], [1, "x", None], (), (1, "2"), {}, {"a": 1, "b": [2]}]
        values += [[[1], [2.5]], {1: {2: {3: None}}}, [2**40, -(2**40)], ["a", "bc", ""], list(range(1000))]
        self.assertEqual(values, back(*values))
        for value in values:
            self.assertEqual([value], back(value))
            if type(value) is not type(2**64):
                self.assertIs(type(value), type(back(value)[0]))

    def test_texts(self):
        texts = [u"\xe9", u"\u20ac" * 30, u"\U0001f600", u"nul \0 inside"]
        if PYTHON3:
            texts += ["\udcff", b"\x00\xff", b""]
            self.assertEqual([["a", "\udcff"]], back(["a", "\udcff"]))
            self.assertRaises(UnicodeEncodeError, capi.encode, ["\ud800"])
            self.assertEqual(texts, back(*texts))
            self.assertEqual([texts[:4]], back(texts[:4]))
        else:
            self.assertEqual([text.encode("utf-8") for text in texts], back(*texts))
        self.assertEqual([b"abc"], back(bytearray(b"abc")))

    def test_format(self):
        count = struct.Struct("<q").pack
        self.assertEqual(b"\x0a" + count(1) + b"\x03" + count(7), capi.encode([7]))
        numbers = b"\x0f\x05" + count(2) + count(1) + count(2)
        self.assertEqual(b"\x0a" + count(1) + numbers, capi.encode([[1, 2]]))
        tag = b"\x08" if PYTHON3 else b"\x14"
        self.assertEqual(b"\x0a" + count(1) + tag + count(2) + b"ab", capi.encode(["ab"]))
        if PYTHON3:
            texts = b"\x15" + count(2) + count(1) + count(2) + b"abc"
            self.assertEqual(b"\x0a" + count(1) + texts, capi.encode([["a", "bc"]]))
        self.assertEqual([1, 2, 255], capi.decode(b"\x0f\x07" + count(3) + b"\x01\x02\xff"))
        self.assertEqual(2**64 - 1, capi.decode(b"\x04" + b"\xff" * 8))

    def test_objects(self):
        p, s = NewPerson("Ann", 3), Range(3)
        object_of = struct.Struct("<Bqqq").pack
        data = b"\x0a" + struct.pack("<q", 2) + object_of(12, p._gopy_id, 0, 0) + object_of(12, s._gopy_id, 0, 0)
        self.assertEqual(data, capi.encode([p, s]))
        capi.set_up(holders={70: Person})
        self.assertIs(p, capi.decode(object_of(12, p._gopy_id, 70, 1)))
        capi.set_up(holders={})

    def test_python_writes_what_is_rare(self):
        written = []

        def write(value):
            written.append(value)
            return b"\x03" + struct.pack("<q", 42)

        capi.set_up(write=write, read=lambda data, at: (("read", at), at + 3))
        self.assertEqual([42, [42, 1, 42]], back(2**70, [object, 1, set()]))
        self.assertEqual([2**70, object, set()], written)
        self.assertEqual([("read", 9), None], capi.decode(b"\x0a" + struct.pack("<q", 2) + b"\x0d12\x00"))

        def grows(value):
            values.append(1)
            return b"\x00"

        values = [object, object]
        capi.set_up(write=grows)
        self.assertRaises(RuntimeError, capi.encode, [values])

    def test_broken(self):
        whole = capi.encode([1, "abc", [1.5] * 3, {"k": (None, 2)}, ["a", "b"]])
        for end in range(len(whole)):
            self.assertRaises(ValueError, capi.decode, whole[:end])
        for bad in (b"\x0a" + b"\xff" * 8, b"\x0a" + b"\x7f" * 8, b"\x0f\x05" + b"\x7f" * 8, b"\x0f\x77" + b"\0" * 8):
            self.assertRaises(ValueError, capi.decode, bad)

    def test_nested_too_deeply(self):
        values = []
        values.append(values)
        self.refuses(ValueError, "a value contains itself, or is nested too deeply", capi.encode, values)
        values = {}
        values[1] = values
        self.assertRaises(ValueError, capi.encode, [values])

    def test_functions(self):
        two = Function(ECHO, 2)
        self.assertEqual((1, ["x"]), two(1, ["x"]))
        two._result_class = tuple
        self.assertEqual((1, 2), two(1, 2))

        class Pair(tuple):
            pass

        two._result_class = Pair
        self.assertEqual((Pair, (3, 4)), (type(two(3, 4)), two(3, 4)))
        two._exact, two._least = -1, 1
        self.assertEqual((1, 2, 3), two(1, 2, 3))
        self.assertEqual(("general", (), {}), two())
        two._exact, two._least = 2, -1
        self.assertEqual([7], Function(ECHO, 1)([7]))
        self.assertIsNone(Function(ECHO, 0)())
        self.assertEqual(("general", (1,), {}), two(1))
        self.assertEqual(("general", (1,), {"b": 2}), two(1, b=2))
        self.assertEqual((-1, ECHO), (capi.Message()._exact, two._index))
        with self.assertRaises(Exception) as caught:
            Function(ECHO + 1, 1)("x")
        self.assertEqual((("x",), capi.encode(["x"])), (caught.exception.given, caught.exception._gopy_answer))
        with self.assertRaises(Exception) as caught:
            Function(ECHO + 1, 0)()
        self.assertFalse(hasattr(caught.exception, "given"))

    def test_go(self):
        """Go reads and writes the same format."""
        words = ["a%d" % (k % 10) for k in range(100)]
        found = capi.decode(library.message(WORDS, (), capi.encode([dict.fromkeys(words, 1)])))[0]
        self.assertEqual(sorted(set(words)), to_python(found))
        counted = capi.decode(library.message(COUNT, (), capi.encode([words])))[0]
        self.assertEqual(dict.fromkeys(words, 10), to_python(counted))

    def test_leaks(self):
        before = handles()
        for _ in range(100):
            back(NewPerson("x", 1), [Range(2)] * 10)
        self.assertGreaterEqual(before, handles())


if __name__ == "__main__":
    unittest.main()
