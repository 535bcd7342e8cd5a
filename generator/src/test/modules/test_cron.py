# binds: github.com/robfig/cron/v3
"""Runs Python functions by a schedule."""

import datetime
import threading

import cron
import go

schedule = cron.ParseStandard("30 8 * * MON")
begin = datetime.datetime(2024, 5, 1, 12, 0)
following = schedule.Next(begin)
assert (following.month, following.day, following.hour, following.minute) == (5, 6, 8, 30), following

rang = threading.Event()
scheduler = cron.New(cron.WithSeconds())
entry = scheduler.AddFunc("* * * * * *", rang.set)
assert entry == 1 and len(scheduler.Entries()) == 1
scheduler.Start()
assert rang.wait(10)
scheduler.Stop()
scheduler.Remove(entry)
assert len(scheduler.Entries()) == 0

try:
    scheduler.AddFunc("every day", rang.set)
    raise AssertionError("it was scheduled")
except go.GoError as error:
    assert "expected" in str(error)
