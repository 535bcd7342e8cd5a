"""What the tests of all features share, and their runner: python feature.py test_x.py ... Runs on 2.7 to 3.14."""

import os
import sys
import traceback


def eq(actual, expected):
    assert actual == expected, "%r is not %r" % (actual, expected)


def raises(kind, function, *arguments):
    """The exception that the call raises; it must be of that kind."""
    try:
        result = function(*arguments)
    except kind as error:
        return error
    raise AssertionError("%r is no %s" % (result, kind.__name__))


def run(path):
    """Runs the tests of one file, prints what failed and how many, and returns whether all passed."""
    space = {"__name__": "test", "__file__": path}
    with open(path, "rb") as stream:
        exec(compile(stream.read(), path, "exec"), space)
    failed = 0
    tests = [name for name in sorted(space) if name.startswith("test_")]
    for name in tests:
        try:
            space[name]()
        except Exception:
            failed += 1
            sys.stdout.write("FAILED %s\n%s\n" % (name, traceback.format_exc()))
    sys.stdout.write("%s: %d tests, %d failed\n" % (os.path.basename(path), len(tests), failed))
    return tests and not failed


def main(paths):
    sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
    sys.modules["feature"] = sys.modules["__main__"]
    passed = [path for path in paths if run(path)]
    return 0 if passed and len(passed) == len(paths) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
