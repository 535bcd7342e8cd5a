"""Checks of what is compared in a way of its own: times, errors, functions, channels, objects. Each takes one value."""

import datetime

import fuzz
import golang
from compare import plain, said
from values import PYTHON2


def moment(value):
    """A datetime with a time zone."""
    back, words = fuzz.Time(value)
    assert back == value and back.utcoffset() == value.utcoffset(), (value, back)
    assert words == stamp(value, value.microsecond * 1000), (words, value)
    assert list(fuzz.Times([value, back])[0]) == [value, value]


def instant(value):
    """As Go has it: seconds from 1970, nanoseconds, and seconds east of UTC."""
    second, nano, east = value
    made, words = fuzz.At(second, nano, east)
    assert made.nanosecond == nano and made.utcoffset() == datetime.timedelta(seconds=east), value
    assert words == stamp(made, nano), (words, made)
    again, same = fuzz.Time(made)
    assert (again, again.nanosecond, same) == (made, nano, words), value


def stamp(value, nano):
    seconds = value.utcoffset().days * 86400 + value.utcoffset().seconds
    clock = "%04d-%02d-%02dT%02d:%02d:%02d" % (value.year, value.month, value.day, value.hour, value.minute, value.second)
    return "%s.%09d %d" % (clock, nano, seconds)


def timedelta(micros):
    value = datetime.timedelta(microseconds=micros)
    if abs(micros) <= (1 << 63) // 1000:
        back, words = fuzz.Duration(value)
        assert (int(back), words) == (micros * 1000, str(micros * 1000)), micros
        assert back.timedelta() == value, micros
        return
    try:
        raise AssertionError("took %r: %r" % (value, fuzz.Duration(value)))
    except OverflowError as refused:
        assert str(refused).startswith("Duration() argument 'v': "), refused


def error(words):
    made, _ = fuzz.Made(words)
    back, heard = fuzz.Err(made)
    assert back == made and plain(heard) == plain(words), words
    own = ValueError("own")
    back, heard = fuzz.Err(own)
    assert back is own and heard == "ValueError: own", heard
    assert fuzz.Err(None) == (None, "nil")


def function(value):
    number, at = value

    def add(given):
        return given + number

    back, words = fuzz.Func(add, at)
    assert back is add and int(words) == at + number, words


def channel(size):
    made = fuzz.NewChan(size)
    back, words = fuzz.Chan(made)
    assert back == made and int(words) == made.cap == size, words


class Shown(object):
    def __init__(self, words):
        self.words = words

    def String(self):
        return self.words


def stringer(words):
    shown = Shown(words)
    back, words = fuzz.Stringer(shown)
    assert back is shown and golang.read(said(words)) == plain(shown.words), words


def surrogate(words):
    """A text with a surrogate that stands for no byte is refused as Python's own codec does; Python 2's takes it."""
    try:
        expected = words.encode("utf-8") if PYTHON2 else words.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError as error:
        expected = error
    for there in (lambda: fuzz.String(words)[0], lambda: fuzz.Strings([words])[0][0], lambda: list(fuzz.Counts({words: 1})[0])[0]):
        try:
            assert plain(there()) == expected, words
        except UnicodeEncodeError as refused:
            assert (refused.start, refused.end) == (expected.start, expected.end), refused


CHECKS = dict((check.__name__, check) for check in (moment, instant, timedelta, error, function, channel, stringer, surrogate))
