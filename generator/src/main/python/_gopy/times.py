"""Go's time.Time and time.Duration: a datetime that keeps nanoseconds, an int of nanoseconds."""

import datetime

from . import zones

_EPOCH = datetime.datetime(1970, 1, 1)
_SECOND = 1000000000


class Time(datetime.datetime):
    """A time of Go's: an aware datetime with .nanosecond, the nanoseconds within its second.

    What datetime's own arithmetic makes has no nanoseconds below its microsecond.
    """

    _gopy_nanosecond = None

    @property
    def nanosecond(self):
        kept = self._gopy_nanosecond
        return self.microsecond * 1000 if kept is None else kept

    def replace(self, *values, **named):
        made = datetime.datetime.replace(self, *values, **named)
        if isinstance(made, Time) and made.microsecond == self.microsecond:
            made._gopy_nanosecond = self._gopy_nanosecond
        return made

    def astimezone(self, tz=None):
        made = _of(datetime.datetime.astimezone(self, tz) if tz else datetime.datetime.astimezone(self))
        made._gopy_nanosecond = self._gopy_nanosecond
        return made

    def _gopy_compare(self, other, answer):
        """answer of the two, or of their nanoseconds where datetime sees them as equal."""
        if isinstance(other, Time) and datetime.datetime.__eq__(self, other):
            return answer(self.nanosecond, other.nanosecond)
        return None

    def __eq__(self, other):
        found = self._gopy_compare(other, lambda a, b: a == b)
        return datetime.datetime.__eq__(self, other) if found is None else found

    def __ne__(self, other):
        found = self._gopy_compare(other, lambda a, b: a != b)
        return datetime.datetime.__ne__(self, other) if found is None else found

    def __lt__(self, other):
        found = self._gopy_compare(other, lambda a, b: a < b)
        return datetime.datetime.__lt__(self, other) if found is None else found

    def __le__(self, other):
        found = self._gopy_compare(other, lambda a, b: a <= b)
        return datetime.datetime.__le__(self, other) if found is None else found

    def __gt__(self, other):
        found = self._gopy_compare(other, lambda a, b: a > b)
        return datetime.datetime.__gt__(self, other) if found is None else found

    def __ge__(self, other):
        found = self._gopy_compare(other, lambda a, b: a >= b)
        return datetime.datetime.__ge__(self, other) if found is None else found

    __hash__ = datetime.datetime.__hash__

    def __reduce_ex__(self, protocol):
        seconds, nanoseconds, offset, zone = parts(self)
        return value, (seconds, nanoseconds, offset, zone)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


def value(seconds, nanoseconds, offset, zone):
    """The Time of a message: Unix seconds, nanoseconds, seconds east of UTC, the location's name."""
    local = _EPOCH + datetime.timedelta(seconds=seconds + offset)
    made = _of(local, nanoseconds // 1000, *zones.find(zone, offset, local))
    if nanoseconds % 1000:
        made._gopy_nanosecond = nanoseconds
    return made


def parts(moment):
    """What a message says of a datetime. One without a time zone is meant locally, as everywhere in Python."""
    offset = zones.offset(moment)
    since = moment.replace(tzinfo=None) - _EPOCH
    seconds = since.days * 86400 + since.seconds - offset
    kept = getattr(moment, "_gopy_nanosecond", None)
    nanoseconds = moment.microsecond * 1000 if kept is None else kept
    return seconds, nanoseconds, offset, zones.name(moment)


def nanoseconds(delta):
    """A timedelta as Go's Duration."""
    return (delta.days * 86400 + delta.seconds) * _SECOND + delta.microseconds * 1000


def _of(moment, microsecond=None, tz=None, fold=0):
    made = Time(
        moment.year,
        moment.month,
        moment.day,
        moment.hour,
        moment.minute,
        moment.second,
        moment.microsecond if microsecond is None else microsecond,
        tz or moment.tzinfo,
    )
    fold = fold or getattr(moment, "fold", 0)
    return datetime.datetime.replace(made, fold=fold) if fold else made
