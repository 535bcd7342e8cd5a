package gopyruntime

// living is function 24: Python objects that Go holds, running calls, abandoned ones, iterators on goroutines.
func living(s *Slots) error {
	objects.Lock()
	held := len(objects.living)
	objects.Unlock()
	calls.Lock()
	running, abandoned := calls.running, len(calls.abandoned)
	calls.Unlock()
	w := arguments(4)
	w.int(int64(held))
	w.int(running)
	w.int(int64(abandoned))
	w.int(iterating.Load())
	w.answer(s, 2)
	w.done()
	return nil
}
