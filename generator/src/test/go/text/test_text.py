# -*- coding: utf-8 -*-
import sys

import text
from feature import eq, raises


def test_round_trip():
    for value in ("", "a", "boo", "a\0b", "naïve café", "x" * 5000):
        eq(text.Echo(value), value)
    eq(text.Accents(), "naïve café")
    eq(text.Nul(), "a\0b")


def test_calls():
    eq(text.Upper("boo"), "BOO")
    eq(text.Join("a", ""), "a")
    eq(text.Len("abc"), 3)
    eq(text.Repeat("ab", 100000), "ab" * 100000)


def test_invalid_utf8_survives():
    eq(text.Echo(text.Invalid()), text.Invalid())
    eq(text.Len(text.Invalid()), 4)


def test_unicode():
    eq(text.Len(u"\u20ac"), 3)


def test_lists_of_strings():
    eq(list(text.Fields("a bc  d")), ["a", "bc", "d"])
    eq(text.JoinAll(["x", "", "yz"]), "x,,yz")
    eq(text.JoinAll(text.Fields("p q")), "p,q")
    raises(TypeError, text.JoinAll, [1])


def test_no_other_type():
    raises(TypeError, text.Echo, 1)
    raises(TypeError, text.Echo, None)
    if sys.version_info[0] > 2:
        raises(TypeError, text.Echo, b"bytes")


def test_strict():
    echo = text.Echo.options(strict=True)
    eq(echo("naïve"), "naïve")
    raises(UnicodeDecodeError, text.Invalid.options(strict=True))
    raises(UnicodeError, echo, text.Invalid())
    eq(text.Fields.options(strict=True, copy=True)("a b"), ["a", "b"])


def test_the_option_unicode():
    found = text.Accents.options(unicode=True)()
    eq(found, u"na\xefve caf\xe9")
    assert isinstance(found, type(u""))
    fields = text.Fields.options(unicode=True, copy=True)("a \xc3\xa9" if sys.version_info[0] == 2 else u"a \xe9")
    eq(fields, [u"a", u"\xe9"])
