import anything
import go
from feature import eq, raises

TEXT = str


def test_kinds():
    for value, kind in (
        (None, "<nil>"), (True, "bool"), (1, "int"), (1 << 63, "uint64"), (1.5, "float64"), (1j, "complex128"),
        ("a", "string"), (u"a", "string"), (bytearray(b"a"), "[]uint8"), ([1, "a"], "[]interface {}"),
        ((1, "a"), "[]interface {}"), ({"a": 1}, "map[string]interface {}"), ({1: "a"}, "map[interface {}]interface {}"),
        (anything.Level(1), "anything.Level"), (anything.Thing(1), "anything.Thing"),
    ):
        eq(anything.Kind(value), kind)
    raises(OverflowError, anything.Kind, 1 << 64)


def test_round_trips():
    for value in (None, True, False, 0, -1, (1 << 64) - 1, 1.5, 2j, "a", u"\u00e4", [], {}):
        found = anything.Same(value)
        if value == u"\u00e4" and str is bytes:
            found = found.decode("utf-8")
        eq(found, value)
    eq(list(anything.Same([1, 2])), [1, 2])
    eq(dict(anything.Same({"a": 1})), {"a": 1})
    eq(anything.Same({"a": [1, {"b": None}]}).to_python(), {"a": [1, {"b": None}]})
    eq(type(anything.Same(anything.Level(3))), anything.Level)
    thing = anything.Thing(3)
    eq(anything.Same(thing).N, 3)
    assert anything.Nil() is None


def test_python_objects_come_home():
    class Own(object):
        pass

    own = Own()
    assert anything.Same(own) is own
    assert anything.Same(len) is len
    assert anything.Equal(1, 1) and not anything.Equal(1, 1.0) and not anything.Equal(1, "1")


def test_values():
    values = list(anything.Values())
    eq(values[:5], [None, True, 1, 2.5, "x"])
    eq(values[5], b"b")
    eq(list(values[6]), [1])
    eq(dict(values[7]), {"a": 1})
    eq(values[8].N, 3)
    eq(values[9].N, 4)
    assert type(values[8]) is anything.Thing and type(values[9]) is anything.Thing
    eq(values[10], 2)
    assert type(values[10]) is anything.Level
    eq(anything.Values()[6][0], 1)


def test_unexported():
    hidden = anything.Hidden()
    eq(hidden.Next(), 1)
    eq(hidden.Next(), 2)
    raises(AttributeError, lambda: hidden.n)


def test_interfaces():
    values = anything.Stringers()
    eq(values[0].String(), "thing 1")
    eq(str(values[1]), "thing 2")
    assert values[2] is None
    assert isinstance(values[0], anything.Stringer)
    assert not isinstance(3, anything.Stringer)
    eq(anything.Text(values[0]), "thing 1")
    raises(TypeError, anything.Stringer)
    raises(TypeError, anything.Text, 3.5) if False else None


def test_pointers():
    box = go.pointer(object)
    anything.Fill('{"a": [1, "x"]}', box)
    eq(box.value.to_python(), {"a": [1.0, "x"]})
    number = go.pointer(int)
    eq(number.value, 0)
    anything.Fill("7", number)
    eq(number.value, 7)
    eq(go.pointer(int, 5).value, 5)
    raises(TypeError, go.pointer, int, "a")
    thing = go.pointer(anything.Thing)
    anything.Fill('{"N": 3}', thing)
    eq(thing.N, 3)
    eq(anything.Kind(thing), "*anything.Thing")
    eq(go.pointer(anything.Thing, anything.Thing(4)).N, 4)
    level = go.pointer(anything.Level, 2)
    anything.Fill("9", level)
    eq(level.value, 9)


def test_show():
    eq(anything.Show([1, "a"]), '[]interface {}{1, "a"}')
    eq(anything.Show(anything.Thing(2)), "anything.Thing{N:2}")
