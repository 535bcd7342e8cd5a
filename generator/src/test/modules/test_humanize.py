# binds: github.com/dustin/go-humanize
"""Says numbers, sizes and times as people do."""

import datetime

import humanize

assert humanize.Bytes(82854982) == "83 MB"
assert humanize.IBytes(82854982) == "79 MiB"
assert humanize.ParseBytes("42 MB") == 42000000
assert humanize.Comma(-1234567) == "-1,234,567"
assert humanize.Ordinal(193) == "193rd"
assert humanize.SIWithDigits(0.0000000223, 1, "M") == "22.3 nM"
now = datetime.datetime(2024, 5, 1, 12, 0)
assert humanize.RelTime(now - datetime.timedelta(hours=3), now, "ago", "from now") == "3 hours ago"
assert humanize.FtoaWithDigits(2.345, 2) == "2.34"
