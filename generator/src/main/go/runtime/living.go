package gopyruntime

import "runtime/metrics"

// living is function 24: Python objects that Go holds, running calls, abandoned ones, iterators on goroutines.
func living(s *Slots) error {
	objects.Lock()
	held := len(objects.living)
	objects.Unlock()
	calls.Lock()
	running, abandoned := calls.running, len(calls.abandoned)
	calls.Unlock()
	w := arguments(5)
	w.int(int64(held))
	w.int(running)
	w.int(int64(abandoned))
	w.int(iterating.Load())
	w.uint(heapBytes())
	w.answer(s, 2)
	w.done()
	return nil
}

// heapBytes are those of live objects and of dead ones that the collector has not come to.
func heapBytes() uint64 {
	sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}
