# -*- coding: utf-8 -*-
import sys

import _gopy
import failing
from feature import eq, handles, raises, settled


def test_results():
    eq(failing.Div(7, 2), 3)
    assert failing.Check(True) is None
    eq(tuple(failing.DivMod(7, 2)), (3, 1))


def test_errors():
    error = raises(_gopy.GoError, failing.Div, 1, 0)
    eq(str(error), "divide by zero")
    eq(str(raises(Exception, failing.DivMod, 1, 0)), "divide by zero")
    eq(str(raises(_gopy.GoError, failing.Check, False)), "not ok: ünï")


def test_many_errors_leave_nothing():
    before = handles()
    for _ in range(1000):
        raises(_gopy.GoError, failing.Check, False)
    settled(lambda: _gopy.stats()["handles"], before + 1)


def test_attributes_of_many_errors_at_once():
    errors = [raises(_gopy.GoError, failing.DivMod, k, 0) for k in range(50)]
    for error in errors:
        eq((error.go_type, error.results, str(error)), ("*errors.errorString", (0, 0), "divide by zero"))
        assert error._gopy_id
    eq(_gopy.GoError.results, ())


def test_attributes_that_are_set_first():
    error = raises(_gopy.GoError, failing.DivMod, 1, 0)
    error.results = "own"
    error.more = 1
    eq((error.results, error.go_type, error.more), ("own", "*errors.errorString", 1))


def test_errors_in_circles():
    before = handles()
    seen = []

    class Looking(object):
        def __del__(self):
            seen.append(self.error.go_type)

    for _ in range(100):
        error = raises(_gopy.GoError, failing.Div, 1, 0)
        error.looking = Looking()
        error.looking.error = error
    del error
    if sys.version_info[0] == 3 or "__pypy__" in sys.builtin_module_names:  # CPython 2 leaves such circles
        settled(lambda: _gopy.stats()["handles"], before + 1)
    eq(set(seen) - {"*errors.errorString"}, set())
