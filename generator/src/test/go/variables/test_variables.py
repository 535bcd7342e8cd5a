import variables
from feature import eq, raises


def test_accessors():
    eq(variables.GetV1(), "v1")
    variables.SetV1("x")
    eq(variables.GetV1(), "x")
    variables.SetV1("v1")
    eq(variables.GetV1.__doc__, "returns variables.V1\n\nV1 is a text.\n")
    eq(variables.SetV1.__doc__, "sets variables.V1\n\nV1 is a text.\n")


def test_live_attributes():
    variables.Count = 5
    eq(variables.CountNow(), 5)
    variables.SetCount(6)
    eq(variables.Count, 6)
    raises(TypeError, variables.SetCount, "x")
    variables.Ratio = 2
    eq(variables.Ratio, 2.0)


def test_sequences_are_views():
    ints = variables.GetInts()
    eq(list(ints), [1, 2])
    ints[0] = 10
    eq(variables.SumInts(), 12)
    variables.SetInts([5, 6, 7])
    eq(variables.SumInts(), 18)
    eq(list(variables.Pair), [3, 4])
    variables.Pair = [8, 9]
    eq(list(variables.GetPair()), [8, 9])


def test_structs():
    variables.Anchor.X = 3
    eq(variables.Anchor.X, 3)
    eq(variables.There.X, 7)
    assert variables.Nobody is None
    variables.There = None
    assert variables.GetThere() is None


def test_a_variable_of_an_unnamed_type():
    eq(variables.Point.X, 1)
    variables.Point = {"X": 5}
    eq(variables.GetPoint().X, 5)
    variables.SetPoint({"X": 1})
