import pickle

import arrays
from feature import eq, raises


def test_in():
    eq(arrays.IntSum([1, 2, 3, 4]), 10)
    eq(arrays.IntSum((1, 2, 3, 4)), 10)
    eq(arrays.IntSum(arrays.CreateArray()), 10)
    eq(arrays.Longest(["b", "a"]), "b")
    raises(ValueError, arrays.IntSum, [1, 2, 3])
    raises(TypeError, arrays.IntSum, ["a", 1, 2, 3])


def test_items():
    arr = arrays.CreateArray()
    eq(len(arr), 4)
    eq(list(arr), [1, 2, 3, 4])
    arr[1] = 20
    eq(arr[1], 20)
    eq(arr[-1], 4)
    eq(str(raises(IndexError, lambda: arr[4])), "array index out of range")
    eq(list(arrays.Texts()), ["a", "b"])
    eq(list(arrays.Floats()), [0.5, 1.5])
    eq(list(arrays.Bools()), [True, False, True])


def test_by_value():
    arr = arrays.CreateArray()
    eq(list(arrays.Change(arr)), [100, 2, 3, 4])
    eq(arr[0], 1)


def test_repr():
    eq(repr(arrays.CreateArray()), "[4]int{1, 2, 3, 4}")
    eq(str(arrays.Texts()), '[2]string{"a", "b"}')


def test_pickle():
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        for value in (arrays.CreateArray(), arrays.Texts(), arrays.Floats()):
            again = pickle.loads(pickle.dumps(value, protocol))
            assert again == value and len(again) == len(value)
