# -*- coding: utf-8 -*-
import pickle
import sys

import letters as names
from feature import eq, raises

PYTHON2 = sys.version_info[0] == 2


def named(text):
    """An attribute by a name that Python 2 cannot write."""
    return getattr(names, text)


def test_functions():
    eq(named("Ünïcode")(2), 3)
    eq(named("Ünïcode").__name__, "Ünïcode")
    eq(named("Ünïcode").__doc__, "Ünïcode(int größe) int\n\nÜnïcode is a function.\n")
    if not PYTHON2:
        eq(named("Ünïcode")(**{"größe": 2}), 3)
        eq(names.Any(**{"größe": 2}), 2)
        eq(getattr(names.Pair(), "größe"), 1)
    eq(names.Pair(), (1, 2))


def test_classes():
    cls = named("Größe")
    g = cls(3, 4)
    eq(cls.__name__, "Größe")
    eq(getattr(g, "Fläche")(), 12)
    eq(getattr(g, "Länge"), 3)
    setattr(g, "Länge", 5)
    eq(repr(g), "letters.Größe{Länge:5, Width:4}")
    eq(cls(**{"Länge": 7}).Width, 0)
    eq(pickle.loads(pickle.dumps(g, 2 if PYTHON2 else 3)), g)
    eq(cls.__go_tags__["Länge"], "")


def test_constants_and_variables():
    eq(named("Ωmega"), 24)
    eq(named("GetΩmega")(), 24)
    eq(named("Ψ"), 23)
    named("SetΨ")(1)
    eq(named("GetΨ")(), 1)
    setattr(names, "Ψ", 23)
    eq(named("GetΨ")(), 23)


def test_errors():
    error = raises(named("Ερρ"), names.Fail, "so")
    eq(getattr(error, "Γιατί"), "so")


def test_names_that_python_folds():
    eq(names.Kelvin(), "k")
    eq(names.Kelvin_2(), "K")
    eq(named("\xe2\x84\xaaelvin" if PYTHON2 else "\u212aelvin")(), "K")
    eq(names.A(), "A")
    eq(named("Ａ")(), "A")
    eq(names.None_(), 0)
    eq(named("None")(), 0)


def test_go_names():
    eq(names.__go_names__["None"], "None_")
    eq(names.__go_names__["None_"], "None")
    eq(names.__go_names__["Kelvin"], "Kelvin")
    eq(names.__go_names__["Kelvin_2"], "\xe2\x84\xaaelvin" if PYTHON2 else "\u212aelvin")
    eq(names.__go_names__["Größe"], "Größe")


def test_dir_is_clean():
    shown = [name for name in dir(names) if not name.startswith("__")]
    assert "Größe" in shown and "Ψ" in shown and "Kelvin_2" in shown
    assert not [name for name in shown if "_gopy" in name], shown
