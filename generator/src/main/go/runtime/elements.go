package gopyruntime

// The basic types, in the order of their type indices: index k is the slice of
// the k-th, and k | (length+1) << 8 an array of it.
var (
	Bool       = newElement[bool]()
	Int        = newElement[int]()
	Int8       = newElement[int8]()
	Int16      = newElement[int16]()
	Int32      = newElement[int32]()
	Int64      = newElement[int64]()
	Uint       = newElement[uint]()
	Uint8      = newElement[uint8]()
	Uint16     = newElement[uint16]()
	Uint32     = newElement[uint32]()
	Uint64     = newElement[uint64]()
	Uintptr    = newElement[uintptr]()
	Float32    = newElement[float32]()
	Float64    = newElement[float64]()
	Complex64  = newElement[complex64]()
	Complex128 = newElement[complex128]()
	String     = newElement[string]()
)

var elements = [...]*basic{
	Bool.basic, Int.basic, Int8.basic, Int16.basic, Int32.basic, Int64.basic,
	Uint.basic, Uint8.basic, Uint16.basic, Uint32.basic, Uint64.basic, Uintptr.basic,
	Float32.basic, Float64.basic, Complex64.basic, Complex128.basic, String.basic,
}
