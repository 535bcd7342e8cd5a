import copy
import pickle

import _gopy
import foreign
from feature import eq, raises


def test_numbers_of_other_packages():
    march = foreign.Month()
    eq(march, 3)
    eq(str(march), "March")
    eq(march.String(), "March")
    april = foreign.NextMonth(march)
    eq(april, 4)
    assert type(april) is type(march)
    eq(foreign.NextMonth(11), 12)


def test_structs_of_other_packages():
    buffer = foreign.Buffer()
    eq(buffer.Len(), 3)
    eq(foreign.Length(buffer), 3)
    buffer.WriteString("de")
    eq(buffer.String(), "abcde")
    eq(str(buffer), "abcde")
    address = foreign.Address()
    eq(address.Host, "example.com")
    address.Path = "/p"
    eq(foreign.Text(address), "https://example.com/p")
    eq(str(address), "https://example.com/p")
    raises(AttributeError, lambda: address.Nope)
    raises(TypeError, setattr, address, "Path", 3)
    other = copy.copy(address)
    other.Path = "/q"
    eq(address.Path, "/p")
    position = foreign.Position()
    eq(position.Line, 3)
    eq(position.to_python(), {"Filename": "f", "Offset": 0, "Line": 3, "Column": 0})


def test_maps_of_other_packages():
    query = foreign.Query()
    eq(query.Get("a"), "1")
    query.Add("a", "3")
    eq(list(query["a"]), ["1", "2", "3"])
    eq(query.Encode(), "a=1&a=2&a=3")


def test_tags():
    eq(foreign.Tagged.__go_tags__["Name"], 'json:"name,omitempty"')
    eq(foreign.Tagged.__go_tags__["Size"], "")


def test_bytes():
    raw = foreign.Raw(b"abc")
    eq(raw.Len(), 3)
    eq(list(raw), [97, 98, 99])
    eq(len(foreign.Raw()), 0)


def test_typed_nil():
    nil = foreign.TypedNil()
    assert nil is not None and nil.is_nil
    eq(nil.Speak(), "nobody barks")
    assert not foreign.IsNil(nil)
    eq(foreign.Say(nil), "nobody barks")
    assert foreign.NoSpeaker() is None
    assert foreign.IsNil(None)
    raises(_gopy.GoPanic, foreign.Say, None)
    assert not foreign.Dog("a").is_nil


def test_unnamed_structs():
    value = foreign.Unnamed()
    eq(value.A, 1)
    eq(list(value.B), ["x"])
    value.A = 5
    eq(value.to_python(), {"A": 5, "B": ["x"]})
    eq(copy.deepcopy(value).A, 5)
    assert foreign.Pointer() is None


def test_constants():
    assert type(foreign.High) is foreign.Level
    eq(foreign.High, 1)
    eq(foreign.GetRead(), 4)
    eq(str(foreign.High), "1")
    eq(repr(foreign.High), "foreign.High")
    eq(str(foreign.Read), "0x4")
    eq(repr(foreign.Read), "foreign.Read")
    eq(foreign.Huge, 1 << 200)
    eq(foreign.Ratio, 1.0 / 3)


def test_pointers():
    dog = foreign.Dogs["a"]
    eq(dog.Speak(), "Ann barks")
    assert dog is foreign.Dogs["a"]
    foreign.Dogs["b"] = dog
    assert foreign.Dogs["b"] is dog
    del foreign.Dogs["b"]
    pointer = foreign.PointerTo(dog)
    assert pointer.value is dog
    assert foreign.Deref(pointer) is dog
    pointer.value = None
    assert foreign.Deref(pointer) is None


def test_functions():
    callbacks = foreign.Callbacks()
    eq(callbacks["double"](4), 8)
    callbacks["triple"] = lambda i: 3 * i
    eq(callbacks["triple"](4), 12)
    raises(TypeError, pickle.dumps, callbacks)


def test_small_numbers():
    eq(foreign.Runes([97, "b"], "c"), "abc")
    eq(foreign.Floats32({"x": 1.5}), 1.5)
    raises(OverflowError, foreign.Floats32, {"x": 1e300})
    raises(TypeError, foreign.Runes, [97], "cd")


def test_subclasses():
    class Loud(foreign.Dog):
        def shout(self):
            return self.Speak().upper()

    eq(Loud("Rex").shout(), "REX BARKS")
    eq(foreign.Say(Loud("Rex")), "Rex barks")

    class Mine(foreign.Level):
        def twice(self):
            return 2 * self

    eq(Mine(2).twice(), 4)
    assert isinstance(Mine(2), foreign.Level)

    class Bytes(foreign.Raw):
        def text(self):
            return "".join(map(chr, self))

    eq(Bytes(b"ab").text(), "ab")
