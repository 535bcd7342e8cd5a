# -*- coding: utf-8 -*-
import sys

import _gopy
import structs
from feature import eq, handles, raises, settled


def test_constructors():
    structs.S()
    eq(structs.S2(1).Public, 1)
    eq(structs.S2(Public=2).Public, 2)
    eq(structs.S2().Public, 0)
    eq(structs.Person("Ann", 3).Age, 3)
    eq(structs.Person(Age=4, Name="Bea").Name, "Bea")
    eq(str(raises(TypeError, structs.S2, 1, 2)), "S2.__init__ takes at most 1 argument(s)")
    eq(str(raises(TypeError, structs.S2, "a")), "invalid type for 'Public' attribute")


def test_private():
    eq(str(raises(AttributeError, lambda: structs.S1().private)), "'S1' object has no attribute 'private'")


def test_methods():
    eq(structs.S().Upper("boo"), "BOO")
    s2 = structs.S2(4)
    eq(s2.Double(), 8)
    eq(s2.Public, 8)
    s2.Public = 5
    eq(s2.Double(), 10)
    ann = structs.NewPerson("Ann", 41)
    eq(ann.Greet(), "hi, Ann")
    ann.Rename("Bea")
    eq(ann.Name, "Bea")
    eq(str(raises(_gopy.GoError, ann.Fail)), "Bea fails")


def test_values_and_pointers():
    ann = structs.Person("Ann", 41)
    eq(structs.Older(ann).Age, 42)
    eq(ann.Age, 41)
    assert structs.NoPerson() is None
    assert structs.IsNil(None) and not structs.IsNil(ann)
    raises(TypeError, structs.Older, None)
    raises(TypeError, structs.Older, structs.S2())


def test_embedding():
    w = structs.Worker()
    w.Name = "Cid"
    eq(w.Greet(), "hi, Cid")
    eq(w.Person.Name, "Cid")
    w.Person.Age = 9
    eq(w.Age, 9)
    eq(list(structs.Worker(structs.Person("Eve", 1), None, [4]).Scores), [4])
    raises(TypeError, structs.Worker, 1, 2, 3, 4, 5, 6)


def test_fields():
    w = structs.Worker()
    assert w.Boss is None
    w.Boss = structs.Person("Dot", 1)
    w.Boss.Age = 2
    eq(w.Boss.Age, 2)
    w.Scores = [1, 2]
    w.Scores.append(3)
    eq(list(w.Scores), [1, 2, 3])
    w.Pair = [0.5, 1]
    w.Pair[0] = 2.5
    eq(list(w.Pair), [2.5, 1.0])
    w.Raw = b"a\0b"
    eq(w.Raw, b"a\0b")
    w.Skip = {"a": 1}
    eq(dict(w.Skip), {"a": 1})


def test_repr():
    eq(repr(structs.S2(1)), "structs.S2{Public:1, private:0}")
    eq(str(structs.Stringy(1)), "stringy!")
    eq(repr(structs.S()), "structs.S{}")


def test_subclasses():
    class Mine(structs.S2):
        def more(self):
            return self.Public + 1

    eq(Mine(1).more(), 2)


def test_nothing_is_left():
    before = handles()
    for _ in range(100):
        structs.Person("x", 1).Greet()
    settled(lambda: _gopy.stats()["handles"], before + 1)


def test_options_of_methods():
    ann = structs.Person("Ann", 41)
    eq(ann.Greet.options(timeout=5)(), "hi, Ann")
    eq(ann.Greet.options(isolated=True)(), "hi, Ann")
    ann.Rename.options(interruptible=True)(name="Bea")
    eq(structs.Person.Greet.options(timeout=5)(ann), "hi, Bea")
    eq((ann.Greet.__name__, ann.Greet), ("Greet", ann.Greet))
    eq(str(raises(_gopy.GoError, ann.Fail.options(timeout=5))), "Bea fails")


def test_only_fields_can_be_set():
    for name in ("private", "Publik"):
        raises(AttributeError, setattr, structs.S2(), name, 1)
    raises(AttributeError, setattr, structs.S1(), "private", 1)


def test_pointers_are_equal_when_they_are_the_same():
    ann = structs.NewPerson("Ann", 41)
    assert ann == ann and ann != structs.NewPerson("Ann", 41)
    eq({ann: 1}[ann], 1)
    assert structs.Person("Ann", 41) == structs.Person("Ann", 41) != structs.Person("Ann", 42)
    assert ann == structs.Person("Ann", 41)
    raises(TypeError, hash, structs.Person("Ann", 41))


def test_tags():
    eq(structs.Tagged.__go_tags__["Name"], 'json:"name" label:"Größe"')
    eq(structs.Tagged.__go_tags__["Bare"], "")


def test_signature_of_a_constructor():
    if sys.version_info[0] == 2:
        return
    import inspect

    class Mine(structs.Person):
        def __init__(self, first, last):
            structs.Person.__init__(self, first + last)

    eq(str(inspect.signature(structs.Person)), "(Name='', Age=0)")
    eq(str(inspect.signature(structs.S)), "()")
    eq(str(inspect.signature(Mine)), "(first, last)")
    eq(Mine("a", "b").Name, "ab")


def test_help():
    import pydoc

    text = pydoc.plain(pydoc.render_doc(structs))
    assert "S2 has one of each." in text and "Double doubles." in text


def test_receivers():
    for wrong in (None, 3, structs.S()):
        raises(TypeError, structs.Person.Greet, wrong)
    for wrong in (3, structs.S()):
        raises(TypeError, structs.S2.Public.__get__, wrong, structs.S2)
    eq(structs.Person.Greet(structs.Person("Ann", 1)), "hi, Ann")


def test_dir_shows_what_is_for_users():
    shown = [name for name in dir(structs.S2()) if not name.startswith("__")]
    eq(shown, ["Double", "Public", "is_nil", "release", "to_python"])
