// Package batches has functions over scalars, which Python can call for whole columns.
package batches

import (
	"errors"
	"fmt"
	"math"
	"strings"
	"sync/atomic"
)

// Add adds.
func Add(i, j int) int { return i + j }

// Half may lose a bit.
func Half(b byte) byte { return b / 2 }

// Next is the rune behind r.
func Next(r rune) rune { return r + 1 }

// Scale multiplies.
func Scale(x float64, by float32) float64 { return x * float64(by) }

// Rotate turns by a right angle.
func Rotate(z complex128) complex128 { return z * 1i }

// Shout raises its voice.
func Shout(s string, loud bool) string {
	if loud {
		return strings.ToUpper(s)
	}
	return s
}

// IsEven says whether u is.
func IsEven(u uint64) bool { return u%2 == 0 }

// ErrNegative is returned for what has no root.
var ErrNegative = errors.New("no root of a negative number")

// Root fails for negative numbers.
func Root(x float64) (float64, error) {
	if x < 0 {
		return 0, fmt.Errorf("%g: %w", x, ErrNegative)
	}
	return math.Sqrt(x), nil
}

// Divide panics where j is 0.
func Divide(i, j int) int { return i / j }

var total atomic.Int64

// Count adds to the total.
func Count(n int32) { total.Add(int64(n)) }

// Check fails for an odd number.
func Check(n int8) error {
	if n%2 != 0 {
		return errors.New("odd")
	}
	return nil
}

// Total is what Count has added.
func Total() int64 { return total.Load() }

// Six has as many parameters as a batch may have.
func Six(a, b, c, d, e, f int16) int { return int(a + b + c + d + e + f) }

// Seven has too many.
func Seven(a, b, c, d, e, f, g int) int { return a + b + c + d + e + f + g }

// Both has too many results.
func Both(a int) (int, int) { return a, -a }

// Slow is work that is worth sharing out.
func Slow(n int) int {
	for k := 0; k < 1000; k++ {
		n = (n*7 + 3) % 1000003
	}
	return n
}
