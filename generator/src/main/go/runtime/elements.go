package gopyruntime

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

var elements = [...]interface {
	make(length int64, isArray bool, s *Slots, i int) int64
}{
	Bool, Int, Int8, Int16, Int32, Int64, Uint, Uint8, Uint16, Uint32, Uint64,
	Uintptr, Float32, Float64, Complex64, Complex128, String,
}

// make builds a slice or an array from the elements in slots i to i+2. An array takes fewer than it has.
func (e *Element[T]) make(length int64, isArray bool, s *Slots, i int) int64 {
	given := e.In(s, i)
	if !isArray {
		copied := append(make([]T, 0, len(given)), given...)
		return e.Slice(&copied)
	}
	if int64(len(given)) > length {
		Sized(given, int(length))
	}
	array := make([]T, length)
	copy(array, given)
	return e.Array(array)
}
