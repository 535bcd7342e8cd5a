"""The C extension of the capi backend over the sample library, by its own primitives.

Runs on CPython 2.7 and 3.6 or newer: GOPY_CAPI is the compiled extension, GOPY_SAMPLE the sample library.
"""

import array
import copy
import gc
import inspect
import os
import pickle
import sys
import threading
import types
import unittest
import weakref


def load_extension(path):
    if sys.version_info[0] == 2:
        import imp

        return imp.load_dynamic("_gopy_capi", path)
    import importlib.machinery
    import importlib.util

    loader = importlib.machinery.ExtensionFileLoader("_gopy_capi", path)
    spec = importlib.util.spec_from_file_location("_gopy_capi", path, loader=loader)
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    return module


capi = load_extension(os.environ["GOPY_CAPI"])
library = capi.Library(os.environ["GOPY_SAMPLE"])


class GoError(Exception):
    results = None


class GoPanic(RuntimeError):
    pass


capi.set_up(GoError, GoPanic)
classes = {}
sample = types.ModuleType("sample")
sys.modules["sample"] = sample


def function(index, name, parameters, results, facts=None, method=0):
    made = capi.function(library, index, name, parameters, results, name + "()\n", "sample", classes, facts, method)
    if not method:
        setattr(sample, name, made)
    return made


def reads(name):
    return {"borrow": {name: "read"}}


Add = function(32, "Add", "i: int, j: int", "int", {"gil": "keep"})
AddReleased = function(32, "AddReleased", "i: int, j: int", "int")
Add8 = function(32, "Add8", "i: int8, j: int8", "int8")
AddU = function(32, "AddU", "i: uint64, j: uint64", "uint64")
Half = function(33, "Half", "x: float64", "float64")
Half32 = function(33, "Half32", "x: float32", "float32")
Turn = function(34, "Turn", "z: complex128", "complex128")
Not = function(35, "Not", "b: bool", "bool")
Upper = function(36, "Upper", "s: string", "string")
Repeat = function(37, "Repeat", "s: string, n: int", "string")
Reverse = function(38, "Reverse", "data: bytes", "bytes", reads("data"))
Find = function(39, "Find", "xs: []int, e: int", "int", reads("xs"))
Sort = function(40, "Sort", "xs: []int", "", {"borrow": {"xs": "write"}})
Keep = function(41, "Keep", "xs: []int", "")
Kept = function(42, "Kept", "", "[]int")
Range = function(43, "Range", "n: int", "[]int")
Sum4 = function(44, "Sum4", "a: [4]int", "int")
Squares = function(45, "Squares", "", "[4]int")
Join = function(46, "Join", "parts: []string, separator: string", "string")
Split = function(47, "Split", "s: string, separator: string", "[]string")
Div = function(48, "Div", "i: int, j: int", "int, error")
DivMod = function(49, "DivMod", "i: int, j: int", "int, int, error")
Check = function(50, "Check", "i: int", "error")
At = function(51, "At", "xs: []int, k: int", "int")
NewPerson = function(52, "NewPerson", "name: string, age: int", "*Person")
NoPerson = function(53, "NoPerson", "", "*Person")
Older = function(54, "Older", "p: Person, years: int", "Person")
stats = function(5, "stats", "", "int, int, int")


class Person(capi.Struct):
    """Person is a struct."""

    _gopy_type = capi.type(library, "Person", 55)
    Name = capi.field(library, 0, "Name", 56, 57, "string", "", classes)
    Age = capi.field(library, 1, "Age", 58, 59, "int", "the age", classes)
    Greet = function(60, "Greet", "", "string", method=1)


classes["Person"] = Person
capi.complete(Person)


def handles():
    gc.collect()
    library.drain()
    return stats()[0]


class CapiTest(unittest.TestCase):
    def refuses(self, error, text, call, *args, **kwargs):
        with self.assertRaises(error) as caught:
            call(*args, **kwargs)
        self.assertEqual(text, str(caught.exception))


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
        named = function(32, "Named", "from: int, lambda: int", "int")
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
        self.assertRaises(TypeError, Reverse, u"abc")
        self.assertRaises(TypeError, Reverse, array.array("h", [1]))
        self.assertRaises(TypeError, Reverse, 3)


class FailureTest(CapiTest):
    def test_errors(self):
        self.assertEqual(3, Div(7, 2))
        self.assertEqual((3, 1), DivMod(7, 2))
        self.assertIsNone(Check(1))
        self.refuses(GoError, "divide by zero", Div, 1, 0)
        with self.assertRaises(GoError) as caught:
            Div(1, 0)
        self.assertEqual((0,), caught.exception.results)
        with self.assertRaises(GoError) as caught:
            DivMod(1, 0)
        self.assertEqual((0, 0), caught.exception.results)
        self.assertEqual("*errors.errorString", caught.exception.go_type)
        self.refuses(GoError, "-1 is negative", Check, -1)

    def test_panic(self):
        with self.assertRaises(GoPanic) as caught:
            At([1], 5)
        self.assertIn("index out of range", str(caught.exception))
        self.assertIn("At", caught.exception.go_stack)

    def test_threads(self):
        def work():
            for k in range(2000):
                if AddReleased(k, 1) != k + 1:
                    wrong.append(k)

        wrong = []
        threads = [threading.Thread(target=work) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual([], wrong)


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

    def test_copies(self):
        s, a = Range(3), Squares()
        for value, other in ((s, copy.copy(s)), (s, copy.deepcopy(s)), (a, copy.copy(a))):
            self.assertIs(type(value), type(other))
            self.assertEqual(list(value), other)
            other[0] = 50
            self.assertNotEqual(50, value[0])
        self.assertRaises(TypeError, copy.copy, Person())
        self.assertRaises(TypeError, pickle.dumps, Person())
        self.assertRaises(TypeError, pickle.dumps, s)

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

    def test_nil(self):
        Keep(None)
        nil = Kept()
        self.assertEqual((0, True), (len(nil), nil.is_nil))
        self.assertFalse(nil)
        nil.append(1)
        self.assertEqual(([1], False), (list(nil), nil.is_nil))


class StructTest(CapiTest):
    def test_constructor(self):
        self.assertEqual(("", 0), (Person().Name, Person().Age))
        for p in (Person("Ann", 3), Person("Ann", Age=3), Person(Name="Ann", Age=3)):
            self.assertEqual(("Ann", 3), (p.Name, p.Age))
        self.refuses(TypeError, "Person.__init__ takes at most 2 argument(s)", Person, 1, 2, 3)
        self.refuses(TypeError, "invalid type for 'Name' attribute", Person, 1)
        self.refuses(TypeError, "Person.__init__ got an unexpected keyword argument 'X'", Person, X=1)
        self.assertRaises(TypeError, Person, "a", Name="b")
        self.assertRaises(TypeError, capi.Struct)
        self.assertRaises(TypeError, capi.Handle)

    def test_members(self):
        p = NewPerson("Ann", 3)
        self.assertIs(Person, type(p))
        p.Name = "Bob"
        p.Age += 1
        self.assertEqual("hello, Bob", p.Greet())
        self.assertEqual("hello, Bob", Person.Greet(p))
        self.assertEqual(14, Older(p, 10).Age)
        self.assertIsNone(NoPerson())
        self.assertIn("Bob", repr(p))
        self.refuses(AttributeError, "'Person' object has no attribute 'private'", lambda: p.private)
        with self.assertRaises(TypeError) as caught:
            p.Age = "x"
        self.assertEqual("invalid type for 'Age' attribute", str(caught.exception))
        self.assertRaises(TypeError, Older, None, 1)
        self.assertRaises(TypeError, Older, 5, 1)
        self.assertRaises(TypeError, Person.Greet, 5)
        self.assertRaises(TypeError, Person.Greet)
        self.assertRaises(AttributeError, delattr, p, "Age")

    def test_derived(self):
        class Student(Person):
            def __init__(self, name, school):
                Person.__init__(self, name)
                self.school = school

            def Greet(self):
                return Person.Greet(self) + " of " + self.school

        s = Student("Ann", "X")
        self.assertEqual("hello, Ann of X", s.Greet())
        self.assertEqual(1, Older(s, 1).Age)
        r = weakref.ref(s)
        del s
        gc.collect()
        self.assertIsNone(r())

    def test_equality(self):
        self.assertTrue(Person("A", 1) == Person("A", 1))
        self.assertTrue(Person("A", 1) != Person("A", 2))
        self.assertFalse(Person() == 1)
        self.assertRaises(TypeError, hash, Person())


class AttributeTest(CapiTest):
    def test_names(self):
        self.assertEqual(("Add", "Add"), (Add.__name__, Add.__qualname__))
        self.assertEqual(("sample", "Add()\n"), (Add.__module__, Add.__doc__))
        self.assertEqual("Person.Greet", Person.__dict__["Greet"].__qualname__)
        self.assertEqual("<Go function sample.Add>", repr(Add))
        if sys.version_info[0] > 2:
            self.assertEqual("(i, j)", str(inspect.signature(Add)).replace(", /", ""))
            self.assertEqual("()", str(inspect.signature(Person().Greet)))

    def test_pickle(self):
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            self.assertIs(Add, pickle.loads(pickle.dumps(Add, protocol)))

    def test_bad_signatures(self):
        for parameters, results in (("i", "int"), ("i: []thing", ""), ("i: ", ""), ("i: [4]x", "")):
            self.assertRaises(ValueError, function, 32, "f", parameters, results)

    def test_bad_library(self):
        self.assertRaises(ImportError, capi.Library, "/nonexistent.so")


class LeakTest(CapiTest):
    def test_handles(self):
        before = handles()
        kept = [Range(10) for _ in range(100)] + [Person("a", 1) for _ in range(100)]
        self.assertEqual(before + 200, handles())
        del kept
        self.assertEqual(before, handles())

    def test_references(self):
        if not os.path.exists("/proc/self/statm"):
            self.skipTest("needs /proc")

        def work():
            for k in range(3000):
                Add(k, j=k)
                Upper("text")
                Find([1000 + k, 5000], 5000)
                Find(array.array("l", [1, 2]), 2)
                list(Range(20)[1:5])
                Person("Ann", Age=k).Greet()
                Join(["a", "b" * 300], ",")
                Reverse(b"abc" * 200)
                memoryview(Squares())
                for bad in (lambda: Add("x", 1), lambda: Div(1, 0), lambda: Find([1, "x"], 1), lambda: Person(1)):
                    try:
                        bad()
                    except Exception:
                        pass
            library.drain()
            gc.collect()

        def pages():
            with open("/proc/self/statm") as file:
                return int(file.read().split()[1])

        for _ in range(3):
            work()
        before = pages()
        for _ in range(6):
            work()
        self.assertLess(pages() - before, 512)


if __name__ == "__main__":
    unittest.main()
