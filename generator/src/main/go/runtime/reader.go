package gopyruntime

import (
	"encoding/binary"
	"math"
	"reflect"
	"unsafe"
)

// reader walks over one message, in memory of the caller. It trusts no length
// in it. The path says where in the arguments it is, for refusals.
type reader struct {
	data []byte
	at   int
	path []step

	values []reflect.Value // memory for arguments

	given  int  // arguments of an operation
	first  int  // the index of the first that belongs to a call
	done   bool // all has been read
	nested int  // pointers to pointers, which the path does not show

	block *textBlock // for texts, while many are read
}

func newReader(address unsafe.Pointer, length int64) *reader {
	return &reader{data: unsafe.Slice((*byte)(address), length)}
}

// take moves over count bytes.
func (r *reader) take(count int64) []byte {
	if count < 0 || count > int64(len(r.data)-r.at) {
		panic(failed{kind: kindArgument, text: "is a message that ends too early"})
	}
	taken := r.data[r.at : r.at+int(count)]
	r.at += int(count)
	return taken
}

// tag reads a tag. A dict of two columns is a dict like any other, but for who looks at it first; so is an
// object that is a value too, which is taken for the value.
func (r *reader) tag() byte {
	switch tag := r.take(1)[0]; tag {
	case tagColumns:
		r.expand()
		return tagDict
	case tagBoth:
		newObject(r.pythonID())
		return r.tag()
	default:
		return tag
	}
}

// peek is the next tag. Who asks for that wants a value, not the object that it is in Python too.
func (r *reader) peek() byte {
	tag := r.tag()
	r.at--
	return tag
}

// isBoth says whether a value follows that is written in two ways: as an object with methods, behind that as it is.
func (r *reader) isBoth() bool { return r.at < len(r.data) && r.data[r.at] == tagBoth }

func (r *reader) int64() int64 { return int64(binary.LittleEndian.Uint64(r.take(8))) }

func (r *reader) float64() float64 { return math.Float64frombits(uint64(r.int64())) }

// count reads how many values follow. Each has at least one byte.
func (r *reader) count() int {
	count := r.int64()
	if count < 0 || count > int64(len(r.data)-r.at) {
		panic(failed{kind: kindArgument, text: "is a message that ends too early"})
	}
	return int(count)
}

// text copies the text that follows its tag.
func (r *reader) text() string { return r.block.copy(r.take(r.int64())) }
