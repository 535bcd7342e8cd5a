// Package hiding has functions that hide their argument from the compiler, by package unsafe: its word of them does not
// hold, so nothing that they are given may be Python's own memory.
package hiding

import (
	"reflect"
	"runtime"
	"unsafe"
)

var (
	pointer unsafe.Pointer
	text    string
	slice   []byte
)

// Kept returns the ten bytes that a function has kept.
func Kept() []byte {
	runtime.GC()
	return append([]byte(nil), unsafe.Slice((*byte)(pointer), 10)...)
}

// KeptText returns what KeepAsText has kept.
func KeptText() string { return text }

// KeptSlice returns what a function has kept as a slice.
func KeptSlice() []byte { return slice }

// KeepAsText keeps a string that shares the argument's memory.
func KeepAsText(data []byte) { text = unsafe.String(&data[0], len(data)) }

// KeepPointer keeps a pointer.
func KeepPointer(data []byte) { pointer = unsafe.Pointer(unsafe.SliceData(data)) }

// KeepByInteger keeps a pointer that was an integer for a while.
func KeepByInteger(data []byte) {
	address := uintptr(unsafe.Pointer(&data[0]))
	pointer = unsafe.Add(nil, address)
	runtime.KeepAlive(data)
}

// KeepByMask keeps a pointer that nothing leads to, as the standard library itself hides some.
func KeepByMask(data []byte) { pointer = hidden(unsafe.Pointer(&data[0])); runtime.KeepAlive(data) }

//go:nosplit
func hidden(p unsafe.Pointer) unsafe.Pointer {
	x := uintptr(p)
	return unsafe.Add(nil, x^0)
}

// KeepByHeader keeps a slice that was put together from its parts.
func KeepByHeader(data []byte) {
	address := reflect.ValueOf(data).Pointer()
	slice = unsafe.Slice((*byte)(unsafe.Add(nil, address)), len(data))
	runtime.KeepAlive(data)
}

// WriteByInteger writes where an integer says.
func WriteByInteger(data []byte) {
	address := uintptr(unsafe.Pointer(&data[0]))
	*(*byte)(unsafe.Add(nil, address)) = 'X'
	runtime.KeepAlive(data)
}

// WriteByMask writes where nothing leads to.
func WriteByMask(data []byte) { *(*byte)(hidden(unsafe.Pointer(&data[0]))) = 'X' }

// WriteAsWords writes through a pointer of another type.
func WriteAsWords(data []byte) { (*[2]uint32)(unsafe.Pointer(&data[0]))[0] = 'X' }
