"""Random calls of every function with right and wrong values: taken or refused as the promise says, and no crash.

GOPY_CALLS is their number (4000 unless told), GOPY_SEED the first batch's seed; each batch has the next one.
"""
from __future__ import print_function

import os
import sys

import calls

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import fitting
import grammar
import rules
import signatures

COUNT = int(os.environ.get("GOPY_CALLS", "4000"))
SEED = int(os.environ.get("GOPY_SEED", "1"))
BATCH = 1000
R = grammar.R
FUNCTIONS = signatures.functions()


class Tally(object):
    taken = refused = open = miscalled = 0


def arguments(parameters):
    given = []
    for _, go in parameters:
        if go.startswith("..."):
            given += [argument(go[3:]) for _ in range(R.choice([0, 1, 1, 2]))]
        else:
            given.append(argument(go))
    return given


def argument(go):
    return fitting.value(go) if R.randrange(5) < 3 else grammar.value()


def typed(parameters, given):
    """The name and the Go type for each argument."""
    for k in range(len(given)):
        name, go = parameters[min(k, len(parameters) - 1)]
        yield name, go[3:] if go.startswith("...") else go


def one_call(name, parameters):
    function = getattr(calls, {"None": "None_"}.get(name, name))
    given, named, wrong = arguments(parameters), {}, False
    variadic = parameters and parameters[-1][1].startswith("...")
    kind = R.randrange(20)
    if kind == 0:  # by name
        fixed = [one for one, go in parameters if not go.startswith("...")]
        at = R.randrange(len(fixed) + 1)
        rest, given = given[at : len(fixed)], given[:at]
        named = dict(zip(fixed[at:], rest))
    elif kind == 1 and not variadic:  # a wrong number
        given, wrong = given + [1] if R.randrange(2) or not given else given[:-1], True
    elif kind == 2:  # a name twice, or one that is not there
        named, wrong = {(parameters[0][0] if given and parameters and not parameters[0][1].startswith("...") else "other"): 1}, True
    expected = []
    if not wrong:
        expected += [(one, rules.verdict(go, value)) for (one, go), value in zip(typed(parameters, given), given)]
        expected += [(one, rules.verdict(go, named[one])) for one, go in parameters if one in named]
    try:
        found = call(function, given, named)
        check(name, expected, wrong, found)
    except Exception:
        print("%s(*%s, **%s)" % (name, shown(given), shown(named)))
        raise


def call(function, given, named):
    try:
        function(*given, **named)
    except Exception as error:
        return error
    return None


def check(name, expected, wrong, found):
    if found is not None and not isinstance(found, rules.EXPECTED) and type(found) not in rules.FROM_HARM:
        raise AssertionError("%r is no exception of a refusal" % (found,))
    if wrong:
        Tally.miscalled += 1
        assert isinstance(found, TypeError), "%r for a wrong number of arguments" % (found,)
        return
    classes = set().union(*[one for _, one in expected])
    if rules.UNKNOWN in classes:
        Tally.open += 1
        certain = [one for _, one in expected if one and rules.UNKNOWN not in one]
        assert found is not None or not certain, "was taken, not refused by %r" % (certain,)
    elif not classes:
        Tally.taken += 1
        assert found is None, "%s: %s, and should be taken" % (type(found).__name__, found)
    else:
        Tally.refused += 1
        assert found is not None, "was taken, not refused by %r" % (classes,)
        assert isinstance(found, tuple(classes)), "%r, not %r" % (found, classes)
        if isinstance(found, (TypeError, OverflowError)) and not isinstance(found, UnicodeError):
            words = str(found)
            bad = [one for one, why in expected if why]
            assert any(words.startswith("%s() argument '%s'" % (name, one)) for one in bad), words


def shown(value):
    try:
        return repr(value)[:2000]
    except Exception:
        return "what cannot be shown"


def test_random_calls():
    done = 0
    while done < COUNT:
        seed = SEED + done // BATCH
        R.seed(seed)
        try:
            for _ in range(min(BATCH, COUNT - done)):
                one_call(*R.choice(FUNCTIONS))
        except Exception:
            print("GOPY_SEED=%d" % seed)
            raise
        done += BATCH
        if done % 100000 == 0:
            print(done, "calls")
            sys.stdout.flush()
    print("%d functions: %d calls taken, %d refused, %d with wrong arguments, %d not foretold, as they should be"
          % (len(FUNCTIONS), Tally.taken, Tally.refused, Tally.miscalled, Tally.open))  # fmt: skip
    assert len(FUNCTIONS) >= 200
    assert Tally.taken > COUNT / 10 and Tally.refused > COUNT / 10, "too few calls of a kind"
