"""Numbers, texts and bytes as arguments and results; how arguments are placed."""

import array
import sys
import unittest

from sample_capi import Add, Add8, AddReleased, AddU, CapiTest, function, Half, Half32, Not, Repeat, Reverse, Turn, Upper


class ScalarTest(CapiTest):
    def test_integers(self):
        self.assertEqual(8, Add(5, 3))
        self.assertEqual(6, Add(5, True))
        self.assertEqual(2**62 + 2**61, Add(2**62, 2**61))
        self.assertEqual(-(2**63), Add(-(2**63), 0))
        self.assertEqual(8, AddReleased(j=3, i=5))
        self.assertEqual(8, Add(5, j=3))
        self.assertEqual(2**64 - 1, AddU(2**63, 2**63 - 1))

        class Index(object):
            def __index__(self):
                return 40

        self.assertEqual(42, Add(Index(), 2))

    def test_integers_refused(self):
        self.refuses(TypeError, "Add() argument 'j' must be int, not float", Add, 1, 2.0)
        self.refuses(TypeError, "Add() argument 'i' must be int, not str", Add, "1", 2)
        self.refuses(TypeError, "Add() argument 'i' must be int, not None", Add, None, 2)
        self.refuses(
            OverflowError, "Add8() argument 'i': 128 is out of range for int8 (-128 to 127)", Add8, 128, 0
        )
        for bad in (2**64, -1):
            self.assertRaises(OverflowError, AddU, bad, 0)
        for bad in (2**63, -(2**63) - 1):
            self.assertRaises(OverflowError, Add, bad, 0)

    def test_arguments(self):
        self.refuses(TypeError, "Add() missing 2 required positional arguments: 'i' and 'j'", Add)
        self.refuses(TypeError, "Add() missing 1 required positional argument: 'j'", Add, 1)
        self.refuses(TypeError, "Add() takes 2 positional arguments but 3 were given", Add, 1, 2, 3)
        self.refuses(TypeError, "Add() got an unexpected keyword argument 'k'", Add, 1, k=2)
        self.refuses(TypeError, "Add() got multiple values for argument 'i'", Add, 1, i=2)

    def test_keyword_names(self):
        named = function(64, "Named", "from: int, lambda: int", "int")
        self.assertEqual(3, named(from_=1, lambda_=2))

    def test_floats(self):
        self.assertEqual(1.25, Half(2.5))
        self.assertEqual(1.5, Half(3))
        self.assertEqual(float("inf"), Half32(float("inf")))
        self.assertRaises(TypeError, Half, "1")
        self.assertRaises(OverflowError, Half, 10**400)
        self.assertRaises(OverflowError, Half32, 1e300)

    def test_complex_and_bool(self):
        self.assertEqual((1 + 2j) * 1j, Turn(1 + 2j))
        self.assertEqual(3j, Turn(3))
        self.assertIs(False, Not(True))
        self.refuses(TypeError, "Not() argument 'b' must be bool, not int", Not, 1)

    def test_text(self):
        self.assertEqual("A\0B", Upper("a\0b"))
        self.assertEqual("", Upper(""))
        self.assertEqual("ab" * 5000, Repeat("ab", 5000))
        self.assertRaises(TypeError, Upper, 1)
        if sys.version_info[0] == 2:
            self.assertEqual(u"\xc9".encode("utf-8"), Upper(u"\xe9"))
            self.assertEqual("\xff", Repeat("\xff", 1))
        else:
            self.assertEqual(u"\xc9", Upper(u"\xe9"))
            self.assertEqual("\udcff\u20ac", Repeat("\udcff\u20ac", 1))
            self.assertRaises(UnicodeEncodeError, Repeat, "\ud800", 1)
            self.refuses(TypeError, "Upper() argument 's' must be str, not bytes", Upper, b"a")

    def test_bytes(self):
        self.assertEqual(b"cba", Reverse(b"abc"))
        self.assertEqual(b"cba", Reverse(bytearray(b"abc")))
        self.assertEqual(b"cba", Reverse(memoryview(b"abc")))
        self.assertEqual(b"cba", Reverse(array.array("B", [97, 98, 99])))
        self.assertEqual(b"", Reverse(b""))
        for size in (5000, 5000, 7000, 10, 5000, 4096, 4095, 0, 100000, 100000):
            data = bytes(bytearray(k % 251 for k in range(size)))
            self.assertEqual(data[::-1], Reverse(data))
        self.assertRaises(TypeError, Reverse, u"abc")
        self.assertRaises(TypeError, Reverse, array.array("h", [1]))
        self.assertRaises(TypeError, Reverse, 3)


if __name__ == "__main__":
    unittest.main()
