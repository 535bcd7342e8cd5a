package gopyruntime

import (
	"reflect"
	"testing"
	"time"
)

func putChannel[T any](channel T) int64 { return putValue(variableOf(channel)) }

// patient writes the last argument: a timeout, or none.
func patient(w *writer, timeout time.Duration) {
	if timeout < 0 {
		w.none()
	} else {
		w.int(int64(timeout))
	}
}

func sendTo(handle int64, value any, timeout time.Duration) crossing {
	return operated(handle, opSend, func(w *writer) {
		w.list(2)
		w.encode(reflect.ValueOf(value))
		patient(w, timeout)
	})
}

func receiveFrom(handle int64, timeout time.Duration) crossing {
	return operated(handle, opReceive, func(w *writer) {
		w.list(1)
		patient(w, timeout)
	})
}

func TestChannels(t *testing.T) {
	withPython(t)
	channel := make(chan int, 1)
	handle := putChannel(channel)
	must(t, sendTo(handle, 5, -1), nil)
	mustFail(t, sendTo(handle, 6, 0), kindTimeout, "timed out")
	mustFail(t, sendTo(handle, 6, time.Millisecond), kindTimeout, "timed out")
	mustFail(t, sendTo(handle, "x", -1), kindType, "int")
	expect(t, receiveFrom(handle, -1), 5, true)
	mustFail(t, receiveFrom(handle, 0), kindTimeout, "timed out")
	go func() { channel <- 9 }()
	expect(t, receiveFrom(handle, time.Minute), 9, true)
	must(t, operated(handle, opEnd, noArguments), nil)
	expect(t, receiveFrom(handle, 0), 0, false)
	expect(t, receiveFrom(handle, -1), 0, false)
	mustFail(t, sendTo(handle, 5, -1), kindPanic, "send on closed channel")
	mustFail(t, operated(handle, opEnd, noArguments), kindPanic, "close of closed channel")
	only := putChannel[<-chan int](channel)
	mustFail(t, sendTo(only, 1, 0), kindType, "a <-chan int cannot be sent to or closed")
	back := putChannel[chan<- int](channel)
	mustFail(t, receiveFrom(back, 0), kindType, "a chan<- int cannot be received from")
}

func expect(t *testing.T, o crossing, results ...any) {
	t.Helper()
	if o.status != succeeded {
		t.Fatal(o.text())
	}
	if !reflect.DeepEqual(o.results[0], results) {
		t.Fatalf("%v, not %v", o.results[0], results)
	}
}

func TestSelect(t *testing.T) {
	withPython(t)
	in, out := make(chan int, 1), make(chan string, 1)
	a, b := putChannel(in), putChannel(out)
	cases := func(timeout time.Duration) crossing {
		return operated(0, opSelect, func(w *writer) {
			w.list(3)
			w.list(1)
			w.object(a, 0, false)
			w.list(2)
			w.object(b, 0, false)
			w.text("x")
			patient(w, timeout)
		})
	}
	expect(t, cases(-1), 1, nil, false)
	expect(t, cases(0), -1, nil, false)
	expect(t, cases(time.Millisecond), -1, nil, false)
	in <- 4
	expect(t, cases(time.Minute), 0, 4, true)
}
