package gopyruntime

import (
	"fmt"
	"os"
	"reflect"
	"runtime"
)

// guards are the functions whose recovery hands a panic on to Python: a call
// from Python, and the goroutines that this package starts.
var guards = map[string]bool{}

func guard(function string) bool {
	guards[reflect.TypeFor[Slots]().PkgPath()+"."+function] = true
	return true
}

var _ = guard("Call") && guard("sharedTask")

// throw ends Go code that cannot be told of an error: by a panic, which arrives
// in Python as the same exception. On a goroutine that no call from Python
// waits for, a panic would end the process: there Python reports the
// exception, and throw returns.
func throw(err error) {
	if attended() {
		if e, ok := err.(refused); ok {
			panic(e.failed)
		}
		panic(err)
	}
	report(err)
}

// attended says whether somebody recovers a panic of this goroutine for Python.
func attended() bool { return onStack(func(function string) bool { return guards[function] }) }

// onStack says whether a function that is meant lies on this goroutine's stack.
func onStack(meant func(function string) bool) bool {
	var counters [128]uintptr
	for skip := 2; ; skip += len(counters) {
		count := runtime.Callers(skip, counters[:])
		frames := runtime.CallersFrames(counters[:count])
		for more := count > 0; more; {
			var frame runtime.Frame
			frame, more = frames.Next()
			if meant(frame.Function) {
				return true
			}
		}
		if count < len(counters) {
			return false
		}
	}
}

// report tells Python's unraisable hook of an error that nobody can be given.
func report(err error) {
	w := arguments(2)
	if e, ok := err.(*PyError); ok {
		w.int(e.id)
	} else {
		w.none()
	}
	w.text(err.Error())
	if ask(0, opUnraisable, w, ignore) != nil {
		fmt.Fprintln(os.Stderr, "gopy: in a callback from a goroutine:", err)
	}
	runtime.KeepAlive(err)
}
