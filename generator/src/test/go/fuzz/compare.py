"""Sends one value there and back, and compares with what Go says of it: a check for each function, by its name."""

import math
import struct

import fuzz
import golang
from feature import checked
from shapes import NARROW, SHAPES
from values import PYTHON2

FIELDS = {fuzz.Point: ("X", "Y", "Name", "Tags"), fuzz.Spot: ("X", "Y")}
FIELDS[fuzz.Box] = ("Point", "Spot", "Spots", "Rows", "Level", "Blob", "Any")
UNICODE = type(u"")


def plain(value, narrow=False):
    """A form in which what Python has, what came back and what Go said can be compared to the bit."""
    if value is None:
        return value
    if isinstance(value, (bool, fuzz.Flag)):
        return "bool", bool(value)
    if isinstance(value, float):
        if math.isnan(value):
            return "nan"
        return struct.pack("<f" if narrow else "<d", value)
    if isinstance(value, complex):
        return plain(value.real, narrow), plain(value.imag, narrow)
    if isinstance(value, (bytes, bytearray)):
        return bytes(value)
    if isinstance(value, fuzz.Blob):
        return bytes(bytearray(value))
    if isinstance(value, UNICODE):
        return value.encode("utf-8", "surrogateescape") if not PYTHON2 else value.encode("utf-8")
    if type(value) in FIELDS:
        return [plain(getattr(value, name), narrow) for name in FIELDS[type(value)]]
    if hasattr(value, "items"):
        return Entries(sorted(((plain(key, narrow), plain(found, narrow)) for key, found in value.items()), key=repr))
    if hasattr(value, "__len__"):
        return [plain(found, narrow) for found in value]
    if hasattr(value, "value"):  # a pointer
        return plain(value.value, narrow)
    return int(value)


class Entries(list):
    """What is in a map, in one order."""


def told(value, heard, narrow):
    """What Go said, in the form of the value that was sent: Go prints whole floats without a point, and nothing as nil."""
    if isinstance(value, float):
        return plain(float(heard), narrow)
    if isinstance(value, fuzz.Name):
        return plain(heard)
    if type(value) in FIELDS:
        return [told(getattr(value, name), heard[name], narrow) for name in FIELDS[type(value)]]
    if hasattr(value, "items"):
        kinds = dict((repr(plain(key, narrow)), (key, found)) for key, found in value.items())
        sample = next(iter(value), None)
        found = []
        for key, one in heard or ():
            said = told(sample, key, narrow)
            assert repr(said) in kinds, (said, sorted(kinds))
            found.append((said, told(kinds[repr(said)][1], one, narrow)))
        return Entries(sorted(found, key=repr))
    if isinstance(value, (bytes, bytearray)) and (heard is None or isinstance(heard, list)):
        return bytes(bytearray(heard or ()))
    if not isinstance(value, (bytes, bytearray, UNICODE)) and hasattr(value, "__len__"):
        heard = heard or []
        assert len(value) == len(heard), heard
        return [told(one, other, narrow) for one, other in zip(value, heard)]
    return plain(heard, narrow)


def said(words):
    """Go's words as Unicode; what is no UTF-8 is never in them, %#v escapes it."""
    return words.decode("utf-8") if PYTHON2 else words


def functions(name):
    """The function, and the one that takes the same by message."""
    more = "M" + name
    return [getattr(fuzz, name)] + ([getattr(fuzz, more)] if hasattr(fuzz, more) and more not in SHAPES else [])


def round_trip(name, function, value):
    narrow = name in NARROW
    checked()
    back, words = function(value)
    expected = plain(numbers(name, value), narrow)
    assert plain(back, narrow) == expected, "came back as %r" % (back,)
    checked()
    heard = golang.read(said(words))
    assert told(numbers(name, value), heard, narrow) == expected, "Go has %s" % words


def numbers(name, value):
    """Runes as numbers."""
    if name == "Runes":
        return [ord(one) if isinstance(one, UNICODE) else one for one in value]
    return ord(value) if name == "Rune" and isinstance(value, UNICODE) else value


def refusal(function, value, bad):
    """The value has one number out of its range in it: OverflowError in words that name function, parameter and value."""
    checked()
    try:
        found = function(value)
    except OverflowError as refused:
        words = str(refused)
        assert words.startswith("%s() argument 'v'" % function.__name__), words
        assert "out of range for " in words and (repr(bad)[:60] in words or "complex64" in words), words
        return
    raise AssertionError("%s(%r) took %r: %r" % (function.__name__, value, bad, found))
