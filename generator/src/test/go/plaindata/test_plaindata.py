import copy
import pickle
import weakref

import _gopy
import plaindata
from feature import eq, handles, raises, settled


def test_copy():
    shape = plaindata.NewShape()
    other = copy.copy(shape)
    assert other is not shape and type(other) is plaindata.Shape
    other.Name = "other"
    eq(shape.Name, "s")
    other.Points[0].X = 9
    eq(shape.Points[0].X, 9)
    deep = copy.deepcopy(shape)
    deep.Points[0].X = 1
    eq(shape.Points[0].X, 9)
    v = plaindata.Vector([1, 2])
    w = copy.deepcopy(v)
    w[0] = 5
    eq(v[0], 1.0)
    assert type(w) is plaindata.Vector
    raises(TypeError, copy.deepcopy, plaindata.Locked())
    ring = copy.deepcopy(plaindata.Cycle())
    assert ring.Next.Next is ring


def test_subclasses_keep_their_class():
    class Mine(plaindata.Point):
        pass

    mine = Mine(1, 2)
    mine.extra = 3
    again = copy.copy(mine)
    assert type(again) is Mine and again.extra == 3 and again.Y == 2


def test_pickle():
    shape = plaindata.NewShape()
    shape.Parent = plaindata.Shape("p")
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(shape, protocol))
        assert type(again) is plaindata.Shape
        eq(again.to_python(), shape.to_python())
        eq(again.Parent.Name, "p")
    for value in (plaindata.Vector([1, 2]), plaindata.Table({"a": [1]}), plaindata.Points(), plaindata.Numbers()):
        again = pickle.loads(pickle.dumps(value, 2))
        assert type(again).__name__ == type(value).__name__
        eq(again.to_python(), value.to_python())
    assert type(pickle.loads(pickle.dumps(plaindata.Level(3)))) is plaindata.Level
    raises(TypeError, pickle.dumps, plaindata.Locked())
    raises(ValueError, pickle.dumps, plaindata.Cycle())


def test_to_python():
    eq(
        plaindata.NewShape().to_python(),
        {"Name": "s", "Points": [{"X": 1, "Y": 2}], "Color": {"red": 1}, "Parent": None},
    )
    raises(ValueError, plaindata.Cycle().to_python)
    ring = plaindata.Cycle().to_python(cycles="keep")
    assert ring["Next"]["Next"] is ring and ring["Next"]["Value"] == 2
    shape = plaindata.NewShape()
    eq(shape.to_python(cycles="keep"), shape.to_python())
    eq(plaindata.Points().to_python(), [{"X": 1, "Y": 2}, {"X": 3, "Y": 4}])


def test_equality():
    assert plaindata.Point(1, 2) == plaindata.Point(1, 2) and plaindata.Point(1, 2) != plaindata.Point(1, 3)
    assert not plaindata.Point(1, 2) == (1, 2)
    a, b = plaindata.Comparable([1, 2], "s", 1.5), plaindata.Comparable([1, 2], "s", 1.5)
    assert a == b
    b.F = float("nan")
    assert copy.copy(b) != b and b == b
    u = plaindata.Uncomparable([1])
    assert u == u and u != plaindata.Uncomparable([1])
    raises(TypeError, hash, plaindata.Point(1, 2))
    assert plaindata.Points() == plaindata.Points()


def test_identity():
    node = plaindata.TheNode()
    assert plaindata.TheNode() is node
    assert plaindata.SameNode(node, plaindata.TheNode())
    ring = plaindata.Cycle()
    assert ring.Next.Next is ring
    mine = plaindata.Node(5)
    plaindata.SetNext(mine, node)
    assert mine.Next is node
    other = plaindata.Node()
    other.Next = mine
    assert other.Next is mine
    points = plaindata.Points()
    point = points[0]
    assert points[0] is point
    point.X = 77
    eq(points[0].X, 77)
    assert list(points)[0] is point


def test_weak_references():
    node = plaindata.Node(1)
    assert weakref.ref(node)() is node
    table = plaindata.Table({})
    assert weakref.ref(table)() is table


def test_release():
    point = plaindata.Point(1, 2)
    point.release()
    raises(ReferenceError, lambda: point.X)
    with plaindata.Points() as points:
        eq(len(points), 2)
    raises(ReferenceError, len, points)
    with plaindata.Vector([1]) as vector:
        eq(vector[0], 1.0)
    raises(ReferenceError, len, vector)


def test_nothing_is_left():
    before = handles()
    for _ in range(50):
        shape = plaindata.NewShape()
        assert shape.Points[0] is not None and dict(shape.Color)
        plaindata.Cycle().Next.Next
        plaindata.TheNode()
        plaindata.Table({"a": [1]})["a"]
    del shape
    settled(lambda: _gopy.stats()["handles"], before + 1)


def test_dicts_as_structs():
    assert plaindata.SameNode(None, None)
    node = plaindata.Node(1)
    plaindata.SetNext(node, {"Value": 7})
    eq(node.Next.Value, 7)
    raises(ValueError, plaindata.SetNext, node, {"Nope": 7})
