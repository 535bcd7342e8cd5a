import hi
from feature import eq, raises


def test_unnamed_types():
    eq(list(hi.GetIntSlice()), [1, 2])
    eq(list(hi.GetIntArray()), [1, 2])
    hi.SetIntSlice([3, 4, 5])
    eq(list(hi.IntSlice), [3, 4, 5])
    hi.IntSlice = [1, 2]
    hi.SetIntArray([7, 8])
    eq(list(hi.GetIntArray()), [7, 8])
    raises(ValueError, hi.SetIntArray, [1])
    hi.IntArray = (1, 2)
    eq(repr(hi.IntSlice), "[]int{1, 2}")
    eq(repr(hi.IntArray), "[2]int{1, 2}")


def test_live_variables():
    hi.Debug = True
    assert hi.GetDebug()
    hi.Debug = False
    hi.IntSlice.append(3)
    eq(list(hi.GetIntSlice()), [1, 2, 3])
    hi.IntSlice = [1, 2]
    hi.IntArray[0] = 9
    eq(hi.GetIntArray()[0], 9)
    hi.IntArray[0] = 1


def test_nested():
    eq([list(row) for row in hi.Nested], [[1], [2, 3]])
    hi.Nested[0].append(4)
    eq(hi.Nested.to_python(), [[1, 4], [2, 3]])
    hi.Nested[1][0] = 9
    eq(hi.GetNested()[1][0], 9)
    hi.Nested = [[1], [2, 3]]
    raises(TypeError, hi.SetNested, [[1], ["a"]])
    eq(str(raises(TypeError, hi.SetNested, [[1], ["a"]])), "SetNested() argument 'value' item 1 item 0 must be int, not str")


def test_any():
    eq(hi.Anyone, 1)
    hi.Anyone = "text"
    eq(hi.GetAnyone(), "text")
    hi.Anyone = None
    assert hi.Anyone is None
    hi.Anyone = [1, 2]
    eq(list(hi.Anyone), [1, 2])
    hi.Anyone = 1


def test_maps():
    hi.Table["b"] = 2
    eq(dict(hi.Table), {"a": 1, "b": 2})
    hi.Table = {"a": 1}
    eq(dict(hi.Table), {"a": 1})


def test_unnamed_struct():
    eq(hi.Point.X, 0)
    hi.Point.X = 3
    eq(hi.Point.X, 3)
    hi.Point = {"X": 1, "Y": 2}
    eq(hi.Point.Y, 2)
    eq(hi.Point.to_python(), {"X": 1, "Y": 2})
    raises(AttributeError, lambda: hi.Point.Z)


def test_functions():
    assert hi.Handler is None
    hi.Handler = lambda i: i + 1
    eq(hi.Handler(1), 2)
    eq(hi.Total(5), 6)
    hi.Handler = None
    assert hi.Handler is None


def test_structs_in_slices():
    eq(len(hi.Couples), 1)
    couple = hi.Couples[0]
    eq(couple.P1.Greet(), "hi, Ann")
    couple.P1.Name = "Abe"
    eq(hi.Couples[0].P1.Name, "Abe")
    hi.Couples[0] = hi.Couple(hi.Person("Ann", 1), {"Name": "Bea", "Age": 2})
    eq(hi.Couples[0].P2.Age, 2)
    hi.Couples.append({"P1": {"Name": "Eve"}})
    eq(hi.Couples[1].P1.Name, "Eve")
    hi.Couples = hi.Couples[:1]
    eq(len(hi.GetCouples()), 1)


def test_pointers_in_slices():
    eq(hi.Pointers[0].Name, "Cid")
    assert hi.Pointers[1] is None
    assert hi.Pointers[0] is hi.Pointers[0] or True
    first = hi.Pointers[0]
    assert first is hi.Pointers[0]
    hi.Pointers[1] = first
    assert hi.Pointers[1] is first
    hi.Pointers[1] = None
    eq(hi.Person0.Name, "Dot")
    person = hi.Person0
    assert person is hi.Person0


def test_named_sequences():
    people = hi.People([hi.Person("A", 1), {"Name": "B"}])
    eq(people.Names(), "AB")
    people.Add("C", 3)
    eq(people.Names(), "ABC")
    eq(people[2].Age, 3)
    eq(len(people[1:]), 2)
    row = hi.Row([[1, 2], [3]])
    eq(row.Sum(), 6)
    row[1].append(4)
    eq(row.Sum(), 10)
    eq(hi.Row([[1]]).Sum(), 1)
    eq(str(raises(ValueError, hi.Row, [[], [], []])), "Row.__init__ takes a sequence of size at most 2")
    raises(TypeError, row.__iadd__, [1])


def test_pointer_receivers():
    v = hi.IntVector([1])
    v.Append(2)
    eq(list(v), [1, 2])
    eq(len(v), 2)
    w = hi.NewVector(1, 2, 3)
    w.Append(4)
    eq(list(w), [1, 2, 3, 4])
    assert isinstance(w, hi.IntVector)
