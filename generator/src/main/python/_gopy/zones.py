"""Time zones between Go and Python: by name where Python knows the name, else a fixed offset."""

import calendar
import datetime
import time

ZoneInfo = []  # the class, once a name was met; False where Python has none


class FixedZone(datetime.tzinfo):
    """So many seconds east of UTC, under Go's name."""

    def __init__(self, seconds, name):
        self._offset = datetime.timedelta(seconds=seconds)
        self.name = name

    def utcoffset(self, moment):
        return self._offset

    def dst(self, moment):
        return datetime.timedelta(0) if self.name == "UTC" else None

    def tzname(self, moment):
        return self.name or "UTC%+03d:%02d" % divmod(self._offset.days * 1440 + self._offset.seconds // 60, 60)

    def fromutc(self, moment):
        return moment + self._offset

    def __eq__(self, other):
        return isinstance(other, FixedZone) and (self._offset, self.name) == (other._offset, other.name)

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        return "go.FixedZone(%d, %r)" % (self._offset.days * 86400 + self._offset.seconds, self.name)

    def __reduce__(self):
        return FixedZone, (self._offset.days * 86400 + self._offset.seconds, self.name)


UTC = getattr(datetime, "timezone", None) and datetime.timezone.utc or FixedZone(0, "UTC")


def find(name, offset, local):
    """The tzinfo of a Go location, and the fold that makes local mean the same instant."""
    if name == "UTC" and not offset:
        return UTC, 0
    if "/" in name:
        zone = _known(name)
        for fold in (0, 1) if zone else ():
            if zone.utcoffset(local.replace(fold=fold)) == datetime.timedelta(seconds=offset):
                return zone, fold
    return FixedZone(offset, name), 0


def offset(moment):
    """Seconds east of UTC. A datetime without a zone is local time."""
    found = moment.utcoffset()
    if found is not None:
        return found.days * 86400 + found.seconds
    parts = moment.timetuple()
    try:
        return int(calendar.timegm(parts) - time.mktime(parts))
    except (OverflowError, ValueError):
        return -time.timezone


def name(moment):
    """The name that Go gets: an IANA one, UTC, Local, or that of the fixed offset."""
    zone = moment.tzinfo
    if zone is None:
        return "Local"
    if isinstance(zone, FixedZone):
        return zone.name
    return str(getattr(zone, "key", None) or getattr(zone, "zone", None) or zone.tzname(moment) or "")


def _known(name):
    if not ZoneInfo:
        try:
            from zoneinfo import ZoneInfo as found
        except ImportError:
            found = False
        ZoneInfo.append(found)
    try:
        return ZoneInfo[0] and ZoneInfo[0](name)
    except (ValueError, LookupError, OSError):
        return None
