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

// Failure is gopy_failure of abi.h: what does not fit its room is in memory from malloc.
type Failure struct {
	kind  int64
	text  memory
	stack memory
	class memory // the Go type of the error or of the panic's value
	value int64  // a handle of it; 0 as long as no binding asks for one
	room  [128]byte
}

// memory has no pointer for Go: what was there before is C's, and not even set.
type memory struct {
	data   uintptr
	length int64
}

// fill sets all of a failure.
func (f *Failure) fill(kind int64, text, class, stack string, value int64) {
	f.kind, f.value = kind, value
	room := f.room[:]
	f.text, room = placeText(text, room)
	f.class, room = placeText(class, room)
	f.stack, _ = placeText(stack, room)
}

// placeText copies a text to memory that C reads, and answers the room behind it.
func placeText(text string, room []byte) (memory, []byte) {
	length := len(text)
	switch {
	case length == 0:
		return memory{}, room
	case length <= len(room):
		copy(room, text)
		return memory{uintptr(unsafe.Pointer(&room[0])), int64(length)}, room[length:]
	default:
		data := Malloc(uintptr(length))
		copy(unsafe.Slice((*byte)(data), length), text)
		return memory{uintptr(data), int64(length)}, room
	}
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
	failure.fill(kindError, text, classText(err), "", putError(err))
}

// fillPython fills a failure with what came from Python: an exception on its
// way through, or a callback's answer that Go does not take.
func fillPython(failure *Failure, value any) bool {
	switch e := value.(type) {
	case *PyError:
		if id, ok := pythonError(e); ok {
			failure.fill(kindPython, textOf(e), "", "", id)
			return true
		}
	case refused:
		failure.fill(e.kind, e.text, e.path, "", 0)
		return true
	}
	return false
}

// lastError is the error that got a handle last: errors in succession are often one value, which then has one handle.
// The words say nothing once the handle is released.
var lastError struct {
	words  [2]uintptr
	handle int64
}

// putError makes a handle of an error, as a variable of type error.
func putError(err error) int64 {
	table.Lock()
	if words(&err) == lastError.words {
		if _, _, ok := get(lastError.handle); ok {
			entryAt(uint32(lastError.handle)).count++
			table.Unlock()
			return lastError.handle
		}
	}
	table.Unlock()
	return putNewError(err)
}

func putNewError(err error) int64 {
	table.Lock()
	defer table.Unlock()
	slot := putLocked(errorKind, unsafe.Pointer(&err), isUnshared)
	lastError.words, lastError.handle = words(&err), entryAt(slot).handle(slot)
	return lastError.handle
}

var errorKind = kindOf(errorType)

func fillPanic(failure *Failure, value any, stack string) {
	item, isItem := value.(itemPanic)
	if isItem {
		value, stack = item.value, item.stack
	}
	if fillPython(failure, value) {
		return
	}
	if own, ok := value.(failed); ok {
		failure.fill(own.kind, own.text, own.path, "", 0)
		return
	}
	text := textOf(value)
	if isItem {
		text = item.Error()
	}
	failure.fill(kindPanic, text, fmt.Sprintf("%T", value), stack, put(kindOf(anyType), unsafe.Pointer(&value)))
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
