import sys

import _gopy
import results
from feature import eq, raises


def test_named_results():
    found = results.DivMod(7, 2)
    eq(found, (3, 1))
    eq(found.quotient, 3)
    eq(found.remainder, 1)
    eq(results.Calc(7).DivMod(2).remainder, 1)


def test_several():
    found = results.Swap("a", 1)
    eq(found, (1, "a"))
    assert type(found) is tuple


def test_partial():
    eq(tuple(results.Read(2)), (b"ab", 2))
    eq(results.Read(2).count, 2)
    error = raises(_gopy.GoError, results.Read, 9)
    eq(str(error), "short read")
    eq(tuple(error.results), (b"abc", 3))
    eq(error.results.count, 3)


def test_variadic():
    eq(results.Sum(), 0)
    eq(results.Sum(1, 2, 3), 6)
    eq(results.Sum(*range(10)), 45)
    raises(TypeError, results.Sum, [1, 2])
    eq(results.Join("-", "a", "b"), "a-b")
    eq(results.Join("-"), "")
    eq(results.Join(separator="-"), "")
    eq(results.Print(1, "a", None, [1]), 4)
    eq(results.Calc(1).Sum(2, 3), 6)
    eq(results.Stats(1, 2, 3), 2.0)
    eq(str(raises(TypeError, results.Sum, 1, "a")), "Sum() argument 'xs' item 1 must be int, not str")


def test_binding():
    eq(results.Keyword({"a": 1}, 2, 3), 321)
    eq(results.Keyword(class_={"a": 1}, lambda_=2, self=3), 321)
    eq(results.Nothing({}), None)
    eq(results.Nothing(m={}), None)
    raises(TypeError, results.Nothing)
    raises(TypeError, results.Nothing, {}, {})
    raises(TypeError, lambda: results.Nothing({}, m={}))
    raises(TypeError, lambda: results.Nothing(n={}))
    raises(TypeError, results.Join)


def test_signatures():
    if sys.version_info[0] > 2:
        import inspect

        eq(str(inspect.signature(results.Nothing)), "(m)")
        eq(str(inspect.signature(results.Join)), "(separator, *words)")
        eq(str(inspect.signature(results.Calc(1).Sum)), "(*xs)")
    eq(results.Join.__name__, "Join")
    eq(results.Join.__doc__, "Join(str separator, ...str words) str\n\nJoin has a parameter before the rest.\n")
    eq(results.Join.__module__, "results")
