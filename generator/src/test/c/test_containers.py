"""Lists, tuples and buffers as arguments."""

import array
import sys
import unittest

from sample_capi import CapiTest, Find, Join, Keep, Kept, Range, Sort, Split, Sum4


class ContainerTest(CapiTest):
    def test_sequences(self):
        for xs in ([3, 4], (3, 4), array.array("l", [3, 4]), array.array("i", [3, 4]), array.array("B", [3, 4])):
            self.assertEqual(1, Find(xs, 4))
            self.assertEqual(-1, Find(xs, 5))
        self.assertEqual(9, Find(range(10), 9))
        self.assertEqual(2, Find([True, 2**62, -(2**40)], -(2**40)))
        self.assertEqual(999, Find(list(range(1000)), 999))
        self.assertEqual(-1, Find(None, 1))
        self.assertEqual(10, Sum4([1, 2, 3, 4]))
        self.refuses(ValueError, "Sum4() argument 'a' must have 4 items, not 3", Sum4, [1, 2, 3])

    def test_refused(self):
        self.refuses(TypeError, "Find() argument 'xs' item 1 must be int, not str", Find, [1, "2"], 1)
        self.refuses(TypeError, "Find() argument 'xs' must be a sequence of int, not int", Find, 5, 1)
        for bad in ("12", b"12"[:0] or u"12", {1: 2}, {1}, array.array("d", [1]), 1.5):
            self.assertRaises(TypeError, Find, bad, 1)
        self.assertRaises(OverflowError, Find, [2**63], 1)
        self.assertRaises(TypeError, Join, "abc", ",")
        if sys.version_info[0] > 2:
            self.assertRaises(TypeError, Find, memoryview(array.array("l", [1, 2, 3]))[::2], 1)
            self.assertRaises(TypeError, Find, array.array("Q", [1]), 1)

    def test_growing_while_read(self):
        class Grows(object):
            def __index__(self):
                xs.extend([1] * 100)
                return 1

        xs = [1, Grows(), 2]
        self.assertRaises(RuntimeError, Find, xs, 2)

    def test_in_place(self):
        xs = array.array("l", [3, 1, 2])
        Sort(xs)
        self.assertEqual([1, 2, 3], xs.tolist())
        values = [3, 1, 2]
        Sort(values)
        self.assertEqual([3, 1, 2], values)
        Keep(xs)
        xs[0] = 7
        self.assertEqual([1, 2, 3], list(Kept()))
        s = Range(3)
        s[0] = 9
        Sort(s)
        self.assertEqual([1, 2, 9], list(s))
        if sys.version_info[0] > 2:
            data = array.array("l", [3, 1, 2]).tobytes()
            view = memoryview(data).cast("l")
            Sort(view)
            self.assertEqual([3, 1, 2], view.tolist())

    def test_strings(self):
        self.assertEqual("a,b", Join(["a", "b"], ","))
        self.assertEqual("a,b", Join(iter_once("ab"), ","))
        parts = Split("a,b,c", ",")
        self.assertEqual(["a", "b", "c"], list(parts))
        parts[1] = "B"
        parts.append("d" * 300)
        self.assertEqual("a B c " + "d" * 300, Join(parts, " "))
        self.assertEqual(["a", "B", "c", "d" * 300], parts)
        self.assertRaises(BufferError if sys.version_info[0] > 2 else Exception, memoryview, parts)
        self.assertRaises(TypeError, parts.append, 1)


def iter_once(text):
    import collections

    return collections.deque(text)


if __name__ == "__main__":
    unittest.main()
