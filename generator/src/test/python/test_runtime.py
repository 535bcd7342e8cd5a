"""The runtime over the sample library, the same on every interpreter and backend.

GOPY_SAMPLE=<folder of generator/src/test/c/build> GOPY_BACKEND=cffi python -m unittest test_runtime
"""

import array
import decimal
import gc
import os
import sys
import threading
import unittest

import folder  # noqa: F401

if os.environ.get("GOPY_BACKEND") == "host" and getattr(sys.implementation, "name", "") != "graalpy":
    import cffi_host  # noqa: F401

import _gopy
import sample

PYTHON2 = sys.version_info[0] == 2
LONGEST = (1 << 63) - 1


class Refusals(unittest.TestCase):
    def refuses(self, error, text, function, *values):
        with self.assertRaises(error) as caught:
            function(*values)
        self.assertTrue(str(caught.exception).startswith(text), str(caught.exception))

    def test_numbers(self):
        self.assertEqual(sample.Add(5, 3), 8)
        self.assertEqual(sample.Add(i=-3, j=2), -1)
        self.assertEqual(sample.Add(True, LONGEST - 1), LONGEST)
        self.refuses(OverflowError, "Add() argument 'i': 9223372036854775808", sample.Add, LONGEST + 1, 1)
        self.refuses(TypeError, "Add() argument 'j' must be int, not float", sample.Add, 1, 1.0)
        self.refuses(TypeError, "Add() argument 'i' must be int, not ", sample.Add, decimal.Decimal(1), 1)
        self.assertEqual(sample.Half(3), 1.5)
        self.assertTrue(sample.Half(float("nan")) != 0)
        self.refuses(TypeError, "Half() argument 'x' must be float, not str", sample.Half, "1")
        self.assertEqual(sample.Turn(1 + 2j), -2 + 1j)
        self.assertIs(sample.Not(True), False)
        self.refuses(TypeError, "Not() argument 'b' must be bool, not int", sample.Not, 1)

    def test_text(self):
        self.assertEqual(sample.Upper("abc"), "ABC")
        self.assertEqual(sample.Repeat("a\0", 3), "a\0a\0a\0")
        self.assertEqual(len(sample.Repeat("ab", 5000)), 10000)
        self.refuses(TypeError, "Upper() argument 's' must be str, not int", sample.Upper, 3)
        if not PYTHON2:
            self.assertEqual(sample.Upper("a\udcff"), sample.Upper("a\udcff"))
            self.assertEqual(sample.Repeat("\udcff", 1), "\udcff")
            self.refuses(TypeError, "Upper() argument 's' must be str, not bytes", sample.Upper, b"x")

    def test_bytes(self):
        for data in (b"abc", bytearray(b"abc"), memoryview(b"abc")):
            self.assertEqual(sample.Reverse(data), b"cba")

    def test_lists(self):
        self.assertEqual(sample.Find([1, 2, 3], 3), 2)
        self.assertEqual(sample.Find([], 3), -1)
        self.assertEqual(sample.Find((4, 5), 5), 1)
        self.assertEqual(sample.Find(range(10), 5), 5)
        self.refuses(TypeError, "Find() argument 'xs' item 1 must be int, not float", sample.Find, [1, 2.0], 3)
        self.refuses(OverflowError, "Find() argument 'xs' item 2: ", sample.Find, [1, True, 1 << 70], 3)
        self.refuses(TypeError, "Find() argument 'xs'", sample.Find, "abc", 3)
        self.refuses(TypeError, "Find() argument 'xs'", sample.Find, {1: 2}, 3)
        self.assertEqual(sample.Join(["a", "b"], "-"), "a-b")
        self.refuses(TypeError, "Join() argument 'parts' item 1 must be str, not int", sample.Join, ["a", 1], "")

    def test_buffers(self):
        self.assertEqual(sample.Find(array.array("l", [4, 5]), 5), 1)
        self.assertEqual(sample.Find(array.array("h", [4, 5]), 5), 1)
        self.refuses(TypeError, "Find() argument 'xs' is a buffer", sample.Find, array.array("d", [4.0]), 4)

    def test_arrays(self):
        self.assertEqual(sample.Sum4([1, 2, 3, 4]), 10)
        self.assertEqual(sample.Sum4(sample.Squares()), 14)
        self.refuses(ValueError, "Sum4() argument 'a' must have 4 items, not 3", sample.Sum4, [1, 2, 3])


class Failures(unittest.TestCase):
    def test_error(self):
        self.assertEqual(sample.Div(6, 3), 2)
        self.assertEqual(sample.DivMod(7, 2), (3, 1))
        self.assertIsNone(sample.Check(1))
        for call in (lambda: sample.Div(1, 0), lambda: sample.DivMod(1, 0)):
            with self.assertRaises(_gopy.GoError) as caught:
                call()
            self.assertEqual(str(caught.exception), "divide by zero")

    def test_panic(self):
        with self.assertRaises(_gopy.GoPanic) as caught:
            sample.At([1], 3)
        self.assertIn("index out of range [3]", str(caught.exception))
        self.assertEqual(str(caught.exception.value), str(caught.exception))
        self.assertIn("goroutine", caught.exception.go_stack)
        self.assertEqual(sample.At([1], 0), 1)


class Sequences(unittest.TestCase):
    def test_slice(self):
        numbers = sample.Range(5)
        self.assertEqual((len(numbers), numbers[-1], list(numbers)), (5, 4, [0, 1, 2, 3, 4]))
        self.assertEqual(repr(numbers), "[]int{0, 1, 2, 3, 4}")
        self.assertTrue(3 in numbers and 9 not in numbers)
        self.assertEqual(numbers, [0, 1, 2, 3, 4])
        same = numbers
        numbers += [5]
        numbers.append(6)
        self.assertIs(same, numbers)
        part = numbers[1:3]
        part[0] = 100
        self.assertEqual(numbers[1], 100)
        with self.assertRaises(IndexError) as caught:
            numbers[7]
        self.assertEqual(str(caught.exception), "slice index out of range")
        with self.assertRaises(OverflowError):
            numbers[0] = 1 << 64
        with self.assertRaises(TypeError):
            numbers[0] = 1.5
        self.assertEqual(sample.Find(numbers, 100), 1)

    def test_array(self):
        with self.assertRaises(IndexError) as caught:
            sample.Squares()[4]
        self.assertEqual(str(caught.exception), "array index out of range")
        self.assertEqual(repr(sample.Squares()), "[4]int{0, 1, 4, 9}")

    def test_text(self):
        texts = sample.Split("a,b", ",")
        texts[1] = "c"
        self.assertEqual(list(texts), ["a", "c"])
        texts += ["d"]
        self.assertEqual(repr(texts), '[]string{"a", "c", "d"}')

    def test_sharing(self):
        numbers = array.array("l", [3, 1, 2])
        sample.Sort(numbers)
        self.assertEqual(numbers.tolist(), [1, 2, 3])
        plain = [3, 1, 2]
        sample.Sort(plain)
        self.assertEqual(plain, [3, 1, 2])
        sample.Keep(numbers)
        numbers[0] = 50
        self.assertEqual(list(sample.Kept()), [1, 2, 3])

    def test_view(self):
        numbers = sample.Range(3)
        view = numbers.view()
        if not PYTHON2:
            view[1] = 7
            self.assertEqual((view.format, view.tolist(), numbers[1]), ("q", [0, 7, 2], 7))
        del numbers
        gc.collect()
        self.assertEqual(len(view), 3)


class Structs(unittest.TestCase):
    def test_person(self):
        person = sample.Person("Ann", 3)
        self.assertEqual((person.Name, person.Age), ("Ann", 3))
        person.Age += 1
        self.assertEqual(repr(person), 'sample.Person{Name:"Ann", Age:4}')
        self.assertEqual(sample.Older(person, 2).Age, 6)
        self.assertIsNone(sample.NoPerson())
        self.assertTrue(person.Greet().endswith(", Ann"))

    def test_refusals(self):
        for call, text in (
            (lambda: sample.Person(1), "invalid type for 'Name' attribute"),
            (lambda: sample.Person("a", 1, 2), "Person.__init__ takes at most 2 argument(s)"),
            (lambda: sample.Person(Foo=1), "Person.__init__ got an unexpected keyword argument 'Foo'"),
            (lambda: sample.Older(None, 1), "Older() argument 'p' must be Person, not None"),
        ):
            with self.assertRaises(TypeError) as caught:
                call()
            self.assertEqual(str(caught.exception), text)
        with self.assertRaises(AttributeError) as hidden:
            sample.Person().private
        self.assertIn("'Person' object has no attribute 'private'", str(hidden.exception))

    def test_inheritance(self):
        class Child(sample.Person):
            def __init__(self, name):
                self.toy = "ball"
                super(Child, self).__init__(Name=name)

        child = Child("Zoe")
        self.assertEqual((child.Name, child.toy, sample.Older(child, 1).Name), ("Zoe", "ball", "Zoe"))


class Modules(unittest.TestCase):
    def test_variable(self):
        sample.Greeting = "hi"
        self.assertEqual((sample.Greeting, sample.GetGreeting()), ("hi", "hi"))
        sample.SetGreeting("hello")
        self.assertEqual(sample.Greeting, "hello")
        with self.assertRaises(TypeError):
            sample.Greeting = 3

    def test_surface(self):
        self.assertEqual((sample.GetLimit(), sample.Limit), (1 << 20, 1 << 20))
        shown = [name for name in dir(sample) if not name.startswith("__")]
        self.assertFalse([name for name in shown if name.startswith("_")])
        self.assertEqual(shown, sample.__all__)
        self.assertEqual(sample.Add.__doc__, "Add(int i, int j) int\n\nAdd adds.\n")
        self.assertEqual(sample.Add.__module__, "sample")

    def test_second_library(self):
        with self.assertRaises(ImportError) as caught:
            _gopy.package("other", "example.com/other", library="other")
        self.assertIn("workbench build -o DIR example.com/other gopy.workbench/sample", str(caught.exception))


class Housekeeping(unittest.TestCase):
    def test_stats(self):
        self.assertIn("goroutine", _gopy.goroutines())
        gc.collect()
        _gopy.release()
        before = _gopy.stats()["handles"]
        kept = [sample.Range(3) for _ in range(100)]
        self.assertTrue(_gopy.stats()["handles"] >= before + 100)
        del kept
        for _ in range(3):
            gc.collect()
        self.assertTrue(_gopy.stats()["handles"] <= before)

    def test_threads(self):
        wrong = []

        def work(seed):
            for k in range(2000):
                if sample.Find([seed, k, 7], 7) != 2 and 7 not in (seed, k):
                    wrong.append(k)
                if sample.Upper("x%d" % k) != "X%d" % k:
                    wrong.append(k)

        threads = [threading.Thread(target=work, args=(100 + n,)) for n in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(wrong, [])


if __name__ == "__main__":
    unittest.main()
