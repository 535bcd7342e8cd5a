// Package inplace has what Python reads and writes in Go's memory, without a call.
package inplace

import "fmt"

// All has a field of every kind without pointers, and some with.
type All struct {
	Bool       bool
	Int        int
	Int8       int8
	Int16      int16
	Int32      int32
	Int64      int64
	Uint       uint
	Uint8      uint8
	Uint16     uint16
	Uint32     uint32
	Uint64     uint64
	Float32    float32
	Float64    float64
	Complex64  complex64
	Complex128 complex128
	Name       string
	hidden     int16
	Inner
	*Outer
	Own Inner
}

// Inner is embedded by value.
type Inner struct {
	odd   bool
	Depth int32
	Small uint8
}

// Outer is embedded by pointer.
type Outer struct{ Far int }

// Show prints a struct but its strings and pointers.
func (a *All) Show() string {
	return fmt.Sprint(a.Bool, a.Int, a.Int8, a.Int16, a.Int32, a.Int64, a.Uint, a.Uint8, a.Uint16, a.Uint32, a.Uint64,
		a.Float32, a.Float64, a.Complex64, a.Complex128, a.Depth, a.Small, a.Own.Depth)
}

// Add adds to an int field.
func (a *All) Add(by int) { a.Int += by }

// Reset makes it a zero value.
func (a *All) Reset() { *a = All{} }

// NewAll returns a pointer to a new struct.
func NewAll() *All { return &All{hidden: 1} }

// Same returns its argument.
func Same(a *All) *All { return a }

// Copy returns a copy.
func Copy(a *All) All { return *a }

// InnerOf returns a pointer into a struct.
func InnerOf(a *All) *Inner { return &a.Own }

// SetOuter gives the embedded pointer something to point to.
func SetOuter(a *All, far int) { a.Outer = &Outer{far} }

// Variables of kinds without pointers.
var (
	Bool       bool
	Int        int
	Int8       int8
	Uint64     uint64
	Float32    float32
	Float64    = 0.5
	Complex128 complex128
	Text       = "text"
)

// ShowVariables prints them.
func ShowVariables() string { return fmt.Sprint(Bool, Int, Int8, Uint64, Float32, Float64, Complex128) }

// AddToInt adds to the variable Int.
func AddToInt(by int) { Int += by }

// Numbers returns a slice with room for one more.
func Numbers() []int { return append(make([]int, 0, 4), 1, 2, 3) }

// Quad returns an array.
func Quad() [4]float64 { return [4]float64{1, 2, 3, 4} }

// Sum adds up a slice.
func Sum(xs []int) (sum int) {
	for _, x := range xs {
		sum += x
	}
	return sum
}
