package gopyruntime

import (
	"io"
	"reflect"
)

// One method of a file each, to be put together as the object has them.
type (
	canRead   struct{ pythonFile }
	canWrite  struct{ pythonFile }
	canClose  struct{ pythonFile }
	canSeek   struct{ pythonFile }
	canReadAt struct{ pythonFile }
)

func (f canRead) Read(p []byte) (int, error)                       { return f.read(p) }
func (f canWrite) Write(p []byte) (int, error)                     { return f.write(p) }
func (f canClose) Close() error                                    { return f.close() }
func (f canSeek) Seek(offset int64, whence int) (int64, error)     { return f.seek(offset, whence) }
func (f canReadAt) ReadAt(p []byte, offset int64) (n int, e error) { return f.readAt(p, offset) }

// The methods of a file as bits.
const (
	reads = 1 << iota
	writes
	closes
	seeks
	readsAt
)

// fileMethods are the methods that a file interface may have.
var fileMethods = map[string]struct {
	t      reflect.Type
	bits   int // what the object has to be able to do
	python string
}{
	"Read":   {reflect.TypeFor[func([]byte) (int, error)](), reads, "read"},
	"Write":  {reflect.TypeFor[func([]byte) (int, error)](), writes, "write"},
	"Close":  {reflect.TypeFor[func() error](), closes, "close"},
	"Seek":   {reflect.TypeFor[func(int64, int) (int64, error)](), seeks, "seek"},
	"ReadAt": {reflect.TypeFor[func([]byte, int64) (int, error)](), reads | seeks | readsAt, "read"},
}

// asFile makes a file of an object, for an interface type that asks for nothing
// but a file's methods. The value has all that the object has: an io.Reader can
// be closed if the object can.
func (o *Object) asFile(t reflect.Type, bits int) (v reflect.Value, wanted string) {
	names := map[string]bool{}
	for name, method := range fileMethods {
		names[name], names[method.python] = true, true
	}
	missing := o.lacks(names)
	has := 0
	for name, method := range fileMethods {
		if !missing[name] || !missing[method.python] {
			delete(missing, name)
			has |= method.bits & (seeks<<1 - 1) &^ boolBits(name == "ReadAt")
		}
	}
	if bits&^(has|readsAt) != 0 {
		return v, lack(t, missing)
	}
	return reflect.ValueOf(pythonFile{o}.as(has | bits&readsAt)), ""
}

func boolBits(all bool) int {
	if all {
		return -1
	}
	return 0
}

// fileBits are the methods of an interface type as bits.
func fileBits(t reflect.Type) (bits int, isFile bool) {
	for k := range t.NumMethod() {
		method := t.Method(k)
		known, ok := fileMethods[method.Name]
		if !ok || method.Type != known.t {
			return 0, false
		}
		bits |= known.bits
	}
	return bits, bits != 0
}

// as is a value with just these methods.
func (f pythonFile) as(bits int) any {
	r, w, c, s := io.Reader(canRead{f}), io.Writer(canWrite{f}), io.Closer(canClose{f}), io.Seeker(canSeek{f})
	at := io.ReaderAt(canReadAt{f})
	type file = pythonFile
	switch bits {
	case reads:
		return struct {
			file
			io.Reader
		}{f, r}
	case writes:
		return struct {
			file
			io.Writer
		}{f, w}
	case reads | writes:
		return struct {
			file
			io.Reader
			io.Writer
		}{f, r, w}
	case closes:
		return struct {
			file
			io.Closer
		}{f, c}
	case reads | closes:
		return struct {
			file
			io.Reader
			io.Closer
		}{f, r, c}
	case writes | closes:
		return struct {
			file
			io.Writer
			io.Closer
		}{f, w, c}
	case reads | writes | closes:
		return struct {
			file
			io.Reader
			io.Writer
			io.Closer
		}{f, r, w, c}
	case seeks:
		return struct {
			file
			io.Seeker
		}{f, s}
	case reads | seeks:
		return struct {
			file
			io.Reader
			io.Seeker
		}{f, r, s}
	case writes | seeks:
		return struct {
			file
			io.Writer
			io.Seeker
		}{f, w, s}
	case reads | writes | seeks:
		return struct {
			file
			io.Reader
			io.Writer
			io.Seeker
		}{f, r, w, s}
	case closes | seeks:
		return struct {
			file
			io.Closer
			io.Seeker
		}{f, c, s}
	case reads | closes | seeks:
		return struct {
			file
			io.Reader
			io.Closer
			io.Seeker
		}{f, r, c, s}
	case writes | closes | seeks:
		return struct {
			file
			io.Writer
			io.Closer
			io.Seeker
		}{f, w, c, s}
	case reads | writes | closes | seeks:
		return struct {
			file
			io.Reader
			io.Writer
			io.Closer
			io.Seeker
		}{f, r, w, c, s}
	case reads | seeks | readsAt:
		return struct {
			file
			io.Reader
			io.Seeker
			io.ReaderAt
		}{f, r, s, at}
	case reads | closes | seeks | readsAt:
		return struct {
			file
			io.Reader
			io.Closer
			io.Seeker
			io.ReaderAt
		}{f, r, c, s, at}
	case reads | writes | seeks | readsAt:
		return struct {
			file
			io.Reader
			io.Writer
			io.Seeker
			io.ReaderAt
		}{f, r, w, s, at}
	default:
		return struct {
			file
			io.Reader
			io.Writer
			io.Closer
			io.Seeker
			io.ReaderAt
		}{f, r, w, c, s, at}
	}
}
