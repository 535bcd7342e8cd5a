// Package arrays shows Go arrays in Python: sequences of fixed length, by value in Go.
package arrays

// IntSum returns the sum of four ints: of a Go array or of any Python sequence of that length.
func IntSum(a [4]int) int {
	sum := 0
	for _, x := range a {
		sum += x
	}
	return sum
}

// CreateArray returns an array: a[i] reads and writes, a[4] is an IndexError.
func CreateArray() [4]int { return [4]int{1, 2, 3, 4} }

// Reversed returns a new array. The one that was passed stays as it is, since Go copies arrays.
func Reversed(a [4]int) [4]int {
	return [4]int{a[3], a[2], a[1], a[0]}
}

// Board is a named array with a method: arrays.Board([[1, 2, 3]]) fills what is missing with zeros.
type Board [3][3]int

// Diagonal returns the sum from top left to bottom right.
func (b Board) Diagonal() int { return b[0][0] + b[1][1] + b[2][2] }
