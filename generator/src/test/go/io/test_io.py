import go_io
from feature import eq


def test_module_name():
    eq(go_io.__name__, "go_io")


def test_keywords():
    eq(go_io.None_(), "none")
    eq(go_io.Lambda(lambda_=3, class_=1), 2)


def test_unnamed_parameters():
    eq(go_io.Unnamed(1, "x"), 1)


def test_not_bound():
    for name in ("Variadic", "Chan", "Generic"):
        assert not hasattr(go_io, name)
