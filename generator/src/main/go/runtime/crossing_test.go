package gopyruntime

import (
	"reflect"
	"strings"
	"testing"
	"unsafe"
)

// outcome is what a call ended with.
type outcome struct {
	result any
	kind   int64
	text   string
	class  string
	stack  string
	value  int64
}

// crossed runs a function with leading integers and a list of arguments as a caller of the library would.
func crossed(function func(*Slots) error, integers []int64, arguments []any) outcome {
	w := &writer{}
	w.py(pyList(arguments))
	return crossedRaw(function, integers, w.data)
}

func crossedRaw(function func(*Slots) error, integers []int64, message []byte) outcome {
	index := len(functions)
	functions = append(functions[:index:index], function)
	defer func() { functions = functions[:index] }()
	slots := new(Slots)
	n := copy(slots[:], integers)
	*(*unsafe.Pointer)(unsafe.Pointer(&slots[n])) = unsafe.Pointer(unsafe.SliceData(message))
	slots[n+1] = int64(len(message))
	var buffer [64]byte
	*(*unsafe.Pointer)(unsafe.Pointer(&slots[n+2])) = unsafe.Pointer(&buffer)
	slots[n+3] = int64(len(buffer))
	var failure Failure
	if status := Call(int64(index), slots, &failure); status != 0 {
		end := outcome{kind: failure.kind, text: failure.text.string(), class: failure.class.string(),
			stack: failure.stack.string(), value: failure.value}
		if failure.kind == kindError {
			end.result = newReader(slots.Pointer(n+2), slots[n+3]).py()
		}
		return end
	}
	r := newReader(slots.Pointer(n+2), slots[n+3])
	end := outcome{result: r.py()}
	if r.at != len(r.data) {
		panic("more than one value in an answer")
	}
	return end
}

func (m memory) string() string {
	return string(unsafe.Slice(*(**byte)(unsafe.Pointer(&m.data)), m.length))
}

// call calls a Go func by message and answers its results.
func call(t *testing.T, function any, arguments ...any) []any {
	t.Helper()
	end := crossed(ByMessage(function), nil, arguments)
	if end.kind != 0 {
		t.Fatalf("%T%v: failure %d %q at %q", function, arguments, end.kind, end.text, end.class)
	}
	return end.result.(pyList)
}

// refuses calls a Go func whose arguments it does not take.
func refuses(t *testing.T, function any, kind int64, text, path string, arguments ...any) {
	t.Helper()
	end := crossed(ByMessage(function), nil, arguments)
	if end.kind != kind || end.text != text || end.class != path {
		t.Errorf("%T%v: failure %d %q at %q, want %d %q at %q", function, arguments, end.kind, end.text, end.class, kind, text, path)
	}
}

// op runs an operation on a handle.
func op(t *testing.T, object any, number int64, arguments ...any) any {
	t.Helper()
	end := tryOp(object, number, arguments...)
	if end.kind != 0 {
		t.Fatalf("op %d%v: failure %d %q at %q", number, arguments, end.kind, end.text, end.class)
	}
	return end.result
}

func tryOp(object any, number int64, arguments ...any) outcome {
	handle := int64(0)
	switch held := object.(type) {
	case pyObject:
		handle = held.handle
	case pyFrozen:
		handle = held.handle
	case pyError:
		handle = held.handle
	}
	return crossed(operate, []int64{handle, number}, arguments)
}

func equals(t *testing.T, have, want any) {
	t.Helper()
	if !reflect.DeepEqual(have, want) {
		t.Errorf("have %#v, want %#v", have, want)
	}
}

func contains(t *testing.T, text, part string) {
	t.Helper()
	if !strings.Contains(text, part) {
		t.Errorf("%q has no %q", text, part)
	}
}
