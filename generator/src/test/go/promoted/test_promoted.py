import promoted
from feature import eq, raises


def test_by_value():
    v = promoted.Value(promoted.Base(3), "own")
    eq((v.ID, v.Own, v.Base.ID), (3, "own", 3))
    v.ID = 4
    eq(v.Base.ID, 4)
    v.Base.ID = 5
    eq(v.ID, 5)
    v.Tags = ["a"]
    eq(list(v.Base.Tags), ["a"])
    v.Meta = {"k": 1}
    eq(dict(v.Base.Meta), {"k": 1})
    eq(v.Describe(), "base 5")
    v.SetID(6)
    eq(v.ID, 6)


def test_an_unexported_struct_with_exported_members():
    v = promoted.Value()
    eq(v.Depth, 0)
    eq(v.Deepen(), 1)
    eq(v.Depth, 1)
    v.Names = ["x", "y"]
    eq(list(v.Names), ["x", "y"])
    assert not hasattr(v, "hidden")


def test_by_pointer():
    p = promoted.NewPointer()
    eq(p.ID, 1)
    p.ID = 2
    eq(p.Base.ID, 2)
    assert p.Base is p.Base
    p.SetID(3)
    eq(p.Describe(), "base 3")
    empty = promoted.Pointer()
    assert empty.Base is None
    raises(RuntimeError, lambda: empty.ID)


def test_three_levels_down():
    d = promoted.NewDeep()
    eq(d.ID, 1)
    eq(d.Own, 0.0)
    eq(d.Pointer.Value.Own, "")
    eq(d.Describe(), "base 1")


def test_an_interface():
    f = promoted.NewFaced("text")
    eq(f.String(), "text")
    eq(str(f), "text")
    eq(f.N, 1)


def test_types_of_other_packages():
    f = promoted.Foreign()
    eq(f.WriteString("abc"), 3)
    eq(f.Len(), 3)
    eq(f.Seconds(), 0.0)


def test_what_clashes_is_not_promoted():
    c = promoted.Clash()
    c.OnlyLeft, c.OnlyRight = 1, 2
    eq((c.Left.OnlyLeft, c.Right.OnlyRight), (1, 2))
    assert not hasattr(c, "Same")
    eq(c.Method(), "left")
    eq(promoted.Shadow().Name(), "method")


def test_unexported_results():
    h = promoted.Unexported()
    eq(h.Deepen(), 8)
