package gopyruntime

import (
	"encoding/binary"
	"math"
	"sync"
	"unsafe"
)

// writer makes one message.
type writer struct {
	data    []byte
	failure error          // what the called function failed with
	answers bool           // the message is handed over as a whole, by answer
	native  unsafe.Pointer // from malloc: where data lies, or lay; nil for Go's memory
}

// largestKept is the size up to which a writer's memory is used again.
const largestKept = 1 << 16

var writers = sync.Pool{New: func() any { return &writer{data: make([]byte, 0, 512)} }}

func newWriter() *writer {
	w := writers.Get().(*writer)
	w.data, w.failure, w.answers = w.data[:0], nil, false
	return w
}

// done gives the writer back for the next message.
func (w *writer) done() {
	w.release()
	if cap(w.data) <= largestKept {
		writers.Put(w)
	}
}

func (w *writer) tag(tag byte) { w.data = append(w.data, tag) }

func (w *writer) int64(value int64) {
	w.data = binary.LittleEndian.AppendUint64(w.data, uint64(value))
}

func (w *writer) float64(value float64) { w.int64(int64(math.Float64bits(value))) }

// head starts a value that a count or an integer follows.
func (w *writer) head(tag byte, count int) { w.tagged(tag, uint64(count)) }

func (w *writer) none() { w.tag(tagNil) }

func (w *writer) bool(value bool) {
	if value {
		w.tag(tagTrue)
	} else {
		w.tag(tagFalse)
	}
}

func (w *writer) int(value int64) { w.tagged(tagInt, uint64(value)) }

// tagged writes a tag and eight bytes at once.
func (w *writer) tagged(tag byte, value uint64) {
	w.data = append(w.data, tag, byte(value), byte(value>>8), byte(value>>16), byte(value>>24),
		byte(value>>32), byte(value>>40), byte(value>>48), byte(value>>56))
}

func (w *writer) uint(value uint64) {
	if value > math.MaxInt64 {
		w.tag(tagUint)
	} else {
		w.tag(tagInt)
	}
	w.int64(int64(value))
}

func (w *writer) float(value float64) { w.tagged(tagFloat, math.Float64bits(value)) }

func (w *writer) complex(value complex128) {
	w.tag(tagComplex)
	w.float64(real(value))
	w.float64(imag(value))
}

func (w *writer) text(text string) {
	w.head(tagText, len(text))
	w.data = append(w.data, text...)
}

func (w *writer) bytes(data []byte) {
	w.head(tagBytes, len(data))
	w.data = append(w.data, data...)
}

func (w *writer) list(count int) { w.head(tagList, count) }

func (w *writer) dict(count int) { w.head(tagDict, count) }

// object writes a handle. shared says that the pointer has this handle only.
func (w *writer) object(handle, typeID int64, shared bool) {
	w.tag(tagObject)
	w.int64(handle)
	w.int64(typeID)
	if shared {
		w.int64(1)
	} else {
		w.int64(0)
	}
}

// python writes an object of Python's table.
func (w *writer) python(id, flags int64) {
	w.tag(tagPython)
	w.int64(id)
	w.int64(flags)
}
