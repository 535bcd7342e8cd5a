package gopyruntime

import (
	"reflect"
	"sync/atomic"
	"time"
)

// mostEnding is how long the end of the process waits for callbacks that run.
const mostEnding = time.Second

var (
	inPython atomic.Int64
	ending   atomic.Bool
)

// enterPython counts a callback. Once the interpreter ends there are none from
// threads of Go's: CPython would end them under Go's feet, so the goroutine
// stays here. A call from Python may still be answered by Python.
func enterPython() {
	inPython.Add(1)
	if ending.Load() && !calledFromPython() {
		inPython.Add(-1)
		select {}
	}
}

// calledFromPython says whether this goroutine runs on a thread of Python's.
func calledFromPython() bool {
	return onStack(func(function string) bool { return function == entrance })
}

var entrance = reflect.TypeFor[Slots]().PkgPath() + ".Call"

func leavePython() { inPython.Add(-1) }

// end is function 27, called when the interpreter is about to end: from now on
// no callback begins, and those that run have a moment to end.
func end(s *Slots) error {
	ending.Store(true)
	for begin := time.Now(); inPython.Load() > 0 && time.Since(begin) < mostEnding; {
		time.Sleep(time.Millisecond)
	}
	answerNil(s, 2)
	return nil
}

func init() { functions[27] = end }
