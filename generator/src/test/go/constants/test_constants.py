# -*- coding: utf-8 -*-
import sys

import constants
from feature import eq


def test_attributes_and_accessors():
    eq(constants.C1, "c1")
    eq(constants.GetC1(), "c1")
    eq(constants.GetC1.__doc__, "returns constants.C1\n\nC1 is a text.\n")
    eq(constants.GetYes.__doc__, "returns constants.Yes")


def test_values_are_exact():
    eq(constants.Big, 1 << 200)
    eq(constants.Negative, -12)
    eq(constants.Third, 1.0 / 3)
    eq(constants.GetThird.__doc__, "returns constants.Third\n\nExactly 1/3.\n")
    eq(constants.Imag, 1 + 2j)
    eq(constants.Letter, 120)
    eq(constants.Accents, "ünï")
    eq(constants.Hostile, '""" + __import__("os").system("false") + """')
    assert constants.Yes is True
    for whole in (constants.Whole, constants.Typed):
        assert isinstance(whole, float)


def test_any_bytes():
    raw = constants.Raw if sys.version_info[0] == 2 else constants.Raw.encode("utf-8", "surrogateescape")
    eq(raw, b'a\xff\x00"\\\n')


def test_a_go_function_wins():
    eq(constants.GetTaken(), "function")
    eq(constants.Taken, 1)


def test_whole_numbers_beyond_every_float_are_exact():
    eq(constants.Huge, 10 ** 400)


def test_typed_constants_know_their_names():
    assert isinstance(constants.Large, int) and type(constants.Large) is constants.Size
    eq(repr(constants.Large), "constants.Large")
    eq(repr(constants.Size(1)), "constants.Small")
    eq(repr(constants.Size(9)), "9")
    eq(str(constants.Large), "2")
    eq("%d %s" % (constants.Large, constants.Large), "2 2")
    eq(repr(constants.Largest), "constants.Large")
