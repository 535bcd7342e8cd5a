package gopyruntime

import (
	"container/heap"
	"encoding"
	"fmt"
	"io"
	"reflect"
	"sort"
	"sync"
)

// What Python objects can be of the standard library, beside the files of
// file_kinds.go: implementers as the generator writes them for bound packages.
func init() {
	register[fmt.Stringer](func(o *Object) any { return pythonStringer{o} })
	register[sort.Interface](func(o *Object) any { return pythonSort{o} }, "Len", "Less", "Swap")
	register[heap.Interface](func(o *Object) any { return pythonHeap{pythonSort{o}} }, "Len", "Less", "Swap", "Push", "Pop")
	register[sync.Locker](func(o *Object) any { return pythonLocker{o} }, "Lock", "Unlock")
	register[io.ByteReader](func(o *Object) any { return pythonByteReader{o} }, "ReadByte")
	register[io.ByteWriter](func(o *Object) any { return pythonByteWriter{o} }, "WriteByte")
	register[io.RuneReader](func(o *Object) any { return pythonRuneReader{o} }, "ReadRune")
	register[io.StringWriter](func(o *Object) any { return pythonStringWriter{o} }, "WriteString")
	register[encoding.TextMarshaler](func(o *Object) any { return pythonMarshaler{o} }, "MarshalText")
	register[encoding.TextUnmarshaler](func(o *Object) any { return pythonUnmarshaler{o} }, "UnmarshalText")
}

func register[T any](made func(*Object) any, names ...string) {
	RegisterInterface(reflect.TypeFor[T](), names, made)
}

type (
	pythonStringer     struct{ *Object }
	pythonSort         struct{ *Object }
	pythonHeap         struct{ pythonSort }
	pythonLocker       struct{ *Object }
	pythonByteReader   struct{ *Object }
	pythonByteWriter   struct{ *Object }
	pythonRuneReader   struct{ *Object }
	pythonStringWriter struct{ *Object }
	pythonMarshaler    struct{ *Object }
	pythonUnmarshaler  struct{ *Object }
)

func (p pythonSort) Len() (n int) {
	CallMethod(p.Object, "Len", nil, &n)
	return n
}

func (p pythonSort) Less(i, j int) (less bool) {
	CallMethod(p.Object, "Less", []any{&i, &j}, &less)
	return less
}

func (p pythonSort) Swap(i, j int) { CallMethod(p.Object, "Swap", []any{&i, &j}) }

func (p pythonHeap) Push(x any) { CallMethod(p.Object, "Push", []any{&x}) }

func (p pythonHeap) Pop() (x any) {
	CallMethod(p.Object, "Pop", nil, &x)
	return x
}

func (p pythonLocker) Lock() { CallMethod(p.Object, "Lock", nil) }

func (p pythonLocker) Unlock() { CallMethod(p.Object, "Unlock", nil) }

func (p pythonByteReader) ReadByte() (b byte, err error) {
	CallMethod(p.Object, "ReadByte", nil, &b, &err)
	return b, err
}

func (p pythonByteWriter) WriteByte(b byte) (err error) {
	CallMethod(p.Object, "WriteByte", []any{&b}, &err)
	return err
}

func (p pythonRuneReader) ReadRune() (r rune, size int, err error) {
	CallMethod(p.Object, "ReadRune", nil, &r, &size, &err)
	return r, size, err
}

func (p pythonStringWriter) WriteString(s string) (n int, err error) {
	CallMethod(p.Object, "WriteString", []any{&s}, &n, &err)
	return n, err
}

func (p pythonMarshaler) MarshalText() (text []byte, err error) {
	CallMethod(p.Object, "MarshalText", nil, &text, &err)
	return text, err
}

func (p pythonUnmarshaler) UnmarshalText(text []byte) (err error) {
	CallMethod(p.Object, "UnmarshalText", []any{&text}, &err)
	return err
}

// pythonFault is an object that is an error by its Error method, not by being an exception.
type pythonFault struct{ *Object }

func (p pythonFault) Error() (text string) {
	CallMethod(p.Object, "Error", nil, &text)
	return text
}

// asError makes a Go error of an exception or of an object with Error.
func (o *Object) asError() (v reflect.Value, wanted string) {
	if e := exceptionOf(o); e != nil {
		return reflect.ValueOf(goError(e)), ""
	}
	if missing := o.lacks(map[string]bool{"Error": true}); missing["Error"] {
		return v, "error (an exception, or an object with the method Error)"
	}
	return reflect.ValueOf(pythonFault{o}), ""
}
