# -*- coding: utf-8 -*-
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
