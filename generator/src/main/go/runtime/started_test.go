package gopyruntime

import (
	"context"
	"errors"
	"runtime"
	"testing"
	"time"
)

func startCall(f, token, parent int64, fill func(w *writer)) crossing {
	return own(16, []int64{f, token, parent}, fill)
}

func fetchCall(token, timeout int64) crossing { return cross(25, []int64{token, timeout}, noArguments) }

func contextMessage(handle int64) func(w *writer) {
	return func(w *writer) {
		w.list(1)
		w.tag(tagContext)
		w.int64(handle)
	}
}

func TestCallOnAGoroutine(t *testing.T) {
	p := withPython(t)
	done := make(chan bool, 1)
	p.objects[100] = func(op int64, _ []any) any { done <- op == opDone; return nil }
	double := register1(func(n int) (int, error) {
		if n < 0 {
			return n, errors.New("negative")
		}
		return 2 * n, nil
	})
	number := func(n int64) func(w *writer) { return func(w *writer) { w.list(1); w.int(n) } }
	must(t, startCall(double, 100, 0, number(21)), nil)
	if !<-done {
		t.Fatal("another operation")
	}
	must(t, fetchCall(100, 0), 42)
	mustFail(t, fetchCall(100, 0), kindStale, "no call has the number 100")
	must(t, startCall(double, -101, 0, number(-1)), nil)
	mustFail(t, fetchCall(101, -1), kindError, "negative")
	must(t, startCall(double, -102, 0, func(w *writer) { w.list(1); w.text("x") }), nil)
	mustFail(t, fetchCall(102, -1), kindType, "int")
	if len(p.memory) > 30 {
		t.Fatal(len(p.memory))
	}
}

func TestPanicOnAGoroutineOfOurs(t *testing.T) {
	p := withPython(t)
	p.objects[1] = function(func([]any) any { return exception{"KeyError", "k", 5, nil} })
	must(t, startCall(register1(func() { panic("boo") }), -1, 0, noArguments), nil)
	o := fetchCall(1, -1)
	mustFail(t, o, kindPanic, "boo")
	if o.stack() == "" {
		t.Fatal("no stack")
	}
	must(t, startCall(register1(func(f func() int) int { return f() }), -2, 0, object(1)), nil)
	mustFail(t, fetchCall(2, -1), kindPython, "KeyError")
	must(t, startCall(register1(func() { runtime.Goexit() }), -3, 0, noArguments), nil)
	mustFail(t, fetchCall(3, -1), kindExited, "runtime.Goexit")
}

func TestCancelledCall(t *testing.T) {
	withPython(t)
	wait := register1(func(c context.Context) error { <-c.Done(); return c.Err() })
	must(t, startCall(wait, -7, 0, contextMessage(-7)), nil)
	mustFail(t, fetchCall(7, int64(time.Millisecond)), kindTimeout, "still running")
	must(t, own(18, []int64{7, 0}, noArguments), nil)
	mustFail(t, fetchCall(7, -1), kindError, "context canceled")
	must(t, startCall(wait, -8, 0, contextMessage(-8)), nil)
	must(t, own(18, []int64{8, 1}, noArguments), nil)
	eventually(t, "the abandoned call ends", func() bool {
		o := cross(24, nil, noArguments)
		return o.results[1] == 0 && o.results[2] == 0
	})
}

func doContextOf(parent, op int64, fill func(w *writer)) crossing {
	return own(19, []int64{parent, op}, fill)
}

func TestContexts(t *testing.T) {
	withPython(t)
	handleOf := func(o crossing) int64 {
		t.Helper()
		if o.status != succeeded {
			t.Fatal(o.text())
		}
		return putValue(variableOf(o.results[0]))
	}
	number := func(n int64) func(w *writer) { return func(w *writer) { w.list(1); w.int(n) } }
	parent := handleOf(doContextOf(0, contextCancellable, noArguments))
	child := handleOf(doContextOf(parent, contextTimeout, number(int64(time.Hour))))
	short := handleOf(doContextOf(parent, contextDeadline, number(time.Now().UnixNano()-1)))
	valued := handleOf(doContextOf(parent, contextWithValue, func(w *writer) { w.list(2); w.text("k"); w.int(3) }))
	must(t, doContextOf(valued, contextValue, func(w *writer) { w.list(1); w.text("k") }), 3)
	must(t, doContextOf(child, contextError, noArguments), nil)
	must(t, doContextOf(parent, contextUntil, noArguments), nil)
	if o := doContextOf(short, contextError, noArguments); o.results[0] != context.DeadlineExceeded {
		t.Fatal(o.results)
	}
	must(t, doContextOf(child, contextWait, number(0)), false)
	must(t, doContextOf(parent, contextCancel, noArguments), nil)
	must(t, doContextOf(child, contextWait, number(int64(time.Minute))), true)
	ended := func(c context.Context) bool { return errors.Is(c.Err(), context.Canceled) }
	must(t, invoke(ended, contextMessage(child)), true)
	must(t, invoke(ended, contextMessage(0)), false)
}
