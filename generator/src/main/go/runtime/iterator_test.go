package gopyruntime

import (
	"fmt"
	"iter"
	"reflect"
	"testing"
	"time"
)

// operate does an operation of function 13 with a value.
func operated(handle int64, op int64, fill func(w *writer)) crossing {
	return own(13, []int64{handle, op}, fill)
}

func noArguments(w *writer) { w.list(0) }

func iteratorOf(value any) int64 { return putValue(reflect.ValueOf(iterate(variableOf(value)))) }

// variableOf is a fresh variable that holds a value.
func variableOf(value any) reflect.Value {
	v := reflect.New(reflect.TypeOf(value)).Elem()
	v.Set(reflect.ValueOf(value))
	return v
}

// next is one value of an iterator: nil at the end.
func nextOf(t *testing.T, handle int64) []any {
	t.Helper()
	o := operated(handle, opNext, noArguments)
	if o.status != succeeded {
		t.Fatal(o.text())
	}
	return o.results[0].([]any)
}

func countTo(n int, cleaned *bool) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer func() { *cleaned = true }()
		for k := range n {
			if !yield(k) {
				return
			}
		}
	}
}

func TestIterators(t *testing.T) {
	withPython(t)
	channel := make(chan int, 3)
	channel <- 7
	channel <- 8
	close(channel)
	var cleaned bool
	two := func(yield func(string, int) bool) { _ = yield("a", 1) && yield("b", 2) }
	for _, c := range []struct {
		value    any
		expected [][]any
	}{
		{countTo(2, &cleaned), [][]any{{0}, {1}}},
		{iter.Seq2[string, int](two), [][]any{{"a", 1}, {"b", 2}}},
		{func(yield func() bool) { yield() }, [][]any{{nil}}},
		{[]string{"x", "y"}, [][]any{{"x"}, {"y"}}},
		{[2]bool{true, false}, [][]any{{true}, {false}}},
		{map[string]int{"k": 1}, [][]any{{"k", 1}}},
		{channel, [][]any{{7}, {8}}},
	} {
		handle := iteratorOf(c.value)
		for _, expected := range c.expected {
			if got := nextOf(t, handle); !reflect.DeepEqual(got, expected) {
				t.Fatalf("%T: %v, not %v", c.value, got, expected)
			}
		}
		for range 2 {
			if got := nextOf(t, handle); len(got) != 0 {
				t.Fatalf("%T: %v at the end", c.value, got)
			}
		}
		release(handle)
	}
	if !cleaned {
		t.Fatal("the function did not return")
	}
}

func TestStopEndsTheLoop(t *testing.T) {
	withPython(t)
	var cleaned bool
	handle := iteratorOf(countTo(100, &cleaned))
	nextOf(t, handle)
	must(t, operated(handle, opStop, noArguments), nil)
	if !cleaned || len(nextOf(t, handle)) != 0 {
		t.Fatal("it goes on")
	}
	unused := iteratorOf(countTo(100, &cleaned))
	must(t, operated(unused, opStop, noArguments), nil)
}

func TestAbandonedIteratorEnds(t *testing.T) {
	withPython(t)
	var cleaned bool
	before := iterating.Load()
	handle := iteratorOf(countTo(100, &cleaned))
	nextOf(t, handle)
	release(handle)
	eventually(t, "the goroutine ends", func() bool { return iterating.Load() == before })
	if !cleaned {
		t.Fatal("the function did not return")
	}
}

func TestPanicOfAnIterator(t *testing.T) {
	withPython(t)
	handle := iteratorOf(iter.Seq[int](func(yield func(int) bool) {
		yield(1)
		panic("in the loop")
	}))
	nextOf(t, handle)
	mustFail(t, operated(handle, opNext, noArguments), kindPanic, "in the loop")
	if len(nextOf(t, handle)) != 0 {
		t.Fatal("it goes on")
	}
}

func TestPythonCallbackInAnIterator(t *testing.T) {
	p := withPython(t)
	p.objects[1] = function(func([]any) any { return exception{"KeyError", "k", 5, nil} })
	seq := func(f func(int) int) iter.Seq[int] { return func(yield func(int) bool) { yield(f(1)) } }
	o := invoke(func(f func(int) int) any { return newIterator(drive(reflect.ValueOf(seq(f)))) }, object(1))
	i := o.results[0].(*Iterator)
	handle := iteratorOf(i)
	failed := operated(handle, opNext, noArguments)
	mustFail(t, failed, kindPython, "KeyError")
}

func TestStopReleasesWhoWaitsForAChannel(t *testing.T) {
	withPython(t)
	handle := iteratorOf(make(chan int))
	done := make(chan int)
	go func() { done <- len(nextOf(t, handle)) }()
	time.Sleep(time.Millisecond)
	must(t, operated(handle, opStop, noArguments), nil)
	if <-done != 0 {
		t.Fatal("a value")
	}
}

func TestContainersWhereGoRanges(t *testing.T) {
	withPython(t)
	sum := func(numbers iter.Seq[int]) (total int) {
		for range 2 {
			for n := range numbers {
				total += n
			}
		}
		return total
	}
	pairs := func(all iter.Seq2[string, int]) (text string) {
		for key, n := range all {
			text += fmt.Sprint(key, n, " ")
			if n == 2 {
				break
			}
		}
		return text
	}
	must(t, invoke(sum, one(func(w *writer) { w.list(2); w.int(1); w.int(2) })), 6)
	must(t, invoke(sum, one(func(w *writer) { w.dict(1); w.int(4); w.none() })), 8)
	must(t, invoke(sum, one(func(w *writer) { w.object(putValue(reflect.ValueOf([]int{5})), 0, false) })), 10)
	pair := func(w *writer, key string, n int64) { w.list(2); w.text(key); w.int(n) }
	must(t, invoke(pairs, one(func(w *writer) { w.list(3); pair(w, "a", 1); pair(w, "b", 2); pair(w, "c", 3) })), "a1 b2 ")
	must(t, invoke(pairs, one(func(w *writer) { w.dict(1); w.text("k"); w.int(7) })), "k7 ")
	must(t, invoke(pairs, one(func(w *writer) { w.object(putValue(reflect.ValueOf(map[string]int{"m": 1})), 0, false) })), "m1 ")
	o := invoke(sum, one(func(w *writer) { w.list(2); w.int(1); w.text("x") }))
	mustFail(t, o, kindType, "int")
	if o.path != "0.1" {
		t.Fatal(o.path)
	}
	mustFail(t, invoke(pairs, one(func(w *writer) { w.list(1); w.list(1); w.text("k") })), kindArgument, "must be a pair")
	mustFail(t, invoke(sum, one(func(w *writer) { w.object(putValue(reflect.ValueOf([]string{"s"})), 0, false) })), kindType, "")
	mustFail(t, invoke(sum, one(func(w *writer) { w.int(5) })), kindType, "an iterable")
}

// one is a message of one argument.
func one(argument func(w *writer)) func(w *writer) {
	return func(w *writer) {
		w.list(1)
		argument(w)
	}
}
