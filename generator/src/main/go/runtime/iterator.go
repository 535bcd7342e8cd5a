package gopyruntime

import (
	"reflect"
	"runtime"
	"sync"
	"sync/atomic"
)

// Iterator gives the values of a Go value one by one to Python, from any thread.
type Iterator struct {
	turn   sync.Mutex // one next at a time
	values values
}

// values is where an iterator's values come from.
type values interface {
	// next answers nil at the end.
	next() []reflect.Value
	// stop ends it for good; a next that waits returns.
	stop()
	// drop is stop for one that nobody holds any more: it waits for nothing.
	drop()
}

var iterating atomic.Int64

func newIterator(from values) *Iterator {
	i := &Iterator{values: from}
	runtime.AddCleanup(i, func(from values) { from.drop() }, from)
	return i
}

func (i *Iterator) next() []reflect.Value {
	i.turn.Lock()
	defer i.turn.Unlock()
	return i.values.next()
}

// driven runs an iter.Seq, iter.Seq2 or alike on a goroutine of its own, since
// a coroutine may not move between the threads that Python calls from.
type driven struct {
	function reflect.Value
	begin    sync.Once
	asked    chan struct{}
	given    chan []reflect.Value
	quit     chan struct{}
	leave    sync.Once
	ended    chan struct{}
	crashed  *crashed // set before ended is closed
}

func drive(function reflect.Value) *driven {
	return &driven{
		function: function,
		asked:    make(chan struct{}),
		given:    make(chan []reflect.Value),
		quit:     make(chan struct{}),
		ended:    make(chan struct{}),
	}
}

var _ = guard("(*driven).run")

func (d *driven) run() {
	returned := false
	defer func() {
		if !returned {
			d.crashed = caught(recover())
		}
		iterating.Add(-1)
		close(d.ended)
	}()
	if d.wait() {
		d.function.Call([]reflect.Value{reflect.MakeFunc(d.function.Type().In(0), d.yield)})
	}
	returned = true
}

func (d *driven) yield(values []reflect.Value) []reflect.Value {
	goOn := false
	select {
	case d.given <- values:
		goOn = d.wait()
	case <-d.quit:
	}
	return []reflect.Value{reflect.ValueOf(goOn).Convert(d.function.Type().In(0).Out(0))}
}

// wait says whether one more value is asked for.
func (d *driven) wait() bool {
	select {
	case <-d.asked:
		return true
	case <-d.quit:
		return false
	}
}

func (d *driven) next() []reflect.Value {
	select {
	case <-d.quit:
		return nil
	default:
	}
	d.begin.Do(func() {
		iterating.Add(1)
		go d.run()
	})
	select {
	case d.asked <- struct{}{}:
	case <-d.ended:
		return d.end()
	case <-d.quit:
		return nil
	}
	select {
	case values := <-d.given:
		return values
	case <-d.ended:
		return d.end()
	case <-d.quit:
		return nil
	}
}

// end hands the panic of the function on, once.
func (d *driven) end() []reflect.Value {
	if c := d.crashed; c != nil {
		d.crashed = nil
		panic(c)
	}
	return nil
}

// stop lets the function's loop end and waits until it has returned.
func (d *driven) stop() {
	d.drop()
	d.begin.Do(func() { close(d.ended) }) // it never began
	<-d.ended
	d.end()
}

func (d *driven) drop() { d.leave.Do(func() { close(d.quit) }) }
