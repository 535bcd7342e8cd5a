import go_io
from feature import eq, raises


def test_module_name():
    eq(go_io.__name__, "go_io")


def test_keywords():
    eq(go_io.None_(), "none")
    eq(go_io.Lambda(lambda_=3, class_=1), 2)


def test_unnamed_parameters():
    eq(go_io.Unnamed(1, "x"), 1)


def test_variadic():
    eq(go_io.Variadic(), 0)
    eq(go_io.Variadic(1, 2, 3), 3)
    raises(TypeError, go_io.Variadic, [1, 2])


def test_generics_are_bound_by_instance():
    assert not hasattr(go_io, "Generic")
