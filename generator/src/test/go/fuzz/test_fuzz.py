"""Values of every kind there and back, compared with Go's own words; those out of range are refused.

They come from three places: at random, from the corpus that Hypothesis made once (freeze.py), and from Hypothesis itself
where it can be imported. GOPY_FUZZ is the number of random values for each function (60 unless told), GOPY_SEED the seed,
which a failure names; GOPY_EXAMPLES the number of Hypothesis's (5 unless told), GOPY_HYPOTHESIS a folder that has it.
"""

from __future__ import print_function

import json
import os
import sys

FOLDER = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, FOLDER)
import values
from compare import functions, refusal, round_trip
from feature import checked
from frozen import check
from others import CHECKS
from shapes import SHAPES
from values import POISON, SEED

COUNT = int(os.environ.get("GOPY_FUZZ", "60"))
EXAMPLES = int(os.environ.get("GOPY_EXAMPLES", "5"))


def test_values_there_and_back():
    done = 0
    for name in sorted(SHAPES):
        for function in functions(name):
            for _ in range(COUNT):
                value = values.of(name)
                seeded(function, value, lambda: round_trip(name, function, value))
            done += COUNT
    print("%d values there and back, by %d functions" % (done, done // COUNT))


def seeded(function, value, trial):
    try:
        trial()
    except Exception:
        print("GOPY_SEED=%d %s(%r)" % (SEED, function.__name__, value))
        raise


def test_out_of_range():
    """One number in the value is too large or too small."""
    done = 0
    for name in sorted(SHAPES):
        for function in functions(name) if not name.startswith("Any") else ():
            for _ in range(max(COUNT // 10, min(COUNT, 60))):
                done += out_of_range(name, function)
    print("%d values out of range" % done)


def out_of_range(name, function):
    for _ in range(9):  # an empty list has no number
        POISON[:] = [None]
        try:
            value = values.of(name)
        except OverflowError as refused:  # by the constructor of a struct or a named type
            assert POISON != [None] and "out of range for" in str(refused), refused
            return 1
        finally:
            bad = POISON.pop()
        if bad is not None:
            seeded(function, value, lambda: refusal(function, value, bad))
            return 1
    return 0


def test_others():
    for name in sorted(values.OTHERS):
        for _ in range(COUNT):
            value = values.OTHERS[name]()
            checked()
            seeded(CHECKS[name], value, lambda: CHECKS[name](value))


def test_corpus():
    """What Hypothesis made once: the same values on every interpreter, the old ones too."""
    done = 0
    with open(os.path.join(FOLDER, "corpus.jsonl")) as stream:
        for line in stream:
            try:
                done += check(json.loads(line))
            except Exception:
                print("corpus.jsonl: %s" % line)
                raise
    print("%d values of the corpus" % done)


def test_hypothesis():
    if "GOPY_HYPOTHESIS" in os.environ:
        sys.path.append(os.environ["GOPY_HYPOTHESIS"])
    try:
        import properties
    except ImportError as missing:
        assert "GOPY_HYPOTHESIS" not in os.environ, missing
        print("skipped: no Hypothesis here, so its frozen corpus is all (%s)" % missing)
        return
    done, strategies = properties.run(EXAMPLES)
    print("%d values by Hypothesis %s, of %d strategies" % (done, properties.VERSION, strategies))
