package gopyruntime

import (
	"reflect"
	"time"
)

// patience is how long to wait: below 0 for ever, 0 not at all.
type patience time.Duration

// patience reads nanoseconds or nil.
func (r *reader) patience() patience {
	if r.peek() == tagNil {
		r.tag()
		return -1
	}
	return max(patience(r.decode(reflect.TypeFor[int64]()).Int()), 0)
}

// waitFor says whether something happens in time: a channel is closed, or gives a value.
func waitFor[T any](happens <-chan T, patience patience) bool {
	select {
	case <-happens:
		return true
	default:
	}
	switch {
	case patience == 0:
		return false
	case patience < 0:
		<-happens
		return true
	}
	timer := time.NewTimer(time.Duration(patience))
	defer timer.Stop()
	select {
	case <-happens:
		return true
	case <-timer.C:
		return false
	}
}

var errTimeout = failed{kind: kindTimeout, text: "timed out"}
