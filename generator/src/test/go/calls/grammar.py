"""Values of every sort to call functions with: good and wrong; those that want to do harm are in harm.py."""

import array
import collections
import datetime
import sys
from decimal import Decimal
from fractions import Fraction

import calls
from harm import R, evil

try:
    import numpy
except ImportError:
    numpy = None

PYTHON2 = sys.version_info[0] == 2
RELEASED = "released"
HELD = {}  # id of an object of Go's: its Go type
ARITY = {}  # id of a callable: how many arguments it takes
KEPT = []  # so that the ids stay true


class Index(object):
    def __init__(self, number):
        self.number = number

    def __index__(self):
        return self.number


def is_index(value):
    return type(value) is Index or numpy is not None and isinstance(value, numpy.integer)


class MyInt(int):
    pass


class MyText(str):
    pass


class MyList(list):
    pass


class MyPoint(calls.Point):
    pass


class Speaker(object):
    def Speak(self, words):
        return words


class Plain(object):
    pass


def one(a):
    return a


def two(a, b):
    return a, None


def rest(*given):
    return 0


def kept(value, go):
    HELD[id(value)] = go
    KEPT.append(value)
    return value


def objects():
    """Objects of Go's types; some are released."""
    makers = (
        ("*Point", calls.MakePoint), ("chan int", lambda: calls.MakeChan(1)), ("chan string", calls.MakeText), ("Pipe", calls.MakePipe),
        ("Act", calls.MakeAct), ("Table", calls.MakeTable), ("map[string]int", calls.MakeMap), ("[]int", calls.MakeInts),
        ("[]float64", calls.MakeFloats), ("*[]byte", calls.MakeBytes), ("Pair", calls.MakePair), ("*Level", calls.MakeLevel),
        ("*int", calls.MakeInt), ("*Tree", calls.MakeAny), ("Point", lambda: calls.Point(1, 2.0, "p")), ("Spot", lambda: calls.Spot(1, 2)),
        ("Row", lambda: calls.Row([1.0])), ("Tree", lambda: calls.Tree("t")), ("Point", lambda: MyPoint(3)),
    )  # fmt: skip
    for go, make in makers:
        yield kept(make(), go)
        released = make()
        released.release()
        yield kept(released, RELEASED)


OBJECTS = list(objects())
for _value, _count in ((one, 1), (two, 2), (rest, "any")):
    ARITY[id(_value)] = _count
ERROR = calls.MakeError("an error")[0]
INTEGERS = [0, 1, -1, 2, 127, 128, -128, -129, 255, 256, 32767, 32768, -32769, 65535, 65536, (1 << 31) - 1, 1 << 31, -(1 << 31) - 1]
INTEGERS += [1 << 32, 1 << 53, (1 << 63) - 1, 1 << 63, -(1 << 63), -(1 << 63) - 1, (1 << 64) - 1, 1 << 64, 1 << 200, 1 << 1023, 1 << 1024]
FLOATS = [0.0, -0.0, 1.0, 1.5, 3.5e38, -3.5e38, 1e300, 1e-320, float("nan"), float("inf"), float("-inf")]
TEXTS = ["", "a", "abc", "a\0b", u"", u"x", u"\u00e4", u"\u20ac", u"words", "\xe4", "1", "1.5", MyText("mine")]
if not PYTHON2:
    TEXTS += ["\ud800", "a\udfffb", "\udc80", "\udce4x", "\U0001f600"]
CHARACTERS = ["a", u"\u20ac"]
DATES = [datetime.datetime(2020, 1, 2, 3, 4, 5, 6), datetime.datetime.min, datetime.datetime.max]
DELTAS = [datetime.timedelta(1), datetime.timedelta.max, datetime.timedelta.min, datetime.timedelta(microseconds=-1)]
FIXED = [
    Decimal(1), Decimal("NaN"), Fraction(1, 2), Fraction(3), object(), Plain(), Plain, int, str, type, len, ValueError, Ellipsis,
    NotImplemented, sys, Speaker(), one, two, rest, ValueError("own"), KeyboardInterrupt(), ERROR, datetime.date(2020, 1, 1),
    datetime.time(1), set([1]), frozenset([1]), calls.Level(3), calls.Name("n"), calls.Size(1 << 63), calls.Share(0.5), calls.Wave(1j),
    calls.Yes(True), MyInt(7), True, False, None, 1j, complex(1e300, 0), complex("nan"),
]  # fmt: skip


def integer():
    number = R.choice(INTEGERS) if R.randrange(3) else R.randint(-(1 << R.randrange(1, 80)), 1 << R.randrange(1, 80))
    if numpy is not None and R.randrange(9) == 0:
        return numpy.int32(number % 1000)
    return number if R.randrange(8) else Index(number)


def bytes_like():
    data = bytes(bytearray(R.getrandbits(8) for _ in range(R.choice([0, 1, 2, 9]))))
    parts = [] if PYTHON2 else [lambda b: memoryview(b)[::2]]
    return R.choice([bytes, bytearray, memoryview, lambda b: memoryview(bytearray(b))] + parts)(data)


def memory():
    pick = R.randrange(5)
    if pick == 0:
        return array.array(R.choice("bBhHiIlLfd"), [1, 2][: R.randrange(3)])
    if pick == 1 and not PYTHON2:
        return memoryview(bytes(16)).cast(R.choice("bBchHiIlLqQfd?P"))
    if pick == 2 and not PYTHON2:
        return memoryview(bytes(16)).cast("B", (4, 4))
    if pick == 3 and numpy is not None:
        shape = R.choice([(), (2,), (2, 2), (0,)])
        return numpy.zeros(shape, R.choice(["int8", "int64", ">i4", "uint16", "float32", "float64", "complex64", "bool", "S3", "O", "M8[s]"]))
    return bytes_like()


def cyclic():
    found = R.choice([[], {}, [1]])
    found = list(found) if isinstance(found, list) else dict(found)
    if isinstance(found, list):
        found.append(R.choice([found, [found], (found,), {"a": found}]))
    else:
        found["a"] = R.choice([found, [found]])
    return found


def deep():
    found = 1
    for _ in range(R.choice([50, 2000, 20000])):
        found = [found]
    return found


def iterator():
    return R.choice([lambda: (k for k in range(3)), lambda: iter([1]), lambda: iter({}), lambda: map(one, [1]), lambda: reversed([1])])()


def several(make):
    return [make() for _ in range(R.choice([0, 1, 2, 2, 3]))]


def container(depth):
    pick = R.randrange(9)
    if pick < 3:
        return several(lambda: value(depth - 1))
    if pick == 3:
        return tuple(several(lambda: value(depth - 1)))
    if pick == 4:
        return several(R.choice([integer, lambda: R.choice(FLOATS), lambda: R.choice(TEXTS), lambda: R.random() < 0.5, bytes_like]))
    if pick == 5:
        names = R.choice([["a", "b"], ["X", "Y"], ["X", "Name"], ["Label", "Any"], ["X", "Z"], [1, "X"]])
        return dict((name, value(depth - 1)) for name in names[: R.randrange(3)])
    if pick == 6:
        keys = R.choice([TEXTS[:9], INTEGERS, FLOATS, [True, False], [(1, 2), b"a", None, calls.Level(1), calls.Name("k")]])
        return dict((R.choice(keys), value(depth - 1)) for _ in range(R.randrange(3)))
    if pick == 7:
        return R.choice([collections.OrderedDict(a=1), collections.deque([1, 2]), range(2), MyList([1, 2]), collections.defaultdict(int, a=1)])
    return several(lambda: R.choice(OBJECTS))


def value(depth=2):
    """Any value at all."""
    pick = R.randrange(100)
    if pick < 25 and depth:
        return container(depth)
    if pick < 45:
        return integer()
    if pick < 55:
        return R.choice(TEXTS)
    if pick < 62:
        return R.choice(FLOATS)
    if pick < 68:
        return bytes_like() if pick < 65 else memory()
    if pick < 78:
        return R.choice(OBJECTS)
    if pick < 82:
        return R.choice(DATES + DELTAS)
    if pick < 86:
        return evil()
    if pick == 86:
        return cyclic()
    if pick == 87:
        return deep() if depth == 2 and not R.randrange(10) else iterator()
    return R.choice(FIXED)
