package gopyruntime

import (
	"math"
	"unsafe"
)

// Slots are the arguments of one call followed by its results, eight bytes
// each, in memory of the caller. The array's length is a bound that no call
// reaches; it lets the compiler drop the checks of constant indices.
type Slots [1 << 16]int64

// Pointer reads an address that the caller put into slot i.
func (s *Slots) Pointer(i int) unsafe.Pointer {
	return *(*unsafe.Pointer)(unsafe.Pointer(&s[i]))
}

// Bool reads a truth value.
func (s *Slots) Bool(i int) bool { return s[i] != 0 }

// PutBool stores a truth value as 0 or 1.
func (s *Slots) PutBool(i int, value bool) {
	s[i] = 0
	if value {
		s[i] = 1
	}
}

// Float reads the bits of a float64.
func (s *Slots) Float(i int) float64 { return math.Float64frombits(uint64(s[i])) }

// PutFloat stores the bits of a float64.
func (s *Slots) PutFloat(i int, value float64) { s[i] = int64(math.Float64bits(value)) }

// Complex reads a real and an imaginary part from slots i and i+1.
func (s *Slots) Complex(i int) complex128 { return complex(s.Float(i), s.Float(i+1)) }

// PutComplex stores a real and an imaginary part in slots i and i+1.
func (s *Slots) PutComplex(i int, value complex128) {
	s.PutFloat(i, real(value))
	s.PutFloat(i+1, imag(value))
}
