package gopyruntime

import "unsafe"

// The basic types, in the order of their type indices: index k is the slice of
// the k-th, and k | (length+1) << 8 an array of it.
var (
	Bool       = newElement[bool]("bool")
	Int        = newElement[int]("int")
	Int8       = newElement[int8]("int8")
	Int16      = newElement[int16]("int16")
	Int32      = newElement[int32]("int32")
	Int64      = newElement[int64]("int64")
	Uint       = newElement[uint]("uint")
	Uint8      = newElement[uint8]("uint8")
	Uint16     = newElement[uint16]("uint16")
	Uint32     = newElement[uint32]("uint32")
	Uint64     = newElement[uint64]("uint64")
	Uintptr    = newElement[uintptr]("uintptr")
	Float32    = newElement[float32]("float32")
	Float64    = newElement[float64]("float64")
	Complex64  = newElement[complex64]("complex64")
	Complex128 = newElement[complex128]("complex128")
	String     = newElement[string]("string")
)

// sequenceMaker is an [Element] of any type.
type sequenceMaker interface {
	// make builds a handle's value from the elements in slots i to i+2: a slice
	// where length is -1, else an array.
	make(length int64, s *Slots, i int) unsafe.Pointer
	kind(length int64) *Kind
}

var elements = [...]sequenceMaker{
	Bool, Int, Int8, Int16, Int32, Int64, Uint, Uint8, Uint16, Uint32, Uint64,
	Uintptr, Float32, Float64, Complex64, Complex128, String,
}

// make takes fewer elements than an array has.
func (e *Element[T]) make(length int64, s *Slots, i int) unsafe.Pointer {
	given := e.In(s, i)
	if length < 0 {
		copied := append(make([]T, 0, len(given)), given...)
		return unsafe.Pointer(&copied)
	}
	if int64(len(given)) > length {
		Sized(given, int(length))
	}
	array := make([]T, length)
	copy(array, given)
	return unsafe.Pointer(&array)
}

func (e *Element[T]) kind(length int64) *Kind {
	if length < 0 {
		return e.slice
	}
	return e.array(int(length))
}
