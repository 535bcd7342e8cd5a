package gopyruntime

import (
	"runtime"
	"time"
)

// Go's collector knows nothing of what Python objects weigh: to it an Object is
// a few bytes. So it also runs when many have come since the last time, as many
// as are alive, unless it then took more than a small part of the time.
const (
	leastComing     = 512
	timeShare       = 20
	exceptionWeight = 32 // a traceback keeps what the frames have
)

// collector is guarded by the lock of objects.
var collector struct {
	came    int // objects since the last run
	running bool
	next    time.Time // not before
}

// hasCome counts an object; the caller holds the lock.
func hasCome(weight int) {
	collector.came += weight
	if collector.came < max(leastComing, len(objects.living)/2) || collector.running || time.Now().Before(collector.next) {
		return
	}
	collector.running = true
	go collectOnce()
}

func collectOnce() {
	start := time.Now()
	runtime.GC()
	took := time.Since(start)
	objects.Lock()
	collector.came, collector.running = 0, false
	collector.next = time.Now().Add(timeShare * took)
	objects.Unlock()
}

// collect is function 29: it runs the collector until what nobody holds is gone,
// and its clean-ups have run.
func collect(s *Slots) error {
	objects.Lock()
	objects.arrive()
	objects.Unlock()
	for range 3 {
		ran := make(chan struct{})
		runtime.AddCleanup(new([64]byte), func(ran chan struct{}) { close(ran) }, ran)
		runtime.GC()
		waitFor(ran, patience(100*time.Millisecond))
		time.Sleep(time.Millisecond) // for those that run beside it
	}
	answerNil(s, 2)
	return nil
}
