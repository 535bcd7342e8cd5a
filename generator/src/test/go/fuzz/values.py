"""Random values for the functions of fuzz, by name; with POISON set one number in the value is out of its range."""

import datetime
import os
import random
import struct
import sys

import fuzz
from shapes import INTEGERS, SHAPES, STRUCTS

PYTHON2 = sys.version_info[0] == 2
if PYTHON2:
    chr, range = unichr, xrange  # noqa: F821
SEED = int(os.environ.get("GOPY_SEED", "20171"))
R = random.Random(SEED)
POISON = []  # what was put out of range: wanted while it is [None]
FLOAT32_MAX = struct.unpack("<f", b"\xff\xff\x7f\x7f")[0]
LETTERS = u"ab \u0000\n\"'\\{}%\u00e4\u20ac\ud7ff\ue000\uffff"
EDGES = [0, 1, 2, 127, 128, 255, 256, 1 << 15, 1 << 16, 1 << 31, 1 << 32, 1 << 53, 1 << 63, (1 << 63) - 1, (1 << 64) - 1]
FLOATS = [0.0, -0.0, 1.0, 1e308, 5e-324, float("inf"), float("-inf"), float("nan"), 0.1, 1e16, 2.0**53, 1e21, 1e-7]


def integer(low, high):
    if POISON == [None]:
        POISON[0] = R.choice([low - 1, high + 1, high * 2 + 7, 1 << 64, -(1 << 63) - 1, R.randint(1 << 64, 1 << 70), -R.randint(1 << 64, 1 << 200)])
        return POISON[0]
    kind = R.randrange(4)
    if kind == 0:
        found = R.choice(EDGES) * R.choice([1, -1]) + R.choice([0, 0, 1, -1])
        return found if low <= found <= high else R.choice([low, high])
    if kind == 1:
        return R.randint(max(low, -300), min(high, 300))
    return R.randint(low, high)


def float64():
    if R.randrange(4) == 0:
        return R.choice(FLOATS)
    return struct.unpack("<d", struct.pack("<Q", R.getrandbits(64)))[0]


def float32():
    if POISON == [None]:
        POISON[0] = R.choice([3.5e38, -3.5e38, 1e308, -1e308, 1 << 128, FLOAT32_MAX * 2])
        return POISON[0]
    value = struct.unpack("<f", struct.pack("<I", R.getrandbits(32)))[0]
    return R.choice([value, value, value, 0.0, -0.0, 1.5, FLOAT32_MAX, -FLOAT32_MAX, 1e-45, float("inf"), float("nan")])


def text(wild=True):
    letters = [R.choice(LETTERS) if R.random() < 0.7 else chr(R.randrange(0xD800)) for _ in range(R.choice([0, 1, 3, 20, 60]))]
    value = u"".join(letters)
    if R.randrange(8) == 0:
        value += b"\\U0001f600".decode("unicode_escape")
    if not PYTHON2:
        if wild and R.randrange(5) == 0:  # what is no UTF-8 in Go
            value += R.choice([b"\xff", b"\xc3", b"a\x80b", b"\xed\xa0\x80"]).decode("utf-8", "surrogateescape")
        return value
    if wild and R.randrange(5) == 0:
        return value.encode("utf-8") + R.choice([b"\xff", b"\xc3", b"\xed\xa0\x80"])
    return value if wild and R.randrange(5) == 0 else value.encode("utf-8")


def blob():
    return bytes(bytearray(R.getrandbits(8) for _ in range(R.choice([0, 1, 5, 60]))))


def several(one, most=8):
    return [one() for _ in range(R.choice([0, 1, 2, most]))]


def exactly(one, count):
    return R.choice([list, tuple])([one() for _ in range(count)])


def mapping(key, value):
    """A dict whose keys are different in Go too: a Python 2 str and unicode may be the same text there."""
    made, known = {}, set()
    for _ in range(R.choice([0, 1, 4])):
        one = key()
        same = one.encode("utf-8") if PYTHON2 and isinstance(one, unicode) else one  # noqa: F821
        if same not in known:
            made[one] = value()
        known.add(same)
    return made


def flag():
    return R.random() < 0.5


def rune():
    """A number of a rune; where it is one of a character, sometimes the character."""
    number = integer(*INTEGERS["int32"])
    if R.randrange(2) or POISON:
        return number
    return chr(R.choice([0x41, 0, 0xE4, 0x20AC, 0xFFFF]))


def struct_of(name):
    return getattr(fuzz, name)(**dict((field, make(shape)) for field, shape in STRUCTS[name]))


def anything(depth=2):
    """What Go has as any."""
    pick = R.randrange(12 if depth else 8)
    if pick == 10:
        return mapping(text, lambda: anything(depth - 1))
    if pick > 7:
        return several(lambda: anything(depth - 1), 3)
    return R.choice([
        lambda: None, flag, lambda: make(R.choice(["int64", "uint64"])), float64, lambda: complex(float64(), float64()), text,
        lambda: make("Point"), lambda: fuzz.Level(make("int16")), lambda: fuzz.Name(text()),
        lambda: bytearray(blob()) if PYTHON2 else blob(),
    ])()  # fmt: skip


def moment():
    zone = Zone(R.randint(-720, 720))
    return datetime.datetime(R.randint(1, 9999), R.randint(1, 12), R.randint(1, 28), 12, 59, 3, R.randrange(10**6), zone)


class Zone(datetime.tzinfo):
    """A time zone by its minutes east of UTC; Python 2 has none in its library."""

    def __init__(self, minutes):
        self.minutes = minutes

    def utcoffset(self, _):
        return datetime.timedelta(minutes=self.minutes)

    def dst(self, _):
        return None

    def tzname(self, _):
        return None


def instant():
    """Seconds, nanoseconds, and seconds east of UTC: a zone to the second where Python can say that."""
    east = R.randint(-86399, 86399) if sys.version_info >= (3, 7) else 60 * R.randint(-1439, 1439)
    return R.randint(-62135500000, 253402200000), R.randrange(10**9), east


def micros():
    """Of a timedelta: every other one of what Go's Duration can hold."""
    if R.randrange(2):
        return 86400 * 10**6 * R.randint(106752, 999999999) * R.choice([1, -1])
    return R.choice([R.randint(-(1 << 53), 1 << 53), R.randint(-(10**7), 10**7), (1 << 63) // 1000, -((1 << 63) // 1000)])


def int62():
    return integer(-(1 << 61), (1 << 61) - 1)


BASIC = {
    "bool": flag,
    "float32": float32,
    "float64": float64,
    "complex64": lambda: complex(float32(), float32()),
    "complex128": lambda: complex(float64(), float64()),
    "text": text,
    "rune": rune,
    "bytes": blob,
    "any": anything,
}


def make(shape):
    """A random value of a shape."""
    if shape in BASIC:
        return BASIC[shape]()
    if shape in INTEGERS:
        return integer(*INTEGERS[shape])
    if shape in STRUCTS:
        return struct_of(shape)
    kind, one, more = shape
    if kind == "map":
        return mapping(lambda: make(one), lambda: make(more))
    return {"slice": several, "array": exactly}[kind](lambda: make(one), more)


def of(name):
    """A random value for a function."""
    return make(SHAPES[name])


# Of what is compared in a way of its own, by the names of the checks.
OTHERS = {
    "moment": moment,
    "instant": instant,
    "timedelta": micros,
    "error": text,
    "function": lambda: (int62(), int62()),
    "channel": lambda: R.randrange(9),
    "stringer": text,
}
