"""Go's time.Duration: nanoseconds as an int."""

import datetime

from .kinds import KINDS
from .scalars import IntValue

_UNITS = ((1, "ns"), (1000, "\xb5s" if str is not bytes else "\xc2\xb5s"), (1000000, "ms"))
_SECOND = 1000000000


class Duration(IntValue):
    """Nanoseconds. str() is Go's, such as 1h2m0.5s."""

    __slots__ = ()
    _gopy_kind = KINDS["int64"]

    def timedelta(self):
        """The same as a timedelta, whose smallest part is a microsecond."""
        return datetime.timedelta(microseconds=int(self) // 1000)

    def total_seconds(self):
        return int(self) / float(_SECOND)

    def __str__(self):
        number = int(self)
        sign, number = ("-", -number) if number < 0 else ("", number)
        if not number:
            return "0s"
        if number < _SECOND:
            size, unit = [known for known in _UNITS if known[0] <= number][-1]
            return sign + _decimal(number, size) + unit
        minutes, rest = divmod(number, 60 * _SECOND)
        hours, minutes = divmod(minutes, 60)
        text = _decimal(rest, _SECOND) + "s"
        if hours:
            return "%s%dh%dm%s" % (sign, hours, minutes, text)
        return "%s%dm%s" % (sign, minutes, text) if minutes else sign + text

    __repr__ = __str__

    def __reduce__(self):
        return Duration, (int(self),)


def _decimal(number, size):
    whole, part = divmod(number, size)
    digits = str(part).rjust(len(str(size)) - 1, "0").rstrip("0")
    return "%d.%s" % (whole, digits) if part else str(whole)
