// Package slices takes and returns slices.
package slices

import "sort"

func IntSum(s []int) int {
	sum := 0
	for _, i := range s {
		sum += i
	}
	return sum
}

func Find(xs []int, e int) int {
	for k, x := range xs {
		if x == e {
			return k
		}
	}
	return -1
}

func CreateSlice() []int        { return []int{1, 2, 3, 4} }
func Nil() []int                { return nil }
func Words() []string           { return []string{"a", "b"} }
func Floats() []float64         { return []float64{3, 5} }
func Bools() []bool             { return []bool{true, false} }
func Complexes() []complex128   { return []complex128{1 + 2i} }
func Smalls() []int8            { return []int8{-1, 1} }
func Bigs() []uint64            { return []uint64{1<<64 - 1} }
func Sort(xs []int)             { sort.Ints(xs) }
func Mean(xs []float64) float64 { return (xs[0] + xs[len(xs)-1]) / 2 }
func Halve(xs []float32)        { xs[0] /= 2 }
func First(xs []int) []int      { return xs[:1] }
func CountTrue(xs []bool) (n int) {
	for _, x := range xs {
		if x {
			n++
		}
	}
	return n
}

var kept []int

func Keep(xs []int) { kept = xs }
func Kept() []int   { return kept }

func IsNil(s []int) bool { return s == nil }

// Missing says which of its slices are nil.
func Missing(numbers []int, words []string, data []byte) (bool, bool, bool) {
	return numbers == nil, words == nil, data == nil
}

var names = []string{"a"}

// Names points to a variable.
func Names() *[]string { return &names }

// AddName assigns to that variable.
func AddName(name string) { names = append(names, name) }
