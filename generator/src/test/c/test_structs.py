"""Go structs as Python classes."""

import gc
import weakref
import unittest

from sample_capi import capi, CapiTest, classes, handles, library, NewPerson, NoPerson, Older, Person


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

    def test_named_fields(self):
        """Fields that are properties of Python's stand among the constructor's arguments."""
        put = []

        class Tagged(capi.Struct):
            _gopy_type = capi.type(library, "Tagged", 55)
            Tags = property(lambda self: put[-1], lambda self, value: put.append(value))
            Age = capi.field(library, 2, "Age", 58, 59, "int", "", classes)
            Name = capi.field(library, 0, "Name", 56, 57, "string", "", classes)

        Tagged._gopy_type.place(1, "Tags")
        capi.complete(Tagged)
        p = Tagged("Ann", ["x"], 3)
        self.assertEqual(("Ann", ["x"], 3), (p.Name, p.Tags, p.Age))
        self.assertEqual(["y"], Tagged(Tags=["y"]).Tags)
        self.refuses(TypeError, "Tagged.__init__ got multiple values for argument 'Tags'", Tagged, "a", [], Tags=[])

    def test_identity(self):
        """A handle that comes again is the object that has it."""
        p = NewPerson("Ann", 3)
        number = p._gopy_id
        before = handles()
        self.assertIs(p, Person._gopy_wrap(number))
        made = [NewPerson("x", k) for k in range(2000)]
        for k in range(0, 2000, 3):
            made[k] = None
        for q in made:
            self.assertTrue(q is None or Person._gopy_wrap(q._gopy_id) is q)
        del made, q
        # Each time that a handle comes again Go counts one more; the sample's Go did not hand it out again.
        self.assertLessEqual(handles(), before)
        self.assertIsNone(Person._gopy_wrap(0))

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


if __name__ == "__main__":
    unittest.main()
