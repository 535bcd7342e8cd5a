"""Go slices and arrays as Python sequences."""

import copy
import pickle
import sys
import unittest

from sample_capi import capi, CapiTest, Find, function, Keep, Kept, Person, Range, Squares, Sum4


class SequenceTest(CapiTest):
    def test_items(self):
        s = Range(4)
        self.assertEqual(4, len(s))
        self.assertEqual((0, 3, 3), (s[0], s[3], s[-1]))
        s[1] = 10
        s[-1] = 30
        self.assertEqual([0, 10, 2, 30], s)
        self.assertEqual([0, 10, 2, 30], list(s))
        self.assertTrue(s != [1])
        self.assertFalse(s == [0, 10, 2])
        self.assertIn(30, s)
        self.assertNotIn(31, s)
        self.assertEqual((1, 1), (s.index(10), s.count(2)))
        self.assertEqual("[]int{0, 10, 2, 30}", repr(s))
        for index in (4, -5):
            self.refuses(IndexError, "slice index out of range", lambda: s[index])
        self.refuses(TypeError, "item must be int, not str", s.__setitem__, 0, "x")
        self.assertRaises(TypeError, lambda: s["x"])
        self.assertRaises(TypeError, s.__delitem__, 0)
        self.assertRaises(TypeError, hash, s)

    def test_array(self):
        a = Squares()
        self.assertEqual([0, 1, 4, 9], list(a))
        a[0] = 2
        self.assertEqual(16, Sum4(a))
        self.refuses(IndexError, "array index out of range", lambda: a[4])
        self.assertFalse(hasattr(a, "append"))
        self.assertEqual("[4]int{2, 1, 4, 9}", repr(a))

    def test_growing(self):
        s = t = Range(2)
        self.assertIsNone(s.append(5))
        s += [6, 7]
        self.assertIs(s, t)
        s += s
        self.assertEqual([0, 1, 5, 6, 7] * 2, s)
        joined = Range(2) + [9]
        self.assertEqual([0, 1, 9], joined)
        self.assertRaises(TypeError, s.extend, None)

    def test_parts(self):
        s = Range(10)
        part = s[2:5]
        part[0] = 20
        self.assertEqual(20, s[2])
        self.assertEqual([9, 7, 5, 3, 1], s[::-2])
        s[0:2] = [7, 7]
        self.assertEqual([7, 7, 20], s[:3])
        s[::5] = [1, 2]
        self.assertEqual((1, 2), (s[0], s[5]))
        self.assertRaises(ValueError, s.__setitem__, slice(0, 8), [3])

    def test_memory(self):
        s = Range(3)
        view = memoryview(s)
        self.assertEqual(("q", 8, (3,), False), (view.format, view.itemsize, view.shape, view.readonly))
        if sys.version_info[0] > 2:
            view[0] = 5
            self.assertEqual(5, s[0])
        s.append(1)
        self.assertEqual(3, len(view))
        del s, view
        self.assertEqual(0, len(memoryview(Range(0))))

    def test_classes(self):
        """A class of Python's own, as named slices and arrays have."""

        class Ints(capi.Slice):
            _gopy_element = "int"
            __slots__ = ()

            def __new__(cls, values):
                given = Range(values)
                return cls._gopy_wrap(new(1, 0, 0, given._gopy_id))

        class Four(capi.Array):
            _gopy_element = "int"

        new = function(10, "new", "kind: int, address: int, count: int, how: int", "int")
        s = Ints(3)
        self.assertIs(Ints, type(s))
        self.assertEqual([0, 1, 2], s)
        s += [7]
        self.assertEqual(([1, 2], Ints), (list(s[1:3]), type(s[1:3])))
        self.assertEqual(2, Find(s, 2))
        self.assertEqual(4, len(memoryview(s)))
        self.assertFalse(hasattr(s, "__dict__"))
        given = Squares()
        a = Four._gopy_wrap(new(1 | 5 << 8, 0, 0, given._gopy_id))
        self.assertEqual(14, Sum4(a))
        self.assertTrue(isinstance(a, capi.Array))
        self.assertRaises(TypeError, capi.Slice)
        self.assertRaises(AttributeError, capi.Slice._gopy_wrap, 1)

    def test_nil(self):
        Keep(None)
        nil = Kept()
        self.assertEqual((0, True), (len(nil), nil.is_nil))
        self.assertFalse(nil)
        nil.append(1)
        self.assertEqual(([1], False), (list(nil), nil.is_nil))


if __name__ == "__main__":
    unittest.main()
