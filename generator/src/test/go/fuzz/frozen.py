"""Checks one line of the corpus, or one that Hypothesis has just made."""

import trees
from compare import functions, refusal, round_trip
from feature import checked
from others import CHECKS
from shapes import OTHERS, SHAPES
from values import PYTHON2


def check(line):
    """A name and a tree, and the number in it that is out of range, if one is. Returns how many values it tried."""
    done = 0
    for plain in (False, True) if PYTHON2 else (False,):  # str and unicode
        if line[0] in CHECKS:
            checked()
            CHECKS[line[0]](trees.value(OTHERS[line[0]], line[1], plain))
            done += 1
            continue
        for function in functions(line[0]):
            (refused if len(line) == 3 else taken)(function, line, plain)
            done += 1
    return done


def taken(function, line, plain):
    round_trip(line[0], function, trees.value(SHAPES[line[0]], line[1], plain))


def refused(function, line, plain):
    try:
        value = trees.value(SHAPES[line[0]], line[1], plain)
    except OverflowError as error:  # by the constructor of a struct
        assert "out of range for" in str(error), error
        return
    refusal(function, value, line[2])
