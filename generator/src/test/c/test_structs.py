"""Go structs as Python classes."""

import gc
import weakref
import unittest

from sample_capi import capi, CapiTest, classes, function, handles, library, NewPerson, NoPerson, Older, Person, stats


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
            _gopy_type = capi.type(library, "Tagged", 87)
            Tags = property(lambda self: put[-1], lambda self, value: put.append(value))
            Age = capi.field(library, 2, "Age", 90, 91, "int", "", classes)
            Name = capi.field(library, 0, "Name", 88, 89, "string", "", classes)

        Tagged._gopy_type.place(1, "Tags")
        capi.complete(Tagged)
        p = Tagged("Ann", ["x"], 3)
        self.assertEqual(("Ann", ["x"], 3), (p.Name, p.Tags, p.Age))
        self.assertEqual(["y"], Tagged(Tags=["y"]).Tags)
        self.refuses(TypeError, "Tagged.__init__ got multiple values for argument 'Tags'", Tagged, "a", [], Tags=[])

    def test_identity(self):
        """A pointer that comes again is the object that it was."""
        same = function(102, "Same", "p: *Person", "*Person")
        again = function(102, "Same", "p: *Person", "int")
        before = handles()
        p = NewPerson("Ann", 3)
        self.assertIs(p, same(p))
        self.assertIs(p, Person._gopy_wrap(again(p)))
        made = [NewPerson("x", k) for k in range(2000)]
        for k in range(0, 2000, 3):
            made[k] = None
        for q in made:
            self.assertTrue(q is None or same(q) is q)
        del made, q
        self.assertEqual(before + 1, handles())
        self.assertEqual(3, p.Age)
        number = again(p)
        del p
        self.assertEqual(before + 1, handles())
        self.assertEqual(3, Person._gopy_wrap(number).Age)
        self.assertEqual(before, handles())
        self.assertIsNone(Person._gopy_wrap(0))

    def test_fields_in_place(self):
        """After some looks fields are where Go has them."""
        p = NewPerson("Ann", 3)
        pinned = stats()[1]
        for k in range(100):
            p.Age += k
            self.assertEqual("Ann", p.Name)
        self.assertEqual((4953, pinned + 1), (p.Age, stats()[1]))
        self.assertIn("4953", repr(p))
        self.assertEqual(4954, Older(p, 1).Age)

        class Grown(Person):
            pass

        g = Grown("Bob", 1)
        for bad in (1.5, "x", None, 2**63):
            self.assertRaises((TypeError, OverflowError), setattr, p, "Age", bad)
            self.assertRaises((TypeError, OverflowError), setattr, g, "Age", bad)
        for k in range(20):
            g.Age = k
        self.assertEqual((19, "Bob"), (g.Age, g.Name))
        del g
        p.release()
        self.assertRaises(ReferenceError, lambda: p.Age)
        self.assertRaises(ReferenceError, setattr, p, "Age", 3)
        p.release()

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
