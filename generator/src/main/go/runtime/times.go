package gopyruntime

import (
	"math"
	"sync"
	"time"
	"unsafe"
)

// time writes an instant with its place, if Python's datetime has its year.
func (w *writer) time(value time.Time) bool {
	if year := value.Year(); year < 1 || year > 9999 {
		return false
	}
	_, offset := value.Zone()
	w.tag(tagTime)
	w.int64(value.Unix())
	w.int64(int64(value.Nanosecond()))
	w.int64(int64(offset))
	w.text(value.Location().String())
	return true
}

// duration reads what follows the tag of one. The least number stands for a timedelta that no Duration holds.
func (r *reader) duration() time.Duration {
	nanoseconds := r.int64()
	if nanoseconds == math.MinInt64 {
		panic(r.outOfRange(boundsOf(durationType).String()))
	}
	return time.Duration(nanoseconds)
}

func decodeTime(r *reader, p unsafe.Pointer) {
	switch tag := r.plainTag(); tag {
	case tagTime:
		*(*time.Time)(p) = r.time()
	case tagObject, tagFrozen:
		r.held(kindOf(timeType), p)
	default:
		r.refuse(tag, timeType)
	}
}

// time reads what follows the tag of one.
func (r *reader) time() time.Time {
	seconds, nanoseconds, offset := r.int64(), r.int64(), r.int64()
	name := ""
	if r.peek() == tagNil {
		r.tag()
	} else {
		name = r.string()
	}
	instant := time.Unix(seconds, nanoseconds)
	return instant.In(placeOf(name, int(offset), instant))
}

var places sync.Map // name -> *time.Location, nil for an unknown one

// placeOf finds the place of a name, or makes one that has the offset at all times.
func placeOf(name string, offset int, instant time.Time) *time.Location {
	known, ok := places.Load(name)
	if !ok {
		place, err := time.LoadLocation(name)
		if err != nil || name == "" {
			place = nil
		}
		known, _ = places.LoadOrStore(name, place)
	}
	if place := known.(*time.Location); place != nil {
		if _, there := instant.In(place).Zone(); there == offset {
			return place
		}
	}
	if name == "" && offset == 0 {
		return time.UTC
	}
	return time.FixedZone(name, offset)
}
