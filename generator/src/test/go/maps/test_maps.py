import sys

import maps
from feature import eq, raises

try:
    from collections.abc import Mapping, MutableMapping
except ImportError:
    from collections import Mapping, MutableMapping

PYTHON2 = sys.version_info[0] == 2
NAN = float("nan")


def test_arguments():
    eq(maps.Sum({1: 1.5, 2: 2}), 3.5)
    eq(maps.Sum(t={}), 0.0)
    eq(maps.Sum(None), 0.0)
    eq(maps.Sum(maps.New()), 4.0)
    eq(list(maps.Keys({3: 0, 1: 0})), [1, 3])
    eq(str(raises(TypeError, maps.Sum, 3)), "Sum() argument 't' must be a dict, not int")
    raises(TypeError, maps.Sum, [1, 2])
    raises(TypeError, maps.Sum, "x")


def test_refusals_name_the_place():
    eq(str(raises(TypeError, maps.Sum, {"a": 1.0})), "Sum() argument 't' key 'a' must be int, not str")
    eq(str(raises(TypeError, maps.Sum, {7: "a"})), "Sum() argument 't' [7] must be float, not str")
    text = str(raises(OverflowError, maps.Sum, {1 << 70: 1.0})).replace("L", "")
    assert text.startswith("Sum() argument 't' key 1180591620717411303424: 1180591620717411303424 is out of range for int"), text


def test_mapping():
    m = maps.New()
    assert isinstance(m, Mapping) and isinstance(m, MutableMapping)
    eq(len(m), 2)
    eq(m[1], 1.5)
    assert 1 in m and 3 not in m and "x" not in m and None not in m
    eq(sorted(m), [1, 2])
    eq(sorted(m.keys()), [1, 2])
    eq(sorted(m.values()), [1.5, 2.5])
    eq(sorted(m.items()), [(1, 1.5), (2, 2.5)])
    eq(m.get(1), 1.5)
    eq(m.get(9), None)
    eq(m.get(9, "d"), "d")
    eq(raises(KeyError, lambda: m[9]).args, (9,))
    raises(TypeError, lambda: m["a"])
    eq(dict(m), {1: 1.5, 2: 2.5})
    eq(m.to_python(), {1: 1.5, 2: 2.5})


def test_mutation():
    m = maps.New()
    m[3] = 4
    eq(m[3], 4.0)
    eq(maps.Sum(m), 8.0)
    del m[3]
    raises(KeyError, m.__delitem__, 3)
    eq(m.pop(1), 1.5)
    eq(m.pop(1, "none"), "none")
    raises(KeyError, m.pop, 1)
    eq(m.setdefault(5, 6), 6.0)
    eq(m.setdefault(5, 7), 6.0)
    m.update({8: 9}, )
    m.update([(9, 1.0)])
    eq(len(m), 4)
    eq(str(raises(TypeError, m.__setitem__, "a", 1.0)), "key must be int, not str")
    eq(str(raises(TypeError, m.__setitem__, 1, "a")), "value must be float, not str")
    key, value = m.popitem()
    assert key not in m
    m.clear()
    eq(len(m), 0)
    assert not m
    raises(KeyError, m.popitem)


def test_equality():
    m = maps.New()
    assert m == {1: 1.5, 2: 2.5} and {1: 1.5, 2: 2.5} == m
    assert m != {1: 1.5} and not m != {1: 1.5, 2: 2.5}
    assert m == maps.New() and m == m
    assert m != 3
    raises(TypeError, hash, m)


def test_iteration_notices_changes():
    m = maps.New()

    def grow():
        for key in m:
            m[key + 100] = 1.0

    eq(str(raises(RuntimeError, grow)), "Go map changed size during iteration")
    m = maps.New()
    for key in m:
        m[key] = 0.0
    eq(maps.Sum(m), 0.0)
    changed = {}
    for key in m.keys():
        m[key] = 7.0
        changed[key] = m[key]
    eq(changed, {1: 7.0, 2: 7.0})


def test_repr():
    eq(repr(maps.Count("a")), 'map[string]int{"a":1}')
    eq(str(maps.Everybody), 'maps.Ages{"Ann":41}')


def test_nil():
    m = maps.None_()
    eq(len(m), 0)
    assert m.is_nil and not m and "a" not in m and m == {}
    eq(str(raises(RuntimeError, m.__setitem__, "a", 1)), "assignment to entry in nil map")
    assert not maps.New().is_nil


def test_named():
    ages = maps.Ages({"Ann": 3, "Bea": 5})
    eq(ages.Oldest(), "Bea")
    ages.Grow()
    eq(ages["Ann"], 4)
    eq(len(maps.Ages()), 0)
    assert not maps.Ages().is_nil
    maps.Ages()["x"] = 1
    raises(TypeError, maps.Ages, 3)
    eq(str(raises(TypeError, maps.Ages, {}, {})), "Ages.__init__ takes at most 1 argument(s)")
    assert isinstance(maps.Everybody, maps.Ages)
    maps.Everybody["Cid"] = 1
    eq(maps.GetEverybody()["Cid"], 1)
    maps.SetEverybody({"Ann": 41})
    eq(maps.Everybody, {"Ann": 41})


def test_struct_keys():
    grid = maps.Grid()
    eq(grid[maps.Point(1, 2)], "a")
    eq(grid[{"X": 3, "Y": 4}], "b")
    assert maps.Point(5, 5) not in grid
    keys = sorted((key.X, key.Y) for key in grid)
    eq(keys, [(1, 2), (3, 4)])
    key = [key for key in grid if key.X == 1][0]
    eq({key: 1}[key], 1)
    eq(hash(key), hash([other for other in maps.Grid() if other.X == 1][0]))
    raises(TypeError, setattr, key, "X", 5)
    eq(maps.At(grid, key), "a")
    eq(maps.At(dict(grid), maps.Point(1, 2)), "a")


def test_array_keys():
    pairs = maps.Pairs()
    eq(pairs[(1, 2)], True)
    eq([list(key) for key in pairs], [[1, 2]])
    eq(len(dict(pairs)), 1)


def test_nested():
    groups = maps.Groups()
    eq(list(groups["odd"]), [1, 3])
    eq(groups.to_python(), {"odd": [1, 3], "even": [2]})
    assert groups == {"odd": [1, 3], "even": [2]}
    tree = maps.Tree()
    tree["a"]["b"] = 5
    eq(maps.Depth(tree, "a", "b"), 5)
    eq(maps.Depth({"x": {"y": 2}}, "x", "y"), 2)
    eq(str(raises(TypeError, maps.Depth, {"x": {"y": "z"}}, "x", "y")),
       "Depth() argument 'tree' ['x'] ['y'] must be int, not str")


def test_any():
    found = maps.Anything()
    eq(found["n"], 1)
    eq(found["s"], "x")
    eq(list(found["l"]), [1, 2])
    eq(found["nil"], None)
    found["new"] = [1, "a"]
    eq(found.to_python()["new"], [1, "a"])


def test_bool_keys():
    eq(dict(maps.Flags()), {True: "yes", False: "no"})
    raises(TypeError, lambda: maps.Flags()[1])


def test_python2_forms():
    m = maps.New()
    if PYTHON2:
        assert isinstance(m.keys(), list) and isinstance(m.items(), list) and m.has_key(1)
        eq(sorted(m.iteritems()), [(1, 1.5), (2, 2.5)])
    else:
        assert 1 in m.keys() and (1, 1.5) in m.items() and 2.5 in m.values()
        eq(m.keys() & {1, 7}, {1})
        eq(len(m.values()), 2)


def test_dict_is_one_crossing():
    import _gopy
    from _gopy import message

    if _gopy.backend() == "capi":
        return  # C crosses by itself
    m, send, crossings = maps.Count(*("k%d" % k for k in range(1000))), message.send, []

    def counting(*call):
        crossings.append(call)
        return send(*call)

    message.send = counting
    try:
        eq(len(dict(m)), 1000)
        assert len(crossings) <= 1  # C crosses by itself
        eq(dict(**m)["k7"], 1)
        eq(len(m.to_python()), 1000)
        m.update(dict.fromkeys(["a", "b", "c"], 2))
        assert len(crossings) <= 4
    finally:
        message.send = send
    eq(m["c"], 2)


def test_every_nan_is_a_key():
    m = maps.NaNs()
    eq(len(dict(m)), 3)
    eq(sorted(m.to_python().values()), [1, 2, 3])
    eq(len([key for key in m if key != key]), 2)
    assert NAN not in m
    raises(KeyError, lambda: m[NAN])


def test_copies_and_none():
    eq(maps.New.options(copy=True)(), {1: 1.5, 2: 2.5})
    eq(maps.Groups.options(copy=True)(), {"odd": [1, 3], "even": [2]})
    eq(maps.None_.options(copy=True)(), {})
    assert maps.None_.options(none=True)() is None
