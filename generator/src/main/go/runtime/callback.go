package gopyruntime

import (
	"errors"
	"unsafe"
)

// What Python is asked to do; docs/design/c-abi.md has the table.
const (
	opCall       = 1
	opMethod     = 2
	opMissing    = 3
	opArity      = 4
	opDone       = 5
	opText       = 6
	opUnraisable = 7
	opRead       = 8
	opWrite      = 9
	opClose      = 10
	opSeek       = 11
	opException  = 12
)

// What a callback answers beside its message.
const (
	pythonAnswered = 0
	pythonRaised   = 1
	pythonEnds     = 2 // the interpreter is on its way out and runs nothing more
	pythonScalar   = 3 // the answer is a number beside the message
	pythonAbsent   = -1
)

// Bytes is gopy_bytes of abi.h: memory from malloc, or nil.
type Bytes struct {
	data   unsafe.Pointer
	length int64
}

// CallBack is the C function that reaches Python, and Free is C's free. main.go
// sets them as it does [Malloc].
var (
	CallBack func(object, op int64, message unsafe.Pointer, length int64, answer *Bytes) int64
	Free     func(memory unsafe.Pointer)
)

var errNoPython = errors.New("no Python has said how it is called back")

// ask has Python do an operation with an object of its table and gives the
// answer to read. The error is the exception, or a refusal of the answer.
func ask(object, op int64, w *writer, read func(*reader)) error {
	var answer Bytes
	enterPython()
	status := CallBack(object, op, unsafe.Pointer(unsafe.SliceData(w.data)), int64(len(w.data)), &answer)
	leavePython()
	w.done()
	return answer.take(status, read)
}

// take reads what a callback answered, and frees it.
func (answer Bytes) take(status int64, read func(*reader)) error {
	if answer.data != nil {
		defer Free(answer.data)
	}
	switch status {
	case pythonAnswered:
		return refusal(func() { read(newReader(answer.data, answer.length)) })
	case pythonRaised:
		var raised error
		if err := refusal(func() { raised = readException(newReader(answer.data, answer.length)) }); err != nil {
			return err
		}
		return raised
	case pythonEnds:
		select {} // the process ends under this goroutine
	default:
		return errNoPython
	}
}

// arguments starts a message of count values.
func arguments(count int) *writer {
	w := newWriter()
	w.list(count)
	return w
}

func ignore(*reader) {}

// listed reads the head of a list or a tuple and answers how many values follow.
func (r *reader) listed() int {
	if tag := r.tag(); tag != tagList && tag != tagTuple {
		panic(r.wrongType("a sequence"))
	}
	return r.count()
}

// refused is the answer of a callback that Go's types do not take.
type refused struct{ failed }

func (e refused) Error() string { return e.text }

// refusal runs a decoder and gives its refusal as an error.
func refusal(decode func()) (err error) {
	defer func() {
		switch value := recover().(type) {
		case nil:
		case failed:
			err = refused{value}
		default:
			panic(value)
		}
	}()
	decode()
	return nil
}

// sentence completes a refusal: what must be what.
func sentence(err error, subject string) error {
	e, ok := err.(refused)
	if !ok {
		return err
	}
	switch e.kind {
	case kindType, kindRange:
		e.text = subject + " must be " + e.text
	default:
		e.text = subject + " " + e.text
	}
	if e.path != "" {
		e.text += " (at " + e.path + ")"
	}
	e.path = ""
	return e
}
