package gopyruntime

import (
	"errors"
	"fmt"
	"io"
	"reflect"
)

// pythonFile is a Python file object, or whatever has its methods.
type pythonFile struct{ *Object }

var bytesType = reflect.TypeFor[[]byte]()

// read asks for at most len(p) bytes; none are the end of the file. An object
// with Go's Read fills p itself.
func (f pythonFile) read(p []byte) (n int, err error) {
	if len(p) == 0 {
		return 0, nil
	}
	if f.goStyle()&styleRead != 0 {
		return f.goRead(p)
	}
	w := arguments(1)
	w.int(int64(len(p)))
	var data []byte
	f.ask(opRead, w, variables(&data, &err), func() string { return "what a Python object's read gives" })
	switch {
	case err != nil:
		return 0, err
	case len(data) == 0:
		return 0, io.EOF
	case len(data) > len(p):
		return 0, fmt.Errorf("a Python object's read(%d) gave %d bytes", len(p), len(data))
	}
	return copy(p, data), nil
}

// goRead lends p itself to Python, as a slice it can write to.
func (f pythonFile) goRead(p []byte) (n int, err error) {
	f.callMethod("Read", variablesOf(&p), variables(&n, &err))
	if err == nil && (n < 0 || n > len(p)) {
		return 0, fmt.Errorf("a Python object's Read said %d of %d bytes", n, len(p))
	}
	if n == 0 && err == nil {
		err = io.EOF
	}
	return n, err
}

// write has Python write all of p, unless it says how much it wrote.
func (f pythonFile) write(p []byte) (n int, err error) {
	var w *writer
	op := int64(opWrite)
	if f.goStyle()&styleWrite != 0 {
		op = opMethod
		w = arguments(2)
		w.text("Write")
	} else {
		w = arguments(1)
	}
	w.bytes(p)
	written := -1
	err = ask(f.id, op, w, func(r *reader) {
		if r.peek() != tagNil {
			written = int(r.decode(reflect.TypeFor[int]()).Int())
		}
	})
	if err != nil {
		return 0, goError(sentence(err, "what a Python object's write gives"))
	}
	switch {
	case written < 0:
		return len(p), nil
	case written > len(p):
		return 0, fmt.Errorf("a Python object's write said %d of %d bytes", written, len(p))
	case written < len(p):
		return written, io.ErrShortWrite
	}
	return written, nil
}

func (f pythonFile) close() (err error) {
	if f.goStyle()&styleClose != 0 {
		f.callMethod("Close", nil, variables(&err))
	} else {
		f.ask(opClose, arguments(0), variables(&err), nil)
	}
	return err
}

func (f pythonFile) seek(offset int64, whence int) (at int64, err error) {
	if f.goStyle()&styleSeek != 0 {
		f.callMethod("Seek", variables(&offset, &whence), variables(&at, &err))
		return at, err
	}
	w := arguments(2)
	w.int(offset)
	w.int(int64(whence))
	f.ask(opSeek, w, variables(&at, &err), func() string { return "what a Python object's seek gives" })
	return at, err
}

// readAt moves the file: a Python file has one position only.
func (f pythonFile) readAt(p []byte, offset int64) (n int, err error) {
	if _, err := f.seek(offset, io.SeekStart); err != nil {
		return 0, err
	}
	n, err = io.ReadFull(canRead{f}, p)
	if errors.Is(err, io.ErrUnexpectedEOF) {
		err = io.EOF
	}
	return n, err
}

// variables are the values that pointers point to.
func variables(pointers ...any) []reflect.Value {
	values := make([]reflect.Value, len(pointers))
	for k, pointer := range pointers {
		values[k] = reflect.ValueOf(pointer).Elem()
	}
	return values
}

// variablesOf are pointers as arguments: Python gets the variables themselves.
func variablesOf(pointers ...any) []reflect.Value {
	values := make([]reflect.Value, len(pointers))
	for k, pointer := range pointers {
		values[k] = reflect.ValueOf(pointer)
	}
	return values
}
