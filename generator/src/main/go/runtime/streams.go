package gopyruntime

import (
	"io"
	"reflect"
)

// mostRead bounds the buffer of one read: Python may ask for any number of bytes.
const mostRead = 1 << 20

func init() { operations[35] = readFrom }

// readFrom is one Read of an io.Reader: the bytes that it gave, none at the
// end. An error that comes with bytes is told at the next read, as Go says.
func readFrom(v reflect.Value, _ int64, r *reader, w *writer) {
	source, ok := asReader(v)
	if !ok {
		panic(cannot(v, "cannot be read from"))
	}
	r.arguments(1)
	buffer := make([]byte, min(max(r.argument(0, reflect.TypeFor[int]()).Int(), 0), mostRead))
	count, err := 0, error(nil)
	for tries := 0; count == 0 && err == nil && len(buffer) > 0 && tries < 100; tries++ {
		count, err = source.Read(buffer)
	}
	if count == 0 && err != nil && err != io.EOF {
		w.failure = err
	}
	w.bytes(buffer[:count])
}

func asReader(v reflect.Value) (io.Reader, bool) {
	for _, candidate := range []reflect.Value{inside(v), addressOf(v)} {
		if !candidate.CanInterface() {
			continue
		}
		if source, ok := candidate.Interface().(io.Reader); ok {
			return source, true
		}
	}
	return nil, false
}
