import sys

import kinds
from feature import eq, raises


def test_floats():
    eq(kinds.Float(), 0.0)
    v = kinds.Float(42)
    eq(v, 42.0)
    eq(v.Value(), 42.0)
    assert isinstance(v, float)
    eq(kinds.Float.__doc__, "Float is a named float.\n")
    eq(kinds.Float.Value.__doc__, "Value() float\n\nValue returns the value.\n")


def test_named_of_named():
    eq(kinds.X(4).Value(), 4)
    eq(kinds.XX(5).Value(), 5)
    eq(kinds.XXX(6).Value(), 6)
    x = kinds.Next(kinds.X(7))
    eq(x, 8)
    assert type(x) is kinds.X, type(x)
    eq(kinds.Next(7), 8)
    eq(type(kinds.Sum()), kinds.XXX)
    eq(kinds.Sum(1, kinds.XXX(2)), 3)


def test_enumerations():
    eq(kinds.Monday, 1)
    assert type(kinds.Monday) is kinds.Day
    eq(str(kinds.Tuesday), "Tuesday")
    eq(kinds.GetTuesday(), kinds.Tuesday)
    eq(str(kinds.Day(9)), "Day(9)")


def test_constants():
    assert kinds.Yes and type(kinds.Yes) is kinds.Bool
    eq(kinds.Hello.Twice(), "hellohello")
    eq(kinds.Largest, 2 ** 64 - 1)
    eq(kinds.Unit, 1j)
    eq(kinds.Half, 0.5)
    assert type(kinds.Half) is kinds.Float


def test_a_bool_is_one():
    eq(bool(kinds.Bool(True).Not()), False)
    raises(TypeError, kinds.Bool, 3)


def test_slices():
    s = kinds.Slice(range(10))
    eq(len(s), 10)
    eq(s.At(3), 3)
    s.Append(10)
    eq(s[-1], 10)
    s += [11]
    eq(len(s), 12)
    eq(repr(kinds.CreateSlice()), "kinds.Slice{0, 1}")
    eq(repr(kinds.NilSlice()), "kinds.Slice(nil)")
    eq(kinds.Join(["a", "b"]), "ab")
    eq(kinds.Join(kinds.Texts(["a", "c"])), "ac")


def test_arrays():
    a = kinds.Array([1])
    eq(list(a), [1, 0])
    a.Set(1, 5)
    eq(a.At(1), 5)
    error = raises(Exception, kinds.Array, [1, 2, 3])
    assert "Array.__init__ takes a sequence of size at most 2" in str(error), error


def test_maps():
    m = kinds.CreateMap()
    eq(m["a"], 1)
    m["b"] = 2
    eq(m.Keys(), 2)
    eq(kinds.Map({"x": 1}).Keys(), 1)


def test_funcs():
    eq(kinds.Increment()(1), 2)
    eq(kinds.Increment().Twice(1), 3)


def test_nested():
    eq([list(p) for p in kinds.Swap([["a", "b"]])], [["b", "a"]])


def test_methods_on_pointers():
    c = kinds.Counter(3)
    c.Add(4)
    eq(c.Get(), 7)
    eq(int(c), 7)
    kinds.Total = 5
    eq(int(kinds.Total), 5)


def test_aliases():
    assert kinds.MyFloat is kinds.Float


def test_strictness():
    raises(TypeError, kinds.Next, 1.5)
    raises(OverflowError, kinds.Next, 2 ** 63)
    if sys.version_info[0] == 3:
        raises(TypeError, kinds.Join, [b"a"])
