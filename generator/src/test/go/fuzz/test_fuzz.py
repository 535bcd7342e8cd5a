"""Random values of every kind there and back, compared with Go's own words; those out of range are refused.

GOPY_FUZZ is the number of values for each function (60 unless told), GOPY_SEED the seed, which a failure names.
"""
from __future__ import print_function

import datetime
import math
import os
import struct
import sys

import fuzz

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import golang
import values
from values import KINDS, NARROW, POISON, PYTHON2, SEED, R

COUNT = int(os.environ.get("GOPY_FUZZ", "60"))
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


def functions():
    for name in sorted(KINDS):
        for prefix in ("", "M"):
            function = getattr(fuzz, prefix + name, None)
            if function and (not prefix or prefix + name not in KINDS):
                yield name, function


def test_values_there_and_back():
    done = 0
    for name, function in functions():
        for _ in range(COUNT):
            round_trip(function, name, KINDS[name]())
        done += COUNT
    print("%d values there and back, by %d functions" % (done, done // COUNT))


def round_trip(function, name, value):
    narrow = name in NARROW
    try:
        back, words = function(value)
        expected = plain(ord(value) if name == "Rune" and isinstance(value, UNICODE) else numbers(name, value), narrow)
        assert plain(back, narrow) == expected, "came back as %r" % (back,)
        heard = golang.read(said(words))
        assert told(numbers(name, value), heard, narrow) == expected, "Go has %s" % words
    except Exception:
        print("GOPY_SEED=%d %s(%r)" % (SEED, function.__name__, value))
        raise


def numbers(name, value):
    """Runes as numbers."""
    if name == "Runes":
        return [ord(one) if isinstance(one, UNICODE) else one for one in value]
    return ord(value) if name == "Rune" and isinstance(value, UNICODE) else value


def test_out_of_range():
    """One number in the value is too large or too small: OverflowError in words that name function, parameter and value."""
    done = 0
    for name, function in functions():
        if not name.startswith("Any"):
            for _ in range(max(COUNT // 10, min(COUNT, 60))):
                done += out_of_range(function, KINDS[name])
    print("%d values out of range" % done)


def out_of_range(function, make):
    for _ in range(9):  # an empty list has no number
        POISON[:] = [None]
        try:
            value = make()
        except OverflowError as refused:  # by the constructor of a struct or a named type
            assert POISON != [None] and "out of range for" in str(refused), refused
            return 1
        finally:
            bad = POISON.pop()
        if bad is not None:
            break
    else:
        return 0
    try:
        found = function(value)
    except OverflowError as refused:
        words = str(refused)
        assert words.startswith("%s() argument 'v'" % function.__name__), words
        assert "out of range for " in words and (repr(bad)[:60] in words or "complex64" in words), words
        return 1
    except Exception:
        print("GOPY_SEED=%d %s(%r)" % (SEED, function.__name__, value))
        raise
    raise AssertionError("GOPY_SEED=%d %s(%r) took %r: %r" % (SEED, function.__name__, value, bad, found))


def test_times():
    for _ in range(COUNT):
        value = values.moment()
        if not PYTHON2:  # which has no time zones in its library to make an aware time of
            back, words = fuzz.Time(value)
            assert back == value and back.utcoffset() == value.utcoffset(), (value, back)
            assert words == stamp(value, value.microsecond * 1000), (words, value)
            assert list(fuzz.Times([value, back])[0]) == [value, value]
        # As Go has it: to the nanosecond, the zone to the second where Python can say that.
        second, nano = R.randint(-62135500000, 253402200000), R.randrange(10**9)
        east = R.randint(-86399, 86399) if sys.version_info >= (3, 7) else 60 * R.randint(-1439, 1439)
        made, words = fuzz.At(second, nano, east)
        assert made.nanosecond == nano and made.utcoffset() == datetime.timedelta(seconds=east), (second, nano, east)
        assert words == stamp(made, nano), (words, made)
        again, same = fuzz.Time(made)
        assert (again, again.nanosecond, same) == (made, nano, words), (second, nano, east)


def stamp(value, nano):
    seconds = value.utcoffset().days * 86400 + value.utcoffset().seconds
    clock = "%04d-%02d-%02dT%02d:%02d:%02d" % (value.year, value.month, value.day, value.hour, value.minute, value.second)
    return "%s.%09d %d" % (clock, nano, seconds)


def test_timedeltas():
    for _ in range(COUNT):
        micros = R.choice([R.randint(-(1 << 53), 1 << 53), R.randint(-(10**7), 10**7), (1 << 63) // 1000, -((1 << 63) // 1000)])
        back, words = fuzz.Duration(datetime.timedelta(microseconds=micros))
        assert (int(back), words) == (micros * 1000, str(micros * 1000)), micros
        assert back.timedelta() == datetime.timedelta(microseconds=micros), micros
        beyond = datetime.timedelta(days=R.randint(106752, 999999999) * R.choice([1, -1]))
        try:
            raise AssertionError("took %r: %r" % (beyond, fuzz.Duration(beyond)))
        except OverflowError as refused:
            assert str(refused).startswith("Duration() argument 'v': "), refused


def test_errors():
    for _ in range(COUNT):
        words = values.text()
        error, _ = fuzz.Made(words)
        back, heard = fuzz.Err(error)
        assert back == error and plain(heard) == plain(words), words
        own = ValueError("own")
        back, heard = fuzz.Err(own)
        assert back is own and heard == "ValueError: own", heard
        assert fuzz.Err(None) == (None, "nil")


class Shown(object):
    def __init__(self, words):
        self.words = words

    def String(self):
        return self.words


def test_objects_are_the_same():
    for _ in range(COUNT):
        number = values.integer(62, True)

        def add(given, number=number):
            return given + number

        at = values.integer(62, True)
        back, words = fuzz.Func(add, at)
        assert back is add and int(words) == at + number, words
        channel = fuzz.NewChan(R.randrange(9))
        back, words = fuzz.Chan(channel)
        assert back == channel and int(words) == channel.cap, words
        shown = Shown(values.text())
        back, words = fuzz.Stringer(shown)
        assert back is shown and golang.read(said(words)) == plain(shown.words), words
