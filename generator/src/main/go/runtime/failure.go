package gopyruntime

import (
	"fmt"
	"strconv"
	"unsafe"
)

// The kinds of failure; abi.h has the same numbers.
const (
	kindError    = 1 // a Go error
	kindPanic    = 2 // a Go panic
	kindStale    = 3 // a handle that is not alive
	kindArgument = 4 // a value that the Go type does not take
	kindIndex    = 5 // an index out of range
	kindRange    = 6 // a number that the Go type cannot hold
	kindPython   = 7 // a Python exception on its way through; its value is the object's id
	kindType     = 8 // a value of a wrong type
	kindKey      = 9 // a key that is not there
	kindTimeout  = 10
	kindName     = 11 // an attribute that is not there
	kindExited   = 13 // a goroutine that has ended itself
)

// Failure is gopy_failure of abi.h. Its texts are in memory from malloc.
type Failure struct {
	kind  int64
	text  memory
	stack memory
	class memory // the Go type of the error or of the panic's value
	value int64  // a handle of it; 0 as long as no binding asks for one
}

type memory struct {
	data   unsafe.Pointer
	length int64
}

func toMemory(text string) memory {
	if text == "" {
		return memory{}
	}
	data := Malloc(uintptr(len(text)))
	copy(unsafe.Slice((*byte)(data), len(text)), text)
	return memory{data, int64(len(text))}
}

// failed is what this package panics with; it never leaves [Call].
type failed struct {
	kind int64
	text string
	path string // where in the arguments, of a refusal
}

func stale(handle int64) failed {
	return failed{kind: kindStale, text: "Go object 0x" + strconv.FormatInt(handle, 16) + " has been released, or is of another process"}
}

func fillError(failure *Failure, err error) {
	text := textOf(err)
	if item, ok := err.(itemError); ok {
		err = item.error
	}
	if fillPython(failure, err) {
		return
	}
	*failure = Failure{
		kind:  kindError,
		text:  toMemory(text),
		class: toMemory(classText(err)),
		value: putError(err),
	}
}

// fillPython fills a failure with what came from Python: an exception on its
// way through, or a callback's answer that Go does not take.
func fillPython(failure *Failure, value any) bool {
	switch e := value.(type) {
	case *PyError:
		if id, ok := pythonError(e); ok {
			*failure = Failure{kind: kindPython, text: toMemory(textOf(e)), value: id}
			return true
		}
	case refused:
		*failure = Failure{kind: e.kind, text: toMemory(e.text), class: toMemory(e.path)}
		return true
	}
	return false
}

// putError makes a handle of an error, as a variable of type error.
func putError(err error) int64 { return put(kindOf(errorType), unsafe.Pointer(&err)) }

func fillPanic(failure *Failure, value any, stack string) {
	item, isItem := value.(itemPanic)
	if isItem {
		value, stack = item.value, item.stack
	}
	if fillPython(failure, value) {
		return
	}
	if own, ok := value.(failed); ok {
		*failure = Failure{kind: own.kind, text: toMemory(own.text), class: toMemory(own.path)}
		return
	}
	text := textOf(value)
	if isItem {
		text = item.Error()
	}
	*failure = Failure{
		kind:  kindPanic,
		text:  toMemory(text),
		stack: toMemory(stack),
		class: toMemory(fmt.Sprintf("%T", value)),
		value: put(kindOf(anyType), unsafe.Pointer(&value)),
	}
}

// textOf is what Go prints after "panic: ", or the text of an error. A method
// that panics itself must not take the report with it.
func textOf(value any) (text string) {
	defer func() {
		if recover() != nil {
			text = fmt.Sprintf("%T, whose text cannot be had: its method panics", value)
		}
	}()
	switch v := value.(type) {
	case error:
		return v.Error()
	case fmt.Stringer:
		return v.String()
	case string:
		return v
	default:
		return fmt.Sprint(v)
	}
}
