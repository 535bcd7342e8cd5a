// Package interfaces has interfaces that Python classes may implement.
package interfaces

import (
	"fmt"
	"sort"
	"strings"
)

// Shape has an area.
type Shape interface {
	Area() float64
	Scale(by float64) Shape
}

// Named has a name.
type Named interface{ Name() string }

// Store may fail.
type Store interface {
	Get(key string) (int, error)
	Put(key string, value int) error
}

// Hidden cannot be implemented outside.
type Hidden interface {
	Open() int
	hidden()
}

// Square is a Shape of Go's.
type Square struct{ Side float64 }

func (s Square) Area() float64          { return s.Side * s.Side }
func (s Square) Scale(by float64) Shape { return Square{s.Side * by} }
func (s Square) Name() string           { return "square" }
func (s Square) String() string         { return fmt.Sprintf("square of %g", s.Side) }

func Area(s Shape) float64 { return s.Area() }

func Bigger(s Shape) Shape { return s.Scale(2) }

func Total(shapes []Shape) (sum float64) {
	for _, s := range shapes {
		sum += s.Area()
	}
	return sum
}

// NameOf asks for a second interface.
func NameOf(s Shape) string {
	if n, ok := s.(Named); ok {
		return n.Name()
	}
	return "nameless"
}

func NewSquare(side float64) Shape { return Square{side} }

func NoShape() Shape { return nil }

func IsNil(s Shape) bool { return s == nil }

func Same(a, b Shape) bool { return a == b }

func Fetch(s Store, key string) (int, error) { return s.Get(key) }

func Fill(s Store, keys ...string) error {
	for k, key := range keys {
		if err := s.Put(key, k); err != nil {
			return err
		}
	}
	return nil
}

func Take(h Hidden) int { return h.Open() }

func Say(s fmt.Stringer) string { return strings.ToUpper(s.String()) }

func Sort(s sort.Interface) { sort.Sort(s) }

func Print(x any) string { return fmt.Sprint(x) }

// Unnamed takes an interface that has no name.
func Unnamed(x interface{ Weigh(by int) int }) int { return x.Weigh(3) }

type weigher interface{ Weight() int }

// Weigh takes an interface whose name is not exported.
func Weigh(w weigher) int { return w.Weight() }
