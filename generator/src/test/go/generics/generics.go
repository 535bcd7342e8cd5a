// Package generics has instances of generic types and functions.
package generics

// List is generic.
type List[T any] struct{ Items []T }

// Push adds an item.
func (l *List[T]) Push(item T) { l.Items = append(l.Items, item) }

// Len is the number of items.
func (l List[T]) Len() int { return len(l.Items) }

// IntList is an instance.
type IntList = List[int]

// Pair has two type parameters.
type Pair[K comparable, V any] struct {
	Key   K
	Value V
}

// Swap turns a pair around.
func Swap(p Pair[string, int]) (int, string) { return p.Value, p.Key }

// NewPair makes a pair.
func NewPair() *Pair[string, int] { return &Pair[string, int]{"a", 1} }

// Words returns an instance.
func Words(words ...string) *List[string] { return &List[string]{words} }

// Map is a generic function.
func Map[T, U any](xs []T, f func(T) U) []U {
	var mapped []U
	for _, x := range xs {
		mapped = append(mapped, f(x))
	}
	return mapped
}

// Texts uses an instance.
var Texts = Map[int, string]

// Number is a constraint.
type Number interface{ ~int | ~float64 }

// Sum adds.
func Sum[T Number](xs ...T) T {
	var sum T
	for _, x := range xs {
		sum += x
	}
	return sum
}

var _ = Sum[int]
