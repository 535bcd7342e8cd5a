"""Lists of numbers into array.array, as fast as GraalPy can.

array.array(code, list) takes 70 ns a value from the first call on. A loop takes 3 ns a value once it is
compiled, and some microseconds before. So a list is filled piece by piece by a loop, as long as that is quick.
"""

import array
import time

from .kinds import FLOAT32_LIMIT

PIECE = 1024
QUICK = 30  # ns a value; interpreted code takes 100 times as long
_FILL = """
def fill(numbers, values, start, stop):
    for k in range(start, stop):
        value = values[k]
        %s
        numbers[k] = value
"""
_FLOAT = "if type(value) is not float%s: raise TypeError"
_FILLERS = {}


def filled(kind, values):
    """The values as an array.array; TypeError or OverflowError where a value is none of kind.

    array.array checks integers itself, by __index__ and range; it would take any number for a float.
    """
    count = len(values)
    fill = _FILLERS.get(kind.name) or _filler(kind)
    numbers = array.array(kind.format, bytes(count * kind.size))
    clock, start, slow = time.perf_counter_ns, 0, 0
    while start < count:
        stop = min(start + PIECE, count)
        begin = clock()
        fill(numbers, values, start, stop)
        # Twice in succession: once may be another process that had its turn.
        slow = slow + 1 if clock() - begin > QUICK * PIECE else 0
        if slow == 2 and stop < count:
            return _at_once(kind, values)
        start = stop
    return numbers


def _at_once(kind, values):
    if kind.family == "f":
        if not set(map(type, values)) <= {float}:
            raise TypeError
        if kind.size == 4 and not all(-FLOAT32_LIMIT < value < FLOAT32_LIMIT for value in values):
            raise OverflowError
    return array.array(kind.format, values)


def _filler(kind):
    """The loop, from source: each kind has code of its own, which the types that others met do not slow down."""
    test = "pass"
    if kind.family == "f":
        test = _FLOAT % (" or not %r < value < %r" % (-FLOAT32_LIMIT, FLOAT32_LIMIT) if kind.size == 4 else "")
    space = {}
    exec(compile(_FILL % test, "<gopy list of %s>" % kind.name, "exec"), space)
    return _FILLERS.setdefault(kind.name, space["fill"])
