import array
import pickle

import slices
from feature import eq, raises


def test_in():
    eq(slices.IntSum([1, 2, 3]), 6)
    eq(slices.IntSum((1, 2, 3)), 6)
    eq(slices.IntSum(range(4)), 6)
    eq(slices.IntSum([]), 0)
    eq(slices.IntSum(slices.CreateSlice()), 10)
    eq(slices.IntSum(array.array("l", [1, 2])), 3)
    eq(slices.Find([5, 6, 7], 7), 2)
    eq(slices.Mean([1, 2.5, 4]), 2.5)
    eq(slices.CountTrue([True, False, True]), 2)
    raises(TypeError, slices.IntSum, [1, "a"])
    raises(TypeError, slices.IntSum, [1.0])
    raises(OverflowError, slices.IntSum, [2 ** 63])
    raises(TypeError, slices.IntSum, 5)


def test_items():
    s = slices.CreateSlice()
    eq(len(s), 4)
    eq(list(s), [1, 2, 3, 4])
    s[1] = 20
    eq(s[1], 20)
    eq(s[-1], 4)
    eq(str(raises(IndexError, lambda: s[4])), "slice index out of range")
    assert 20 in s and 21 not in s
    eq(slices.IntSum(s), 28)


def test_growing():
    s = slices.CreateSlice()
    same = s
    s += [5, 6]
    assert s is same
    assert s.append(7) is None
    eq(list(s), [1, 2, 3, 4, 5, 6, 7])
    eq(slices.IntSum(s), 28)


def test_element_types():
    eq(list(slices.Words()), ["a", "b"])
    eq(list(slices.Floats()), [3.0, 5.0])
    eq(list(slices.Bools()), [True, False])
    eq(list(slices.Complexes()), [1 + 2j])
    eq(list(slices.Smalls()), [-1, 1])
    eq(list(slices.Bigs()), [2 ** 64 - 1])


def test_nil():
    s = slices.Nil()
    eq(len(s), 0)
    assert not s
    eq(list(s), [])
    eq(slices.Missing(None, None, None), (True, True, True))
    eq(slices.Missing([], [], b""), (False, False, False))


def test_pointers():
    names = slices.Names()
    before = len(names)
    slices.AddName("x")
    eq(len(names), before + 1)
    eq(names[-1], "x")
    eq(names[before], "x")
    slices.AddName("y")
    eq(list(names)[-2:], ["x", "y"])
    assert "y" in names
    assert slices.Names() is names


def test_sorting_in_place():
    xs = array.array("l", [3, 1, 2])
    slices.Sort(xs)
    eq(xs.tolist(), [1, 2, 3])
    s = slices.CreateSlice()
    s[0] = 9
    slices.Sort(s)
    eq(list(s), [2, 3, 4, 9])
    halves = array.array("f", [1.0])
    slices.Halve(halves)
    eq(halves[0], 0.5)


def test_what_go_keeps_is_its_own():
    xs = array.array("l", [1, 2, 3])
    slices.Keep(xs)
    xs[0] = 100
    eq(list(slices.Kept()), [1, 2, 3])
    eq(list(slices.First(xs)), [100])


def test_repr():
    eq(repr(slices.Floats()), "[]float64{3, 5}")
    eq(str(slices.Words()), '[]string{"a", "b"}')


def test_none_is_nil():
    assert slices.IsNil(None) and slices.IsNil(slices.Nil())
    assert not slices.IsNil([]) and not slices.IsNil(())
    assert slices.Nil().is_nil and not slices.CreateSlice().is_nil


def test_pickle():
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        for value in (slices.CreateSlice(), slices.Words(), slices.Bigs(), slices.Complexes()):
            again = pickle.loads(pickle.dumps(value, protocol))
            assert again == value and type(again) is type(value)


def test_copies_and_none():
    eq(slices.CreateSlice.options(copy=True)(), [1, 2, 3, 4])
    eq(slices.Nil.options(copy=True)(), [])
    assert slices.Nil.options(none=True)() is None
    eq(list(slices.CreateSlice.options(none=True)()), [1, 2, 3, 4])
    raises(TypeError, lambda: slices.Nil.options(nothing=True))


def test_memory_for_numpy():
    s = slices.Floats()
    try:
        eq(memoryview(s).format, "d")
    except TypeError:  # no class of Python's has buffers here: numpy asks in its own way
        import ctypes

        told = s.__array_interface__
        eq((told["version"], told["typestr"][1:], told["shape"]), (3, "f8", (2,)))
        eq(ctypes.c_double.from_address(told["data"][0]).value, 3.0)
