// Package times has times and durations.
package times

import "time"

// Meeting has both.
type Meeting struct {
	Start  time.Time
	Length time.Duration
}

func Unix(seconds, nanoseconds int64) time.Time { return time.Unix(seconds, nanoseconds).UTC() }

func Fixed(seconds int64, name string, offset int) time.Time {
	return time.Unix(seconds, 0).In(time.FixedZone(name, offset))
}

func In(t time.Time, zone string) (time.Time, error) {
	location, err := time.LoadLocation(zone)
	return t.In(location), err
}

func Nanoseconds(t time.Time) int64 { return t.UnixNano() }

func Format(t time.Time) string { return t.Format(time.RFC3339Nano) }

func Same(t time.Time) time.Time { return t }

func Zero() time.Time { return time.Time{} }

func Far() time.Time { return time.Date(10500, 1, 2, 3, 4, 5, 6, time.UTC) }

func Year(t time.Time) int { return t.Year() }

func Double(d time.Duration) time.Duration { return 2 * d }

func End(m Meeting) time.Time { return m.Start.Add(m.Length) }

func Plan(start time.Time, length time.Duration) *Meeting { return &Meeting{start, length} }

func All(ts []time.Time) (first time.Time) {
	for k, t := range ts {
		if k == 0 || t.Before(first) {
			first = t
		}
	}
	return first
}

const Hour = time.Hour

func Month() time.Month { return time.March }
