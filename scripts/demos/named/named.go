// Package named shows Go types with names and methods over every kind of type: named.Float
// is a float in Python, named.Slice a sequence, named.Func a callable.
package named

import "strings"

// Float is a float32 with a method.
type Float float32

// Value returns the float.
func (f Float) Value() float32 { return float32(f) }

// X is a type of its own, made from Float. It has Float's values and none of its methods.
type X Float

// Value returns the float.
func (x X) Value() float32 { return float32(x) }

// Str is a string with a method.
type Str string

// Shout returns the string in upper case.
func (s Str) Shout() Str { return Str(strings.ToUpper(string(s))) }

// Array is an array of two ints: named.Array([1, 2]).
type Array [2]int

// Sum returns the sum of both.
func (a Array) Sum() int { return a[0] + a[1] }

// Slice is a slice of ints: named.Slice(range(10)).
type Slice []int

// At returns the element at index i.
func (s Slice) At(i int) int { return s[i] }

// Append adds an element. Its receiver is a pointer, so Python sees the slice grow.
func (s *Slice) Append(x int) { *s = append(*s, x) }

// Map maps names to numbers: named.Map({"a": 1}).
type Map map[string]int

// Has says whether there is such a name.
func (m Map) Has(name string) bool {
	_, ok := m[name]
	return ok
}

// Func is a function of one int: named.Func(lambda i: i + 1).
type Func func(i int) int

// Twice calls the function with its own result.
func (f Func) Twice(i int) int { return f(f(i)) }
