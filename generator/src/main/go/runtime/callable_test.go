package gopyruntime

import (
	"errors"
	"fmt"
	"io"
	"reflect"
	"testing"
)

func valueIn(pointer *any) reflect.Value { return reflect.ValueOf(pointer).Elem() }

// function makes a fake callable of a Go func over the arguments.
func function(does func(arguments []any) any) fakeObject {
	return func(op int64, arguments []any) any {
		if op == opCall {
			return does(arguments)
		}
		return nil
	}
}

func TestPythonFunctionIsAGoFunc(t *testing.T) {
	p := withPython(t)
	p.objects[1] = function(func(a []any) any { return a[0].(int) + a[1].(int) })
	add := func(f func(int, int) int) int { return f(40, 2) }
	must(t, invoke(add, object(1)), 42)
}

func TestSeveralResultsAreATuple(t *testing.T) {
	p := withPython(t)
	p.objects[1] = function(func(a []any) any { return []any{a[0], "x"} })
	both := func(f func(int) (int, string)) string { n, s := f(7); return fmt.Sprint(n, s) }
	must(t, invoke(both, object(1)), "7x")
	p.objects[1] = function(func(a []any) any { return []any{1} })
	mustFail(t, invoke(both, object(1)), kindArgument,
		"the result of a Python function for func(int) (int, string) must have 2 items, not 1")
	p.objects[1] = function(func(a []any) any { return 1 })
	mustFail(t, invoke(both, object(1)), kindType, "must be a sequence")
	p.objects[1] = function(func(a []any) any { return []any{"a", "x"} })
	mustFail(t, invoke(both, object(1)), kindType, "must be int (at 0)")
}

func TestVariadicExtrasAreFlat(t *testing.T) {
	p := withPython(t)
	p.objects[1] = function(func(a []any) any { return len(a) })
	must(t, invoke(func(f func(string, ...int) int) int { return f("x", 1, 2, 3) }, object(1)), 4)
}

func TestExceptionIsAnErrorWhereThereIsOne(t *testing.T) {
	p := withPython(t)
	p.objects[1] = function(func(a []any) any { return exception{"ValueError", "no", 9, nil} })
	var got error
	run := func(f func() (int, error)) string { _, got = f(); return got.Error() }
	must(t, invoke(run, object(1)), "ValueError: no")
	var raised *PyError
	if !errors.As(got, &raised) || raised.Class != "ValueError" || raised.id != 9 {
		t.Fatal(got)
	}
	pass := func(f func() error) error { return f() }
	o := invoke(pass, object(1))
	mustFail(t, o, kindPython, "ValueError: no")
	if o.failure.value != 9 {
		t.Fatal(o.failure.value)
	}
	wrap := func(f func() error) error { return fmt.Errorf("outer: %w", f()) }
	mustFail(t, invoke(wrap, object(1)), kindError, "outer: ValueError: no")
}

func TestExceptionPanicsThroughGo(t *testing.T) {
	p := withPython(t)
	p.objects[1] = function(func(a []any) any { return exception{"KeyError", "k", 5, nil} })
	o := invoke(func(f func() int) int { return f() }, object(1))
	mustFail(t, o, kindPython, "KeyError: k")
	if o.failure.value != 5 {
		t.Fatal(o.failure.value)
	}
}

func TestGoErrorComesBackAsItself(t *testing.T) {
	p := withPython(t)
	p.objects[1] = function(func(a []any) any { return exception{"EOF", "EOF", 5, io.EOF} })
	must(t, invoke(func(f func() error) bool { return f() == io.EOF }, object(1)), true)
}

func TestExceptionOnAGoroutineOfGosOwnIsReported(t *testing.T) {
	p := withPython(t)
	p.objects[1] = function(func(a []any) any { return exception{"KeyError", "k", 5, nil} })
	detached := func(f func() int) int {
		result := make(chan int)
		go func() { result <- f() + 1 }()
		return <-result
	}
	must(t, invoke(detached, object(1)), 1)
	if len(p.seen) != 1 || p.seen[0] != "KeyError: k" {
		t.Fatal(p.seen)
	}
}

func TestCallableOfOtherArityIsRefused(t *testing.T) {
	p := withPython(t)
	p.objects[1] = func(op int64, arguments []any) any {
		if op == opArity && arguments[0] != 2 {
			return "it takes 2"
		}
		return nil
	}
	o := invoke(func(f func(int)) { f(1) }, object(1))
	mustFail(t, o, kindType, "a callable that takes 1 argument")
	if o.path != "0" {
		t.Fatal(o.path)
	}
}

func TestFunctionComesHome(t *testing.T) {
	p := withPython(t)
	p.objects[1] = function(func(a []any) any { return 0 })
	same := func(f func() int) func() int { return f }
	o := invoke(same, object(1))
	if found, ok := o.results[0].(*Object); o.status != succeeded || !ok || found.id != 1 {
		t.Fatal(o.results, o.text())
	}
}

func TestObjectsAreOnePerIDAndGoBack(t *testing.T) {
	withPython(t)
	o := newObject(70)
	if newObject(70) != o {
		t.Fatal("two objects")
	}
	if id := o.travel(); id != 70 {
		t.Fatal(id)
	}
	o = nil
	var dropped []any
	eventually(t, "the object is dropped", func() bool {
		for _, id := range cross(15, nil, func(w *writer) { w.list(0) }).results {
			if id == 70 {
				dropped = append(dropped, id)
			}
		}
		return len(dropped) == 2
	})
}

func TestManyObjectsMakeTheCollectorRun(t *testing.T) {
	p := withPython(t)
	apply := register1(func(f func(int) int) int { return f(1) })
	gone := 0
	for id := range int64(20 * leastComing) {
		p.objects[id] = function(func([]any) any { return 1 })
		cross(apply, nil, object(id))
		if id%leastComing == 0 {
			gone += len(own(15, nil, noArguments).value.([]any))
		}
	}
	eventually(t, "most objects are dropped", func() bool {
		gone += len(own(15, nil, noArguments).value.([]any))
		return gone > 10*leastComing
	})
}
