# binds: golang.org/x/time/rate
"""Limits how often something happens."""

import go
import rate

limiter = rate.NewLimiter(rate.Limit(1000), 3)
assert [limiter.Allow() for _ in range(3)] == [True, True, True]
assert limiter.Burst() == 3 and limiter.Limit() == 1000
limiter.Wait()
limiter.WaitN(2)
reservation = limiter.Reserve()
assert reservation.OK() and reservation.Delay().timedelta().total_seconds() < 1
never = rate.NewLimiter(0, 1)
assert never.Allow() and not never.Allow()
try:
    limiter.WaitN(5)
    raise AssertionError("more than a burst")
except go.GoError as error:
    assert "exceeds limiter's burst" in str(error)
