// Package simple shows Go's basic types going into Python and back.
package simple

import (
	"math"
	"strings"
)

// Add returns the sum of i and j.
func Add(i, j int) int { return i + j }

// Bool returns what it is given.
func Bool(b bool) bool { return b }

// Not returns the opposite of b.
func Not(b bool) bool { return !b }

// Hypot returns the length of the hypotenuse of a right triangle.
func Hypot(a, b float64) float64 { return math.Hypot(a, b) }

// Half returns half of a 32-bit float.
func Half(f float32) float32 { return f / 2 }

// Comp64Add returns the sum of two complex numbers of 64 bits.
func Comp64Add(i, j complex64) complex64 { return i + j }

// Comp128Add returns the sum of two complex numbers of 128 bits.
func Comp128Add(i, j complex128) complex128 { return i + j }

// Wrap adds one to a byte; 255 becomes 0.
func Wrap(b uint8) uint8 { return b + 1 }

// Largest returns the largest value of uint64, which Python holds exactly.
func Largest() uint64 { return math.MaxUint64 }

// Greet returns a greeting.
func Greet(name string) string { return "Hello, " + name + "!" }

// Repeat returns s count times; a negative count panics, as strings.Repeat does.
func Repeat(s string, count int) string { return strings.Repeat(s, count) }

// Checksum adds up the bytes of data.
func Checksum(data []byte) uint32 {
	var sum uint32
	for _, b := range data {
		sum += uint32(b)
	}
	return sum
}
