"""Random values for the functions of fuzz, by name; with POISON set one number in the value is out of its range."""

import datetime
import os
import random
import struct
import sys

import fuzz

PYTHON2 = sys.version_info[0] == 2
if PYTHON2:
    chr, range = unichr, xrange  # noqa: F821
SEED = int(os.environ.get("GOPY_SEED", "20171"))
R = random.Random(SEED)
POISON = []  # what was put out of range: wanted while it is [None]
FLOAT32_MAX = struct.unpack("<f", b"\xff\xff\x7f\x7f")[0]
LETTERS = u"ab \u0000\n\"'\\{}%\u00e4\u20ac\ud7ff\ue000\uffff"
INTEGERS = [0, 1, 2, 127, 128, 255, 256, 1 << 15, 1 << 16, 1 << 31, 1 << 32, 1 << 53, 1 << 63, (1 << 63) - 1, (1 << 64) - 1]
FLOATS = [0.0, -0.0, 1.0, 1e308, 5e-324, float("inf"), float("-inf"), float("nan"), 0.1, 1e16, 2.0**53, 1e21, 1e-7]


def bounds(bits, signed):
    return (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)


def integer(bits, signed):
    low, high = bounds(bits, signed)
    if POISON == [None]:
        POISON[0] = R.choice([low - 1, high + 1, high * 2 + 7, 1 << 64, -(1 << 63) - 1, R.randint(1 << 64, 1 << 70), -R.randint(1 << 64, 1 << 200)])
        return POISON[0]
    kind = R.randrange(4)
    if kind == 0:
        found = R.choice(INTEGERS) * R.choice([1, -1]) + R.choice([0, 0, 1, -1])
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


def exactly(count, one):
    return lambda: R.choice([list, tuple])([one() for _ in range(count)])


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
    number = integer(32, True)
    if R.randrange(2) or POISON:
        return number
    return chr(R.choice([0x41, 0, 0xE4, 0x20AC, 0xFFFF]))


def point():
    return fuzz.Point(integer(32, True), float64(), text(), several(text, 3))


def spot():
    return fuzz.Spot(integer(16, True), integer(16, True))


def box():
    spots = mapping(text, spot)
    rows = [several(float64, 3), several(float64, 2)]
    return fuzz.Box(Point=point(), Spot=spot(), Spots=spots, Rows=rows, Level=integer(16, True), Blob=blob(), Any=anything())


def anything(depth=2):
    """What Go has as any."""
    pick = R.randrange(12 if depth else 8)
    if pick == 10:
        return mapping(text, lambda: anything(depth - 1))
    if pick > 7:
        return several(lambda: anything(depth - 1), 3)
    return R.choice([
        lambda: None, flag, lambda: integer(64, R.random() < 0.5), float64, lambda: complex(float64(), float64()), text, point,
        lambda: fuzz.Level(integer(16, True)), lambda: fuzz.Name(text()), lambda: bytearray(blob()) if PYTHON2 else blob(),
    ])()  # fmt: skip


def moment():
    zone = datetime.timezone(datetime.timedelta(minutes=R.randint(-720, 720))) if not PYTHON2 else None
    return datetime.datetime(R.randint(1, 9999), R.randint(1, 12), R.randint(1, 28), 12, 59, 3, R.randrange(10**6), zone)


def int64():
    return integer(64, True)


KINDS = {
    "Bool": flag,
    "Float32": float32,
    "Float64": float64,
    "Complex64": lambda: complex(float32(), float32()),
    "Complex128": lambda: complex(float64(), float64()),
    "String": text,
    "Rune": rune,
    "Runes": lambda: several(rune),
    "Byte": lambda: integer(8, False),
    "Bytes": blob,
    "Blobs": lambda: several(blob, 3),
    "Floats": lambda: several(float64, 20),
    "Float32s": lambda: several(float32),
    "Bools": lambda: several(flag),
    "Complexes": lambda: several(lambda: complex(float64(), float64())),
    "Complex64s": lambda: several(lambda: complex(float32(), float32())),
    "Strings": lambda: several(text),
    "Uintptrs": lambda: several(lambda: integer(64, False)),
    "Triple": exactly(3, lambda: integer(16, True)),
    "Four": exactly(4, lambda: integer(8, False)),
    "Two": exactly(2, text),
    "Three": exactly(3, float64),
    "Square": exactly(2, exactly(2, int64)),
    "Nothing": list,
    "Corners": exactly(2, point),
    "Matrix": lambda: several(lambda: several(int64), 4),
    "Cubes": lambda: several(lambda: several(lambda: several(float32, 2), 2), 2),
    "Texts": lambda: several(lambda: several(text, 3), 3),
    "Counts": lambda: mapping(text, int64),
    "Words": lambda: mapping(int64, text),
    "Series": lambda: mapping(text, lambda: several(float64)),
    "Flags": lambda: mapping(flag, lambda: integer(8, False)),
    "Weights": lambda: mapping(float64, flag),
    "Bytewise": lambda: mapping(lambda: integer(8, False), int64),
    "Wide": lambda: mapping(lambda: integer(64, False), lambda: integer(64, False)),
    "Ranks": lambda: mapping(lambda: integer(16, True), text),
    "Lists": lambda: mapping(int64, lambda: several(text, 2)),
    "Deep": lambda: mapping(text, lambda: mapping(text, lambda: several(lambda: integer(8, True)))),
    "Maps": lambda: several(lambda: mapping(text, int64), 3),
    "Levels": lambda: several(lambda: integer(16, True)),
    "Masks": lambda: several(lambda: integer(64, False)),
    "Names": lambda: several(text),
    "Named": lambda: mapping(text, float32),
    "ALevel": lambda: integer(16, True),
    "AName": text,
    "ARow": lambda: several(float64),
    "AFlag": flag,
    "AMask": lambda: integer(64, False),
    "AShare": float32,
    "AWave": lambda: complex(float64(), float64()),
    "ABlob": blob,
    "AGrid": exactly(2, exactly(3, lambda: integer(8, True))),
    "ATable": lambda: mapping(text, int64),
    "ABox": box,
    "Boxes": lambda: several(box, 2),
    "Places": lambda: several(point, 3),
    "Place": point,
    "Pointer": point,
    "Pointers": lambda: several(point, 3),
    "PlaceOf": lambda: mapping(text, point),
    "PInt": int64,
    "PText": text,
    "PLevel": lambda: integer(16, True),
    "PFloats": lambda: several(float64),
    "Duration": int64,
    "Durations": lambda: several(int64),
    "Seq": lambda: several(int64),
    "Any": anything,
    "Anys": lambda: several(lambda: anything(1), 3),
    "AnyOf": lambda: mapping(text, lambda: anything(1)),
}
for _bits in (8, 16, 32, 64):
    for _name, _signed in (("Int%d" % _bits, True), ("Uint%d" % _bits, False)):
        KINDS[_name] = lambda bits=_bits, signed=_signed: integer(bits, signed)
        KINDS[_name + "s"] = lambda bits=_bits, signed=_signed: several(lambda: integer(bits, signed))
KINDS.update(Int=KINDS["Int64"], Uint=KINDS["Uint64"], Uintptr=KINDS["Uint64"], Ints=KINDS["Int64s"], Uints=KINDS["Uint64s"])
del KINDS["Uint8s"]  # these are bytes
NARROW = ("Float32", "Complex64", "Float32s", "Complex64s", "Cubes", "AShare", "Named")
