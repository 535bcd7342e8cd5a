// Package direct has functions over numbers: those of straight machine code, which C calls without a crossing, and
// near relations that are not straight.
package direct

import "math"

var (
	calls int
	scale = 3
	table = [4]int{2, 3, 5, 7}
)

func Int(a, b int) int             { return a - b }
func Int8(a, b int8) int8          { return a + b }
func Int16(a, b int16) int16       { return a * b }
func Int32(a, b int32) int32       { return a ^ b }
func Int64(a, b int64) int64       { return a &^ b }
func Uint(a, b uint) uint          { return a + b }
func Uint8(a, b uint8) uint8       { return a + b }
func Uint16(a, b uint16) uint16    { return a - b }
func Uint32(a, b uint32) uint32    { return a * b }
func Uint64(a, b uint64) uint64    { return a - b }
func Uintptr(a, b uintptr) uintptr { return a | b }
func Bool(a, b bool) bool          { return a != b }
func Less(a, b int8) bool          { return a < b }
func Float64(a, b float64) float64 { return a - b }
func Float32(a, b float32) float32 { return a * b }
func Narrow(a float64) float32     { return float32(a) }
func Wide(a float32) float64       { return float64(a) }
func Whole(a float64) int          { return int(a) }
func Root(a float64) float64       { return math.Sqrt(a) }
func Abs(a float64) float64        { return math.Abs(a) }

// Mixed takes integers and floats in turns, as many as are called directly.
func Mixed(a int, x float64, b int8, y float32, c uint16, z float64) float64 {
	return float64(a)*x - float64(b)*float64(y) + float64(c)*z
}

// Six has as many integers as are called directly.
func Six(a, b, c, d, e, f int) int { return a + 2*b + 3*c + 4*d + 5*e + 6*f }

// Seven has more.
func Seven(a, b, c, d, e, f, g int) int { return a + 2*b + 3*c + 4*d + 5*e + 6*f + 7*g }

// Clamp jumps ahead only.
func Clamp(x, low, high int) int {
	if x < low {
		return low
	}
	if x > high {
		return high
	}
	return x
}

// Scaled reads a variable.
func Scaled(a int) int { return scale * a }

// Scale writes one.
func Scale(to int) int {
	before := scale
	scale = to
	return before
}

// Quotient may panic.
func Quotient(a, b int) int { return a / b }

// At may panic.
func At(k int) int { return table[k] }

// Power has a loop.
func Power(base, n int) int {
	result := 1
	for range n {
		result *= base
	}
	return result
}

// Calls calls.
func Calls(a int) int { return count(a) }

//go:noinline
func count(a int) int {
	calls += a
	return calls
}
