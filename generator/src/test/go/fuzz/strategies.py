"""Strategies of Hypothesis for each shape: they draw trees, so that what fails is shown, shrunk and frozen as a tree."""

import binascii

from hypothesis import assume
from hypothesis import strategies as st
from places import numbers, replaced
from shapes import ANY_DEEP, ANY_FLAT, INTEGERS, NAMED, OTHERS, SHAPES, STRUCTS, array_of
from texts import encoded

FLOAT32_MAX = (2 - 2.0**-23) * 2.0**127
LETTERS = u"ab \u0000\n\"'\\{}%\u00e4\u20ac\ud7ff\ue000\uffff"
BYTES = u"\udc80\udc9f\udca0\udcbf\udcc3\udced\udcf0\udcff"  # what is no UTF-8
NEAR = [0, 1, -1, 127, 128, 255, 256] + [1 << bits for bits in (15, 16, 31, 32, 53, 63)]
FAR = [1 << 64, -(1 << 63) - 1, 1 << 200, -(1 << 200)]


def near(low, high):
    return sorted(set(one for one in NEAR + [low, low + 1, high - 1, high] if low <= one <= high))


def integers(low, high):
    return st.sampled_from(near(low, high)) | st.integers(low, high)


def beyond(kind):
    """Numbers that a type does not have."""
    if kind == "float32":
        edges = [3.5e38, -3.5e38, 1e308, -1e308, 1 << 128, FLOAT32_MAX * 2]
        return st.sampled_from(edges) | st.floats(min_value=3.5e38, allow_infinity=False)
    low, high = INTEGERS[kind]
    edges = sorted(set([low - 1, high + 1] + [one for one in FAR if not low <= one <= high]))
    return st.sampled_from(edges) | st.integers(max_value=low - 1) | st.integers(min_value=high + 1)


LETTER = st.characters(blacklist_categories=("Cs",)) | st.sampled_from(sorted(LETTERS))
TEXT = st.lists(LETTER | st.sampled_from(sorted(BYTES)), max_size=20).map(u"".join)
SPECIAL = [0.0, -0.0, 1.0, float("inf"), float("-inf"), float("nan"), 2.0**24 + 2]
DOUBLES = SPECIAL + [5e-324, -5e-324, 2.0**-1022, 2.0**53 + 2, (2 - 2.0**-52) * 2.0**1023, 0.1, 1e16, 1e21, 1e-7]
SINGLES = SPECIAL + [2.0**-149, -(2.0**-149), 2.0**-126, FLOAT32_MAX, -FLOAT32_MAX]
FLOAT = st.floats() | st.sampled_from(DOUBLES)
FLOAT32 = st.floats(width=32) | st.sampled_from(SINGLES)
MICROS = 999999999 * 86400 * 10**6
EAST = st.integers(-1439, 1439)  # minutes

BASIC = {
    "bool": st.booleans(),
    "float32": FLOAT32,
    "float64": FLOAT,
    "complex64": st.lists(FLOAT32, min_size=2, max_size=2),
    "complex128": st.lists(FLOAT, min_size=2, max_size=2),
    "text": TEXT,
    "rune": integers(*INTEGERS["int32"]) | st.characters(max_codepoint=0xFFFF, blacklist_categories=("Cs",)),
    "bytes": st.binary(max_size=20).map(lambda data: binascii.hexlify(data).decode("ascii")),
    "surrogate": st.lists(LETTER | st.characters(whitelist_categories=("Cs",)), max_size=8).map(u"".join),
    "moment": st.tuples(st.datetimes(), EAST).map(lambda found: list(found[0].timetuple()[:6]) + [found[0].microsecond, found[1]]),
    "instant": st.tuples(st.integers(-62135500000, 253402200000), integers(0, 999999999), EAST.map(lambda east: east * 60)).map(list),
    "micros": st.sampled_from([(1 << 63) // 1000, (1 << 63) // -1000]) | st.integers(-MICROS, MICROS),
    "addends": st.lists(st.integers(-(1 << 62), (1 << 62) - 1), min_size=2, max_size=2),
    "capacity": st.integers(0, 64),
}


def any_of(inner):
    """Pairs of a tag and a tree, or null; what is deep has inner ones in it."""
    deep = [st.tuples(st.just(tag), strategy(ANY_DEEP[tag], inner)).map(list) for tag in sorted(ANY_DEEP)]
    return st.one_of(deep)


def strategy(shape, inner=None):
    """Trees of a shape; inner is what any has in it, instead of any."""
    if shape == "any":
        return ANY if inner is None else inner
    if shape in BASIC:
        return BASIC[shape]
    if shape in INTEGERS:
        return integers(*INTEGERS[shape])
    if shape in STRUCTS:
        return st.tuples(*[strategy(kind, inner) for _, kind in STRUCTS[shape]]).map(list)
    kind, one, more = shape
    if kind == "map":
        pairs = st.tuples(strategy(one, inner), strategy(more, inner))
        return st.lists(pairs.map(list), max_size=4, unique_by=same_key)
    few = more if kind == "array" else 0
    return st.lists(strategy(one, inner), min_size=few, max_size=more)


def same_key(pair):
    """What is one key in Go: texts by their bytes, of which some make a character together."""
    return encoded(pair[0]) if isinstance(pair[0], type(u"")) else pair[0]


FLAT = [st.tuples(st.just(tag), strategy(NAMED.get(tag, tag))).map(list) for tag in ANY_FLAT]
ANY = st.recursive(st.none() | st.one_of(FLAT), any_of, max_leaves=5)


@st.composite
def spoilt(draw, name, shape):
    """A line with one number in it that its type does not have."""
    tree = draw(strategy(shape))
    found = numbers(shape, tree)
    assume(found)
    path, kind = draw(st.sampled_from(found))
    bad = draw(beyond(kind))
    return [name, replaced(tree, path, bad), bad]


EDGES = {
    "bool": [False, True],
    "float32": SINGLES,
    "float64": DOUBLES,
    "complex64": [[one, other] for one in SINGLES for other in (0.0, -0.0, one)],
    "complex128": [[one, other] for one in DOUBLES for other in (0.0, -0.0, one)],
    "text": [u"", u"\u0000", u"a\u0000b", u"\ufeff", u"\uffff", u"\U0001f600", u"\U0010ffff"] + sorted(BYTES) + [u"\udced\udca0\udc80"],
    "bytes": [u"", u"00", u"ff", u"c3a4", u"eda080"],
    "rune": near(*INTEGERS["int32"]) + [u"\u0000", u"\uffff"],
    "any": [None],
    "surrogate": [u"\ud800", u"\udbff", u"\udc00", u"\udc7f", u"\udd00", u"\udfff", u"a\udc80\ud800"],
}


def edges(shape):
    """Trees of a shape that are always in the corpus."""
    if shape in INTEGERS:
        return near(*INTEGERS[shape])
    if isinstance(shape, tuple) and shape[0] != "array":
        return [[]]
    return EDGES.get(shape, [])


def lines():
    """Lines of the corpus: those that are always in it, and a strategy. A name, a tree, and its number out of range if it has one."""
    for name, shape in sorted(list(SHAPES.items()) + list(OTHERS.items())):
        yield [[name, tree] for tree in edges(shape)], st.tuples(st.just(name), strategy(shape)).map(list)
    for name, shape in sorted(SHAPES.items()):
        if bounded(shape):
            low, high = INTEGERS.get(shape, (0, 0))
            yield [[name, bad, bad] for bad in (low - 1, high + 1) if low != high], spoilt(name, shape)


def bounded(shape):
    """Whether a value of the shape can have a number with bounds."""
    if shape in STRUCTS:
        return any(bounded(kind) for _, kind in STRUCTS[shape])
    if isinstance(shape, tuple):
        return shape != array_of(0, shape[1]) and any(bounded(part) for part in shape[1:])
    return shape in INTEGERS or shape in ("float32", "complex64", "rune")
