package gopyruntime

import (
	"fmt"
	"reflect"
	"unsafe"
)

// How the memory of a slice argument may be used: the third slot of one.
const (
	howCopy      = 0 // Go copies it
	howBorrow    = 1 // Go uses it until the call returns
	howWriteBack = 2 // Go copies it, and copies it back when the call returns
	howBlock     = 3 // of texts: their lengths and behind them all characters; Go copies
	// anything above is a handle of a Go slice or array
)

// Element is a basic type as the element of slices and arrays, for wrappers.
// All that it does is done by what has no type parameter, so that the compiler
// makes it once: see [basic].
type Element[T comparable] struct{ basic *basic }

func newElement[T comparable]() *Element[T] {
	return &Element[T]{newBasic(reflect.TypeFor[T](), reflect.TypeFor[[]T]())}
}

// In reads a slice or array argument from slots i to i+2.
func (e *Element[T]) In(s *Slots, i int) []T {
	given := e.basic.in(s, i)
	return *(*[]T)(unsafe.Pointer(&given))
}

// Back ends a slice argument: it copies the elements back if the caller asked for that.
func (e *Element[T]) Back(s *Slots, i int, elements []T) {
	if s[i+2] == howWriteBack {
		copy(unsafe.Slice((*T)(s.Pointer(i)), s[i+1]), elements)
	}
}

// Slice makes a handle of a slice variable: what the handle's holder appends, the variable gets.
func (e *Element[T]) Slice(variable *[]T) int64 { return put(e.basic.slice, unsafe.Pointer(variable)) }

// Array makes a handle of an array, given as the slice that covers it.
func (e *Element[T]) Array(elements []T) int64 {
	return put(e.basic.array(len(elements)), unsafe.Pointer(&elements))
}

// Sized checks the length of an array argument.
func Sized[T any](elements []T, length int) []T {
	if len(elements) != length {
		panic(wrongLength(len(elements), length))
	}
	return elements
}

func wrongLength(count, length int) failed {
	return failed{kind: kindArgument, text: fmt.Sprintf("an array of %d elements takes no %d", length, count)}
}
