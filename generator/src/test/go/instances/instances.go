// Package instances has functions and types that are bound as instances.
package instances

import "time"

// Number is what can be added.
type Number interface{ ~int | ~float64 }

// Color is a named number.
type Color int

// Sum adds.
func Sum[T Number](xs ...T) T {
	var sum T
	for _, x := range xs {
		sum += x
	}
	return sum
}

// Map applies a function to every item.
func Map[K comparable, V any](xs []K, f func(K) V) map[K]V {
	made := map[K]V{}
	for _, x := range xs {
		made[x] = f(x)
	}
	return made
}

// Largest has a type that follows from the other.
func Largest[S ~[]E, E Number](s S) E {
	largest := s[0]
	for _, x := range s {
		largest = max(largest, x)
	}
	return largest
}

// Stack is a stack.
type Stack[T any] struct {
	// Items are on it.
	Items []T
}

// Push adds.
func (s *Stack[T]) Push(x T) { s.Items = append(s.Items, x) }

// Pop removes.
func (s *Stack[T]) Pop() (item T, ok bool) {
	if len(s.Items) == 0 {
		return item, false
	}
	item = s.Items[len(s.Items)-1]
	s.Items = s.Items[:len(s.Items)-1]
	return item, true
}

// NewStack makes one.
func NewStack[T any](items ...T) *Stack[T] { return &Stack[T]{items} }

// Pair holds two.
type Pair[A, B any] struct {
	First  A
	Second B
}

// Swapped turns it round.
func (p Pair[A, B]) Swapped() Pair[B, A] { return Pair[B, A]{p.Second, p.First} }

// List is a generic slice.
type List[T any] []T

// Len counts.
func (l List[T]) Len() int { return len(l) }

// Set is a generic alias.
type Set[T comparable] = map[T]struct{}

// Labels mentions an instance, which is bound without being asked for.
func Labels() Pair[string, Color] { return Pair[string, Color]{"red", 1} }

// Waits mentions one over a type of another package.
func Waits() List[time.Duration] { return List[time.Duration]{time.Second} }

// Unused is asked for by nobody.
func Unused[T any](x T) T { return x }
