// Package call has functions that do next to nothing, so that a call of them is all cost of the call.
package call

import "errors"

var errOdd = errors.New("odd number")

// Point has fields of basic types.
type Point struct {
	X int
	Y float64
}

// NewPoint returns a new point.
func NewPoint(x int) *Point { return &Point{X: x} }

// Shift moves a point along X and returns where it is.
func (p *Point) Shift(by int) int {
	p.X += by
	return p.X
}

// Numbers returns a slice of 64 numbers.
func Numbers() []int {
	numbers := make([]int, 64)
	for i := range numbers {
		numbers[i] = 3 * i
	}
	return numbers
}

// Apply returns f(x).
func Apply(f func(int) int, x int) int { return f(x) }

// Add returns the sum of i and j.
func Add(i, j int) int { return i + j }

// Quotient returns i / j. It panics if j is 0, so it is called on a goroutine, by a crossing.
func Quotient(i, j int) int { return i / j }

// AddReleased is Add by way of another function: a call whose length the workbench does not know, so Python's lock is released.
func AddReleased(i, j int) int { return sum(i, j) }

//go:noinline
func sum(i, j int) int { return i + j }

// Echo returns s.
func Echo(s string) string { return s }

// Even returns i, and an error if it is odd.
func Even(i int) (int, error) {
	if i&1 != 0 {
		return i, errOdd
	}
	return i, nil
}
