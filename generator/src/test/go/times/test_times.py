import datetime
import pickle
import sys

import go
import times
from feature import eq, raises

DAY = datetime.datetime(2024, 2, 29, 12, 30, 15, 123456)


def test_from_go():
    moment = times.Unix(1700000000, 123456789)
    assert isinstance(moment, datetime.datetime)
    eq((moment.year, moment.microsecond, moment.nanosecond), (2023, 123456, 123456789))
    eq(moment.utcoffset(), datetime.timedelta(0))
    moment = times.Fixed(0, "XST", -12600)
    eq(moment.utcoffset(), datetime.timedelta(seconds=-12600))
    eq(moment.tzname(), "XST")
    eq(times.Zero().year, 1)


def test_round_trip():
    for seconds, nanoseconds in ((0, 0), (0, 1), (-1, 999999999), (1700000000, 123456789), (253402300799, 999999999)):
        moment = times.Unix(seconds, nanoseconds)
        eq(times.Nanoseconds(moment), (seconds * 10**9 + nanoseconds + 2**63) % 2**64 - 2**63)
        eq(times.Same(moment), moment)
        eq(times.Same(moment).nanosecond, nanoseconds)
        eq(pickle.loads(pickle.dumps(moment, 2)), moment)


def test_from_python():
    aware = times.Unix(0, 0).replace(2024, 2, 29)
    eq(times.Format(aware), "2024-02-29T00:00:00Z")
    eq(times.Year(DAY), 2024)
    eq(times.Same(DAY).replace(tzinfo=None), DAY)
    if sys.version_info[0] > 2:
        zone = datetime.timezone(datetime.timedelta(hours=2), "X")
        eq(times.Format(DAY.replace(tzinfo=zone)), "2024-02-29T12:30:15.123456+02:00")
    raises(TypeError, times.Year, 3)
    raises(TypeError, times.Year, "2024")


def test_zones():
    summer = times.In(times.Unix(1720000000, 0), "Europe/Prague")
    eq(summer.utcoffset(), datetime.timedelta(hours=2))
    eq(times.Format(summer), "2024-07-03T11:46:40+02:00")
    if sys.version_info >= (3, 9):
        import zoneinfo

        if "Europe/Prague" in zoneinfo.available_timezones():
            eq(str(summer.tzinfo), "Europe/Prague")


def test_far():
    far = times.Far()
    assert not isinstance(far, datetime.datetime)
    eq(times.Year(far), 10500)
    eq(far.Year(), 10500)


def test_durations():
    twice = times.Double(1500000000)
    eq(twice, 3000000000)
    eq(twice.timedelta(), datetime.timedelta(seconds=3))
    eq(str(twice), "3s")
    eq(times.Double(datetime.timedelta(milliseconds=1)), 2000000)
    eq(times.Double(twice), 6000000000)
    assert isinstance(twice, go.Duration)
    eq(times.Hour, 3600 * 10**9)
    eq(str(times.Hour), "1h0m0s")
    raises(TypeError, times.Double, 1.5)
    eq(pickle.loads(pickle.dumps(twice, 2)), twice)


def test_structs():
    meeting = times.Plan(times.Unix(0, 0), datetime.timedelta(hours=1))
    eq(meeting.Length, 3600 * 10**9)
    eq(times.End(meeting), times.Unix(3600, 0))
    meeting.Start = times.Unix(60, 5)
    eq(meeting.Start.nanosecond, 5)
    eq(times.All([times.Unix(5, 0), times.Unix(3, 0)]), times.Unix(3, 0))


def test_named():
    eq(times.Month(), 3)
    eq(str(times.Month()), "March")
