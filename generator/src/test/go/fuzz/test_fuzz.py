"""Random values of every kind there and back, compared with Go's own words; random wrong ones are refused.

GOPY_FUZZ is the number of values for each function (60 unless told), GOPY_SEED the seed, which a failure names.
"""
from __future__ import print_function

import array
import datetime
import math
import os
import random
import struct
import sys
import traceback
from decimal import Decimal
from fractions import Fraction

import fuzz

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import golang

COUNT = int(os.environ.get("GOPY_FUZZ", "60"))
SEED = int(os.environ.get("GOPY_SEED", "20171"))
PYTHON2 = sys.version_info[0] == 2
if PYTHON2:
    chr, range = unichr, xrange
R = random.Random(SEED)
SIZES = {"Int8": 8, "Int16": 16, "Int32": 32, "Int64": 64, "Int": 64}
FLOAT32_MAX = struct.unpack("<f", b"\xff\xff\x7f\x7f")[0]
LETTERS = u"ab \u0000\n\"'\\{}%\u00e4\u20ac\ud7ff\ue000\uffff"


def integer(bits, signed):
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)
    kind = R.randrange(4)
    if kind == 0:
        return R.choice([low, high, 0, 1, high - 1, low + 1])
    if kind == 1:
        return R.randint(max(low, -300), min(high, 300))
    return R.randint(low, high)


def float64():
    if R.randrange(4) == 0:
        return R.choice([0.0, -0.0, 1.0, 1e308, 5e-324, float("inf"), float("-inf"), float("nan"), 0.1, 1e16, 2.0**53])
    return struct.unpack("<d", struct.pack("<Q", R.getrandbits(64)))[0]


def float32():
    value = struct.unpack("<f", struct.pack("<I", R.getrandbits(32)))[0]
    return R.choice([value, 0.0, -0.0, 1.5, FLOAT32_MAX, 1e-45, float("inf"), float("nan")])


def text(wild=True):
    letters = [R.choice(LETTERS) if R.random() < 0.7 else chr(R.randrange(0xD800)) for _ in range(R.choice([0, 1, 3, 20, 200]))]
    value = u"".join(letters)
    if not PYTHON2:
        if wild and R.randrange(5) == 0:  # what is no UTF-8 in Go
            value += R.choice([b"\xff", b"\xc3", b"a\x80b"]).decode("utf-8", "surrogateescape")
        return value
    return value.encode("utf-8") + (R.choice([b"\xff", b"\xc3"]) if wild and R.randrange(5) == 0 else b"")


def several(one, most=8):
    return [one() for _ in range(R.choice([0, 1, 2, most]))]


def mapping(key, value):
    return dict((key(), value()) for _ in range(R.choice([0, 1, 5])))


def point():
    return fuzz.Point(integer(32, True), float64(), text(), several(text, 3))


def moment():
    zone = datetime.timezone(datetime.timedelta(minutes=R.randint(-720, 720))) if not PYTHON2 else None
    return datetime.datetime(R.randint(1, 9999), R.randint(1, 12), R.randint(1, 28), 12, 59, 3, R.randrange(10**6), zone)


KINDS = {
    "Bool": lambda: R.random() < 0.5,
    "Float32": float32,
    "Float64": float64,
    "Complex64": lambda: complex(float32(), float32()),
    "Complex128": lambda: complex(float64(), float64()),
    "String": text,
    "Bytes": lambda: bytes(bytearray(R.getrandbits(8) for _ in range(R.choice([0, 1, 5, 300])))),
    "Ints": lambda: several(lambda: integer(64, True), 100),
    "Int8s": lambda: several(lambda: integer(8, True)),
    "Uint64s": lambda: several(lambda: integer(64, False)),
    "Floats": lambda: several(float64, 100),
    "Float32s": lambda: several(float32),
    "Bools": lambda: several(lambda: R.random() < 0.5),
    "Complexes": lambda: several(lambda: complex(float64(), float64())),
    "Strings": lambda: several(text),
    "Triple": lambda: [integer(16, True) for _ in range(3)],
    "Matrix": lambda: several(lambda: several(lambda: integer(64, True)), 4),
    "Texts": lambda: several(lambda: several(text, 3), 3),
    "Counts": lambda: mapping(text, lambda: integer(64, True)),
    "Words": lambda: mapping(lambda: integer(64, True), text),
    "Series": lambda: mapping(text, lambda: several(float64)),
    "Flags": lambda: mapping(lambda: R.random() < 0.5, lambda: integer(8, False)),
    "Levels": lambda: several(lambda: integer(16, True)),
    "ALevel": lambda: integer(16, True),
    "AName": text,
    "ARow": lambda: several(float64),
    "Places": lambda: several(point, 3),
    "Place": point,
    "Pointer": point,
    "PlaceOf": lambda: mapping(text, point),
    "Duration": lambda: integer(64, True),
}
for _bits in (8, 16, 32, 64):
    KINDS["Int%d" % _bits] = lambda bits=_bits: integer(bits, True)
    KINDS["Uint%d" % _bits] = lambda bits=_bits: integer(bits, False)
KINDS.update(Int=KINDS["Int64"], Uint=KINDS["Uint64"], Uintptr=KINDS["Uint64"])
NARROW = ("Float32", "Complex64", "Float32s")


def plain(value, narrow=False):
    """A form in which what Python has, what came back and what Go said can be compared to the bit."""
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, float):
        if math.isnan(value):
            return "nan"
        return struct.pack("<f" if narrow else "<d", value)
    if isinstance(value, complex):
        return plain(value.real, narrow), plain(value.imag, narrow)
    if isinstance(value, bytes):
        return value
    if isinstance(value, type(u"")):
        return value.encode("utf-8", "surrogateescape") if not PYTHON2 else value.encode("utf-8")
    if isinstance(value, fuzz.Point):
        return ["point", plain(value.X), plain(value.Y), plain(value.Name), plain(list(value.Tags or ()))]
    if isinstance(value, dict) and "Tags" in value:
        return ["point", plain(value["X"]), plain(value["Y"]), plain(value["Name"]), plain(value["Tags"] or [])]
    if isinstance(value, dict) or hasattr(value, "items"):
        pairs = [(plain(key), plain(found, narrow)) for key, found in value.items()]
        return ["map", sorted(pairs, key=repr)]
    if hasattr(value, "__len__"):
        return [plain(found, narrow) for found in value]
    return int(value)


def like(value, heard):
    """What Go said, in the types of the value that was sent: Go prints whole floats without a point, and nothing as nil."""
    if isinstance(value, float):
        return float(heard)
    if isinstance(value, fuzz.Point):
        return dict(heard, Y=float(heard["Y"]))
    if isinstance(value, dict):
        heard = heard or {}
        kinds = dict((plain(key), found) for key, found in value.items())
        return dict((key, like(kinds[plain(key)], found)) for key, found in heard.items())
    if isinstance(value, list):
        heard = heard or []
        assert len(value) == len(heard), heard
        return [like(one, other) for one, other in zip(value, heard)]
    return heard


def said(words):
    """Go's words as Unicode; what is no UTF-8 is never in them, %#v escapes it."""
    return words.decode("utf-8") if PYTHON2 else words


def test_values_there_and_back():
    for name in sorted(KINDS):
        for prefix in ("", "M"):
            function = getattr(fuzz, prefix + name, None)
            for _ in range(COUNT if function else 0):
                round_trip(function, name, KINDS[name]())


def round_trip(function, name, value):
    narrow = name in NARROW
    try:
        back, words = function(value)
        expected = plain(value, narrow)
        assert plain(back, narrow) == expected, "came back as %r" % (back,)
        if name in ("Bytes", "Duration"):
            return
        heard = golang.read(said(words))
        assert plain(like(value, heard), narrow) == expected, "Go has %s" % words
    except Exception:
        print("GOPY_SEED=%d %s(%r)" % (SEED, function.__name__, value))
        raise


def test_times():
    if PYTHON2:
        return  # there are no time zones in Python 2's library to make an aware time of
    for _ in range(COUNT):
        value = moment()
        back, words = fuzz.Time(value)
        assert back == value and back.utcoffset() == value.utcoffset(), (value, back)
        assert words == value.strftime("%%04d-%m-%dT%H:%M:%S.%f000") % value.year + zone(value), (words, value)


def zone(value):
    minutes = int(value.utcoffset().total_seconds() // 60)
    return "%s%02d:%02d" % ("-" if minutes < 0 else "+", abs(minutes) // 60, abs(minutes) % 60)


class Odd(object):
    pass


class Index(object):
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


def junk():
    """Any value at all."""
    pick = R.randrange(16)
    if pick < 4:
        return KINDS[R.choice(sorted(KINDS))]()
    if pick == 4:
        return R.choice([1 << 64, -(1 << 63) - 1, 1 << 200, -1, 256, -129, 1 << 31, 1 << 63])
    if pick == 5:
        return Index(integer(64, True))
    return R.choice([
        None, True, 1.0, 1.5, 1e300, "1", u"x", b"x", bytearray(b"xy"), (), (1, 2, 3), [1, "a"], [None], {"a": None}, {1: 2}, set([1]), object(),
        Odd(), Odd, len, Decimal(1), Fraction(1, 2), 1j, range(3), array.array("d", [1.0]), array.array("b", [1]), memoryview(b"ab"),
        datetime.timedelta(1), datetime.datetime(2020, 1, 1), fuzz.Point(1), fuzz.Level(3), fuzz.Name("n"), [[1], [2]], [[1], "a"], float("nan"),
        u"\ud800", {"a": [1.0]}, iter([1]),
    ])  # fmt: skip


def is_int(value):
    return isinstance(value, (bool, Index)) or (isinstance(value, int if not PYTHON2 else (int, long)))


def in_range(name, value):
    value = value.value if isinstance(value, Index) else int(value)
    if name in ("ALevel", "Levels"):
        return -(1 << 15) <= value < 1 << 15
    bits = int("".join(letter for letter in name if letter.isdigit()) or 64)
    return 0 <= value < 1 << bits if name.startswith("Uint") else -(1 << bits - 1) <= value < 1 << bits - 1


def surrogate(value):
    """Whether it is a text that has no UTF-8 and stands for no bytes."""
    return isinstance(value, type(u"")) and any(0xD800 <= ord(letter) < 0xDC80 for letter in value)


def verdict(name, value):
    """What the promise says of a basic parameter: None where it takes the value, else the exception's class."""
    if name in SIZES or name.startswith("Uint"):
        if surrogate(value):
            return False  # refused as a text before it is refused as a number
        if name == "Int32" and isinstance(value, (str, type(u""))) and len(value) == 1:
            return None if not 0xD800 <= ord(value) < 0xE000 else TypeError  # a rune, unless it is half of one
        if not is_int(value):
            return TypeError
        return None if in_range(name, value) else OverflowError
    if surrogate(value):
        return False if PYTHON2 or name == "Bool" else UnicodeEncodeError
    if name == "Bool":
        return None if isinstance(value, bool) else TypeError
    if name == "String":
        return None if isinstance(value, (str, type(u""))) else TypeError
    return False


def test_wrong_values():
    basics = sorted(name for name in KINDS if verdict(name, Odd()) is TypeError and not name.endswith("s"))
    for _ in range(4 * COUNT):
        for name in basics:
            for prefix in ("", "M"):
                refused(getattr(fuzz, prefix + name), name, junk())


def refused(function, name, value):
    wanted = verdict(name, value)
    if wanted is False:
        return
    try:
        function(value)
        found = None
    except (TypeError, OverflowError, UnicodeEncodeError) as error:
        found = type(error)
    if found is not wanted:
        raise AssertionError("GOPY_SEED=%d %s(%r): %s, not %s" % (SEED, function.__name__, value, found, wanted))


def test_any_call_ends_well():
    """Whatever is passed, in whatever number: an exception of Python's or a result, never a crash."""
    functions = [value for name, value in sorted(vars(fuzz).items()) if name[:1].isupper() and callable(value)]
    for _ in range(20 * COUNT):
        function = R.choice(functions)
        given = [junk() for _ in range(R.choice([0, 1, 1, 1, 2]))]
        try:
            function(*given)
        except (TypeError, ValueError, OverflowError, LookupError):
            pass
        except Exception:
            print("GOPY_SEED=%d %r(*%r)" % (SEED, function, given))
            traceback.print_exc()
            raise
