package gopyruntime

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// tasksPerWorker is small enough to cost nothing and large enough to even out what takes longer.
const tasksPerWorker = 8

func runBatch(run loop, c *columns, parallel bool) error {
	workers := min(runtime.GOMAXPROCS(0), c.count)
	if !parallel || workers < 2 {
		return runTask(run, c, 0, c.count)
	}
	return (&shared{run: run, columns: c, size: max(1, c.count/(tasksPerWorker*workers)), first: c.count}).work(workers)
}

// shared is the work of several goroutines. Tasks are taken in order, so when
// one fails all before it have been taken too, and the first of the failures
// is the same one every time.
type shared struct {
	run     loop
	columns *columns
	size    int // items of a task
	next    atomic.Int64
	over    atomic.Bool

	mu    sync.Mutex
	first int // item of the failure so far; the count if there is none
	err   error
}

func (w *shared) work(workers int) error {
	var all sync.WaitGroup
	for k := 1; k < workers; k++ {
		all.Add(1)
		go func() {
			defer all.Done()
			w.takeTasks()
		}()
	}
	w.takeTasks()
	all.Wait()
	if panicked, ok := w.err.(itemPanic); ok {
		panic(panicked)
	}
	return w.err
}

func (w *shared) takeTasks() {
	for !w.over.Load() {
		low := int(w.next.Add(1)-1) * w.size
		if low >= w.columns.count {
			return
		}
		if err := sharedTask(w.run, w.columns, low, min(low+w.size, w.columns.count)); err != nil {
			w.fail(err)
		}
	}
}

func (w *shared) fail(err error) {
	w.over.Store(true)
	w.mu.Lock()
	defer w.mu.Unlock()
	if at := err.(atItem).item(); at < w.first {
		w.first, w.err = at, err
	}
}

// runTask calls the function for some items. Errors and panics leave it with the item's number.
func runTask(run loop, c *columns, low, high int) error {
	at := low
	done := false
	defer func() {
		if !done {
			panic(itemPanic{recover(), panicStack(), at})
		}
	}()
	err := run(c, low, high, &at)
	done = true
	if err != nil {
		return itemError{err, at}
	}
	return nil
}

// sharedTask is runTask on a goroutine that nobody recovers: the panic is its error.
func sharedTask(run loop, c *columns, low, high int) (err error) {
	defer func() {
		if panicked, ok := recover().(itemPanic); ok {
			err = panicked
		}
	}()
	return runTask(run, c, low, high)
}
