package gopyruntime

import (
	"slices"
	"unsafe"
)

// reserve makes room for size more bytes. A long answer is written to memory from
// malloc, where Python reads it: it need not be copied, and Go has nothing to collect.
func (w *writer) reserve(size int) {
	whole := len(w.data) + size
	if !w.answers || whole <= largestKept || whole <= cap(w.data) {
		w.data = slices.Grow(w.data, size)
		return
	}
	memory := Malloc(uintptr(whole))
	room := unsafe.Slice((*byte)(memory), whole)
	used := copy(room, w.data)
	w.release()
	w.data, w.native = room[:used], memory
}

// answer stores the message where the caller said in slots i and i+1.
func (w *writer) answer(s *Slots, i int) {
	if !w.isNative() || int64(len(w.data)) <= s[i+1] {
		s.PutBytes(i, w.data)
		return
	}
	*(*unsafe.Pointer)(unsafe.Pointer(&s[i])) = w.native
	s[i+1] = int64(len(w.data))
	w.data, w.native = nil, nil
}

// isNative says whether the message still lies where reserve put it: what is
// written beyond the room moves it to Go's memory.
func (w *writer) isNative() bool {
	return w.native != nil && unsafe.Pointer(unsafe.SliceData(w.data)) == w.native
}

// release frees the memory from malloc that nobody got.
func (w *writer) release() {
	if w.native == nil {
		return
	}
	if w.isNative() {
		w.data = nil
	}
	Free(w.native)
	w.native = nil
}
