package gopyruntime

import (
	"runtime"
	"strconv"
	"sync"
	"sync/atomic"
)

// A function over scalars can also be called by f + firstBatch, over columns of
// its arguments: slot 0 is 1 to share the work out, then each parameter has the
// three slots of a slice argument, and behind them is the handle of a slice of
// the results, if the function has one.
const (
	firstBatch     = 1 << 32
	inParallel     = 1
	firstColumn    = 1
	columnSlots    = 3
	tasksPerWorker = 8 // few enough to cost nothing, enough to even out what takes longer
)

// Batch calls a function for each item of its arguments' columns.
type Batch func(s *Slots) error

// At is a function and its index.
type At[F any] struct {
	Index    int
	Function F
}

var batches = map[int64]Batch{}

// RegisterBatches adds functions of one signature. Wrapper packages call it while they initialise.
func RegisterBatches[F any](batch func(F) Batch, functions []At[F]) {
	for _, each := range functions {
		batches[int64(each.Index)+firstBatch] = batch(each.Function)
	}
}

// rows calls a function for the items from low to high. It keeps *at at the
// item it has come to, and ends with the first error.
type rows func(low, high int, at *int) error

// column reads the argument of parameter p.
func column[T comparable](s *Slots, p int) []T {
	return elementOf[T]().In(s, firstColumn+columnSlots*p)
}

// sameLength is the number of items. Python has compared the lengths, but a Go
// slice may have got another one since.
func sameLength(columns ...int) int {
	for _, count := range columns {
		if count != columns[0] {
			panic(failed{kind: kindArgument, text: "columns of " + strconv.Itoa(columns[0]) + " and " + strconv.Itoa(count) + " items"})
		}
	}
	return columns[0]
}

// store runs a batch whose results are in out, and puts a handle of them behind the columns.
func store[R comparable](s *Slots, columns int, out []R, run rows) error {
	if err := runRows(s[0] == inParallel, len(out), run); err != nil {
		return err
	}
	if _, isNothing := any(out).([]nothing); !isNothing {
		s[firstColumn+columnSlots*columns] = elementOf[R]().Slice(&out)
	}
	return nil
}

func runRows(parallel bool, count int, run rows) error {
	workers := min(runtime.GOMAXPROCS(0), count)
	if !parallel || workers < 2 {
		return runTask(run, 0, count)
	}
	return (&shared{run: run, count: count, size: max(1, count/(tasksPerWorker*workers)), first: count}).work(workers)
}

// shared is the work of several goroutines. Tasks are taken in order, so when
// one fails all before it have been taken too, and the first of the failures
// is the same one every time.
type shared struct {
	run         rows
	count, size int
	next        atomic.Int64
	over        atomic.Bool

	mu    sync.Mutex
	first int // item of the failure so far; count if there is none
	err   error
}

func (w *shared) work(workers int) error {
	var all sync.WaitGroup
	for range workers - 1 {
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
		if low >= w.count {
			return
		}
		if err := sharedTask(w.run, low, min(low+w.size, w.count)); err != nil {
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
func runTask(run rows, low, high int) error {
	at := low
	done := false
	defer func() {
		if !done {
			panic(itemPanic{recover(), panicStack(), at})
		}
	}()
	err := run(low, high, &at)
	done = true
	if err != nil {
		return itemError{err, at}
	}
	return nil
}

// sharedTask is runTask on a goroutine that nobody recovers: the panic is its error.
func sharedTask(run rows, low, high int) (err error) {
	defer func() {
		if panicked, ok := recover().(itemPanic); ok {
			err = panicked
		}
	}()
	return runTask(run, low, high)
}

type atItem interface{ item() int }

// itemError is the error of one item: what fails is its own error, whose text says where.
type itemError struct {
	error
	at int
}

func (e itemError) Error() string { return itemText(e.at) + textOf(e.error) }
func (e itemError) item() int     { return e.at }

// itemPanic is the panic of one item, and its stack.
type itemPanic struct {
	value any
	stack string
	at    int
}

func (p itemPanic) Error() string { return itemText(p.at) + textOf(p.value) }
func (p itemPanic) item() int     { return p.at }

func itemText(at int) string { return "item " + strconv.Itoa(at) + ": " }

// nothing is the result of a function that has none.
type nothing struct{}

// elementOf finds the element of a basic type.
func elementOf[T comparable]() *Element[T] {
	var zero T
	var found any
	switch any(zero).(type) {
	case bool:
		found = Bool
	case int:
		found = Int
	case int8:
		found = Int8
	case int16:
		found = Int16
	case int32:
		found = Int32
	case int64:
		found = Int64
	case uint:
		found = Uint
	case uint8:
		found = Uint8
	case uint16:
		found = Uint16
	case uint32:
		found = Uint32
	case uint64:
		found = Uint64
	case uintptr:
		found = Uintptr
	case float32:
		found = Float32
	case float64:
		found = Float64
	case complex64:
		found = Complex64
	case complex128:
		found = Complex128
	case string:
		found = String
	}
	return found.(*Element[T])
}
