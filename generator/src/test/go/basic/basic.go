// Package basic takes and returns every basic type.
package basic

// Celsius is a named basic type: its values pass as floats.
type Celsius float64

func Bool(v bool) bool                   { return v }
func Int(v int) int                      { return v }
func Int8(v int8) int8                   { return v }
func Int16(v int16) int16                { return v }
func Int32(v int32) int32                { return v }
func Int64(v int64) int64                { return v }
func Uint(v uint) uint                   { return v }
func Uint8(v uint8) uint8                { return v }
func Uint16(v uint16) uint16             { return v }
func Uint32(v uint32) uint32             { return v }
func Uint64(v uint64) uint64             { return v }
func Uintptr(v uintptr) uintptr          { return v }
func Rune(v rune) rune                   { return v }
func Byte(v byte) byte                   { return v }
func Float32(v float32) float32          { return v }
func Float64(v float64) float64          { return v }
func Complex64(v complex64) complex64    { return v }
func Complex128(v complex128) complex128 { return v }
func Warmer(c Celsius) Celsius           { return c + 1 }
func Add(i, j int) int                   { return i + j }
func Nothing()                           {}
func Three() (int, string, float64)      { return 1, "two", 3 }
func Ten(a, b, c, d, e, f, g, h, i, j int) int {
	return a + b + c + d + e + f + g + h + i + j
}
func Mixed(a int8, b float64, c string, d bool, e uint64) string {
	if d && a < 0 && b > 0 && e > 1<<63 {
		return c
	}
	return ""
}
