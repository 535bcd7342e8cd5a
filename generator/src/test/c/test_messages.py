"""Calls by message."""

import unittest

from sample_capi import CapiTest, function, GoError, GoPanic, handles, library, pending, stats

ECHO, FAILS, PANICS = 95, 96, 97


class MessageTest(CapiTest):
    def test_there_and_back(self):
        for data in (b"", b"\x00", b"ab\0c" * 10, b"x" * 2048, b"x" * 2049, b"y" * 1000000):
            self.assertEqual(data, library.message(ECHO, (), data))
        self.assertRaises(TypeError, library.message, ECHO, (), u"text")
        self.assertRaises(TypeError, library.message, ECHO, ("x",), b"")
        self.assertRaises(ValueError, library.message, ECHO, (1,) * 100, b"")

    def test_failures(self):
        """What was answered beside an error goes with the exception."""
        for data in (b"\x0a", b"x" * 5000):
            with self.assertRaises(GoError) as caught:
                library.message(FAILS, (), data)
            self.assertEqual(("no echo", data), (str(caught.exception), caught.exception._gopy_answer))
        with self.assertRaises(GoPanic) as caught:
            library.message(PANICS, (7,), b"abc")
        self.assertEqual(("an echo of abc", None), (str(caught.exception), caught.exception._gopy_answer))

    def test_pending(self):
        """Handles that Python's own classes have dropped go back with the next call."""
        before = handles()
        new = function(87, "new", "", "int")
        pending.extend([new() for _ in range(100)])
        library.message(ECHO, (), b"")
        self.assertEqual(([], before), (pending, stats()[0]))


if __name__ == "__main__":
    unittest.main()
