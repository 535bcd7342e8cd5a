// Package named has named types of every kind.
package named

import "fmt"

// Float is a float32.
type Float float32

// Value returns the float.
func (f Float) Value() float32 { return float32(f) }

// X is a Float.
type X Float

// Value returns the float.
func (x X) Value() float32 { return float32(x) }

// XX is an X.
type XX X

// Value returns the float.
func (x XX) Value() float32 { return float32(x) }

// XXX is an XX.
type XXX XX

// Value returns the float.
func (x XXX) Value() float32 { return float32(x) }

// Str is a string.
type Str string

// Value returns the string.
func (s Str) Value() string { return string(s) }

// Flag is a bool.
type Flag bool

// Not negates.
func (f Flag) Not() Flag { return !f }

// Wave is a complex number.
type Wave complex128

// Real is its real part.
func (w Wave) Real() float64 { return real(w) }

// Array is an array.
type Array [2]int

// Sum adds.
func (a Array) Sum() int { return a[0] + a[1] }

// Slice is a slice.
type Slice []int

// At is an element.
func (s Slice) At(i int) int { return s[i] }

// Append grows the slice.
func (s *Slice) Append(v int) { *s = append(*s, v) }

// Words is a slice of texts.
type Words []string

// Join joins.
func (w Words) Join() string {
	text := ""
	for _, word := range w {
		text += word
	}
	return text
}

// Map is a map.
type Map map[string]int

// Len is the number of entries.
func (m Map) Len() int { return len(m) }

// Func is a function.
type Func func(i int) int

// Twice calls it twice.
func (f Func) Twice(i int) int { return f(f(i)) }

// Weekday is a number with names.
type Weekday int

// The days.
const (
	Monday Weekday = iota + 1
	Tuesday
)

// String names the day.
func (d Weekday) String() string { return [...]string{"?", "Monday", "Tuesday"}[d] }

// Next is the day after.
func (d Weekday) Next() Weekday { return d + 1 }

// Counter counts: its methods have pointer receivers.
type Counter int

// Add adds to the counter.
func (c *Counter) Add(n int) int {
	*c += Counter(n)
	return int(*c)
}

// Small is a small number.
type Small int8

// Big is an unsigned number.
type Big uint64

// Floats makes Go floats.
func Floats(values ...float64) []Float {
	var floats []Float
	for _, value := range values {
		floats = append(floats, Float(value))
	}
	return floats
}

// Half halves.
func Half(f Float) Float { return f / 2 }

// Describe prints.
func Describe(d Weekday) string { return fmt.Sprintf("%v %d", d, int(d)) }

// NewFloat returns a pointer.
func NewFloat(value float32) *Float {
	f := Float(value)
	return &f
}

// Double changes what a pointer points to.
func Double(f *Float) { *f *= 2 }

// Increment changes an int.
func Increment(p *int) { *p++ }

// NewInt returns a pointer to an int.
func NewInt(value int) *int { return &value }

// Compose calls g, then f.
func Compose(f, g Func) Func { return func(i int) int { return f(g(i)) } }

// Inc returns a function.
func Inc() Func { return func(i int) int { return i + 1 } }
