import pickle
import sys

import named
from feature import eq, raises

PYTHON2 = sys.version_info[0] == 2


def test_floats():
    eq(named.Float().Value(), 0.0)
    v = named.Float(42)
    eq(v.Value(), 42.0)
    eq(v, 42.0)
    eq(v + 1, 43.0)
    assert isinstance(v, float) and isinstance(v, named.Float)
    eq(str(v), "42")
    eq(repr(v), "42")
    eq("%.2f" % v, "42.00")
    eq(named.X(1.5).Value(), 1.5)
    eq(named.XX(1.5).Value(), 1.5)
    eq(named.XXX(1.5).Value(), 1.5)
    eq(named.Float(0.1), named.Float(0.1).Value())
    eq(named.Half(v), 21.0)
    assert type(named.Half(v)) is named.Float
    eq(named.Half(3), 1.5)


def test_refusals():
    raises(TypeError, named.Float, "a")
    eq(str(raises(TypeError, named.Float, 1, 2)), "Float.__init__ takes at most 1 argument(s)")
    raises(TypeError, named.Half, "a")
    raises(OverflowError, named.Small, 200)
    raises(OverflowError, named.Big, -1)
    raises(OverflowError, named.Float, 1e300)
    raises(TypeError, named.Flag, 1)
    raises(TypeError, named.Str, 1)
    raises(TypeError, named.Weekday, 1.0)


def test_texts():
    s = named.Str("abc")
    eq(s.Value(), "abc")
    eq(s, "abc")
    eq(s + "d", "abcd")
    eq(s.upper(), "ABC")
    eq({s: 1}["abc"], 1)
    eq(str(s), "abc")
    eq(repr(s), '"abc"')
    eq(named.Str(), "")


def test_bools():
    f = named.Flag(True)
    assert f and f == True  # noqa: E712
    assert not f.Not()
    assert isinstance(f.Not(), named.Flag)
    eq(repr(f), "true")
    assert not named.Flag()


def test_complex():
    w = named.Wave(1 + 2j)
    eq(w.Real(), 1.0)
    eq(w, 1 + 2j)
    eq(named.Wave(), 0j)


def test_big():
    eq(named.Big((1 << 64) - 1), (1 << 64) - 1)
    eq(named.Small(-128), -128)


def test_arrays():
    a = named.Array([1, 2])
    eq(a.Sum(), 3)
    eq(list(a), [1, 2])
    a[0] = 5
    eq(a.Sum(), 7)
    eq(named.Array().Sum(), 0)
    eq(list(named.Array([4])), [4, 0])
    eq(str(raises(ValueError, named.Array, [1, 2, 3])), "Array.__init__ takes a sequence of size at most 2")
    raises(TypeError, named.Array, ["a"])
    raises(TypeError, named.Array, 3)
    eq(str(raises(IndexError, lambda: a[5])), "array index out of range")
    eq(repr(a), "named.Array{5, 2}")


def test_slices():
    s = named.Slice(range(10))
    eq(len(s), 10)
    eq(s.At(3), 3)
    eq(list(s[1:3]), [1, 2])
    s.append(10)
    eq(s.At(10), 10)
    s += [11]
    eq(len(s), 12)
    assert isinstance(s, named.Slice)
    s.Append(12)
    eq(len(s), 13)
    eq(s[12], 12)
    eq(repr(named.Slice(range(2))), "named.Slice{0, 1}")
    eq(repr(named.Slice()), "named.Slice(nil)")
    assert named.Slice().is_nil
    raises(TypeError, named.Slice, ["a"])
    assert named.Slice([1, 2]) == [1, 2]
    eq(named.Words(["a", "b"]).Join(), "ab")
    eq(named.Words(["a", "b"])[1], "b")


def test_maps():
    m = named.Map({"a": 1})
    eq(m.Len(), 1)
    m["b"] = 2
    eq(m.Len(), 2)
    eq(named.Map().Len(), 0)


def test_enumerations():
    eq(named.Monday, 1)
    eq(named.GetTuesday(), 2)
    eq(str(named.Monday), "Monday")
    eq(repr(named.Tuesday), "Tuesday")
    eq(repr(named.Weekday(7)), "7")  # its String panics
    assert type(named.Monday) is named.Weekday
    eq(named.Monday.Next(), named.Tuesday)
    assert type(named.Monday.Next()) is named.Weekday
    eq(named.Describe(named.Monday), "Monday 1")
    eq(named.Describe(2), "Tuesday 2")
    eq([10, 20, 30][named.Monday], 20)
    eq("%d" % named.Monday, "1")


def test_cells():
    c = named.Counter(5)
    eq(c.Add(2), 7)
    eq(c.value, 7)
    assert c == 7 and c > 6 and c < 8 and c != 3
    eq(c + 1, 8)
    eq(1 + c, 8)
    eq(int(c), 7)
    eq(float(c), 7.0)
    eq(list(range(10))[c], 7)
    c.value = 1
    eq(c.Add(1), 2)
    raises(TypeError, hash, c)
    raises(TypeError, setattr, c, "value", "a")
    eq(repr(named.Counter(3)), "3")
    eq(named.Counter().value, 0)


def test_pointers():
    p = named.NewFloat(1.5)
    eq(p.value, 1.5)
    named.Double(p)
    eq(p.value, 3.0)
    p.value = 4
    eq(p.Value(), 4.0)
    n = named.NewInt(4)
    named.Increment(n)
    eq(n.value, 5)
    n.value = 9
    named.Increment(n)
    eq(n.value, 10)
    raises(TypeError, setattr, n, "value", "a")
    raises(TypeError, named.Increment, "a")
    assert n == n and n != named.NewInt(10)


def test_sequences_of_named():
    floats = named.Floats(1, 2)
    eq(list(floats), [1.0, 2.0])
    assert type(floats[0]) is named.Float
    floats[0] = 7
    eq(floats[0], 7.0)
    floats.append(named.Float(3))
    eq(len(floats), 3)


def test_functions():
    inc = named.Inc()
    eq(inc(1), 2)
    eq(inc.Twice(1), 3)
    eq(named.Func(lambda i: i * 3).Twice(2), 18)
    eq(named.Compose(inc, lambda i: i * 10)(4), 41)
    raises(TypeError, named.Func, 3)


def test_pickle():
    for value in (named.Float(1.5), named.Str("a"), named.Monday, named.Flag(True), named.Wave(1j), named.Small(3)):
        for protocol in range(3):
            again = pickle.loads(pickle.dumps(value, protocol))
            eq(again, value)
            assert type(again) is type(value)
    s = pickle.loads(pickle.dumps(named.Slice([1, 2]), 2))
    assert type(s) is named.Slice and s == [1, 2]
    m = pickle.loads(pickle.dumps(named.Map({"a": 1}), 2))
    assert type(m) is named.Map and m == {"a": 1}


def test_to_python():
    assert type(named.Float(1).to_python()) is float
    eq(named.Slice([1]).to_python(), [1])


def test_none_is_no_receiver():
    for method in (named.Slice.At, named.Map.Len, named.Counter.Add, named.Float.Value):
        raises(TypeError, method, None, *([1] if method in (named.Slice.At, named.Counter.Add) else []))
