import _gopy
import embedding
from feature import eq, raises


def test_promotion():
    top = embedding.NewTop()
    eq(top.ID, 7)
    eq(top.Base.ID, 7)
    eq(top.Middle.Base.ID, 7)
    top.ID = 9
    eq(top.Middle.Base.ID, 9)
    top.SetID(10)
    eq(top.ID, 10)
    eq(top.Describe(), "top of base")
    eq(top.Middle.Describe(), "base")
    top.Level = 3
    eq(top.Middle.Level, 3)


def test_unexported_struct():
    top = embedding.NewTop()
    eq(top.Bump(), 1)
    eq(top.Shown, 1)
    top.Counts = [1, 2]
    eq(list(top.Counts), [1, 2])
    raises(AttributeError, lambda: top.private)
    raises(AttributeError, lambda: top.hidden)


def test_identity():
    top = embedding.NewTop()
    middle = top.Middle
    assert middle is top.Middle
    base = top.Base
    assert base is top.Middle.Base


def test_nil_embedded():
    empty = embedding.Empty()
    raises(_gopy.GoPanic, lambda: empty.ID)
    assert empty.Base is None


def test_constructor():
    top = embedding.Top(Name="x")
    eq(top.Name, "x")
    top = embedding.Top(embedding.Middle(embedding.Base(1), 2), "y")
    eq(top.ID, 1)
    eq(top.Level, 2)
    raises(TypeError, lambda: embedding.Top(ID=3))
    eq(embedding.Base(1, {"a": 2}).Tags["a"], 2)
