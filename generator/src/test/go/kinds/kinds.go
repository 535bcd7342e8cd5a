// Package kinds has named types over every kind.
package kinds

import "fmt"

// Float is a named float.
type Float float32

// Value returns the value.
func (f Float) Value() float32 { return float32(f) }

// X is an int, XX an X, XXX an XX.
type X int
type XX X
type XXX XX

func (x X) Value() int   { return int(x) }
func (x XX) Value() int  { return int(x) }
func (x XXX) Value() int { return int(x) }
func Next(x X) X         { return x + 1 }
func Sum(xs ...XXX) (n XXX) {
	for _, x := range xs {
		n += x
	}
	return n
}

// Day is an enumeration.
type Day int

// Days of the week.
const (
	Monday Day = iota + 1
	Tuesday
)

func (d Day) String() string {
	switch d {
	case Monday:
		return "Monday"
	case Tuesday:
		return "Tuesday"
	}
	return fmt.Sprintf("Day(%d)", int(d))
}

type (
	Bool  bool
	Str   string
	Rune  rune
	Big   uint64
	Imag  complex128
	Slice []int
	Texts []string
	Array [2]int
	Map   map[string]int
	Func  func(int) int
	Pairs [][2]Str
)

const (
	Yes     Bool = true
	Hello   Str  = "hello"
	Largest Big  = 1<<64 - 1
	Unit    Imag = 1i
	Half         = Float(0.5)
)

func (s Str) Twice() Str          { return s + s }
func (b Bool) Not() Bool          { return !b }
func (s Slice) At(i int) int      { return s[i] }
func (s *Slice) Append(i int)     { *s = append(*s, i) }
func (a Array) At(i int) int      { return a[i] }
func (a *Array) Set(i, value int) { a[i] = value }
func (m Map) Keys() int           { return len(m) }
func (f Func) Twice(x int) int    { return f(f(x)) }
func CreateSlice() Slice          { return Slice{0, 1} }
func NilSlice() Slice             { return nil }
func CreateMap() Map              { return Map{"a": 1} }
func Increment() Func             { return func(x int) int { return x + 1 } }
func Join(t Texts) (joined string) {
	for _, s := range t {
		joined += s
	}
	return joined
}
func Swap(p Pairs) Pairs {
	for i, pair := range p {
		p[i] = [2]Str{pair[1], pair[0]}
	}
	return p
}

// Counter has methods on its pointer only, so Python holds a variable of it.
type Counter int

func (c *Counter) Add(n int) { *c += Counter(n) }
func (c Counter) Get() int   { return int(c) }

// Total is a variable of a named type.
var Total Counter

// MyFloat is a second name.
type MyFloat = Float
