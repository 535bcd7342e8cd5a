"""What the tests of all features share, and their runner: python feature.py test_x.py ... Runs on 2.7 to 3.14."""

import ast
import gc
import os
import sys
import time
import traceback

checks = [0]


def checked():
    checks[0] += 1


class Counted(ast.NodeTransformer):
    """Counts the assert statements of a test while they run: those of the functions below count themselves."""

    def visit_Assert(self, statement):
        counting = ast.Call(func=ast.Name(id="checked", ctx=ast.Load()), args=[], keywords=[], starargs=None, kwargs=None)
        return [ast.copy_location(ast.Expr(counting), statement), statement]


def eq(actual, expected):
    checked()
    assert actual == expected, "%r is not %r" % (actual, expected)


def raises(kind, function, *arguments):
    """The exception that the call raises; it must be of that kind."""
    checked()
    try:
        result = function(*arguments)
    except kind as error:
        return error
    raise AssertionError("%r is no %s" % (result, kind.__name__))


def settled(count, most, seconds=30):
    """Collects garbage until count() is at most that. Collectors of a JVM and of PyPy finalise in their own time.

    Counts of objects need one in hand: a frame that a JVM has compiled may keep its last value.
    """
    import _gopy

    checked()
    end = time.time() + seconds
    while True:
        gc.collect()
        _gopy.release()
        found = count()
        if found <= most:
            return
        assert time.time() < end, "%r is not at most %r after %r seconds; %r" % (found, most, seconds, _gopy.stats())
        time.sleep(0.01)


def handles():
    """How many Go values Python holds, when all that is dead has been given back if the collector says so at once."""
    import _gopy

    for _ in range(10):
        gc.collect()
        _gopy.release()
    return _gopy.stats()["handles"]


def run(path):
    """Runs the tests of one file, prints what failed and how many, and returns whether all passed."""
    space = {"__name__": "test", "__file__": path, "checked": checked}
    with open(path, "rb") as stream:
        tree = Counted().visit(ast.parse(stream.read(), path))
    exec(compile(ast.fix_missing_locations(tree), path, "exec"), space)
    failed = 0
    before = checks[0]
    tests = [name for name in sorted(space) if name.startswith("test_")]
    for name in tests:
        try:
            space[name]()
        except Exception:
            failed += 1
            sys.stdout.write("FAILED %s\n%s\n" % (name, traceback.format_exc()))
    counts = (os.path.basename(path), len(tests), checks[0] - before, failed)
    sys.stdout.write("%s: %d tests, %d checks, %d failed\n" % counts)
    if "GOPY_CONFORMANCE" in os.environ:  # a file and a name, for the table that scripts/test prints
        record, name = os.environ["GOPY_CONFORMANCE"].split("=", 1)
        with open(record, "a") as stream:
            stream.write("%s\t%s\t%d\t%d\t%d\n" % ((name,) + counts))
    return tests and not failed


def main(paths):
    sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
    sys.modules["feature"] = sys.modules["__main__"]
    passed = [path for path in paths if run(path)]
    return 0 if passed and len(passed) == len(paths) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
