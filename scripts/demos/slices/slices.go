// Package slices shows Go slices and arrays in Python: lists, arrays and buffers go in,
// sequences that share Go's memory come out.
package slices

// IntSum returns the sum of a slice: a Python list, an array.array or a Go slice.
func IntSum(s []int) int {
	sum := 0
	for _, x := range s {
		sum += x
	}
	return sum
}

// FloatSum returns the sum of a slice of floats.
func FloatSum(s []float64) float64 {
	sum := 0.0
	for _, x := range s {
		sum += x
	}
	return sum
}

// Find returns the index of the first element equal to e, or -1.
func Find(s []int, e int) int {
	for i, x := range s {
		if x == e {
			return i
		}
	}
	return -1
}

// CreateSlice returns a slice of three ints.
func CreateSlice() []int { return []int{1, 2, 3} }

// Squares returns the first n square numbers.
func Squares(n int) []int {
	squares := make([]int, n)
	for i := range squares {
		squares[i] = i * i
	}
	return squares
}

// Double doubles every element where it lies: an array.array sees it, a list does not.
func Double(s []int) {
	for i := range s {
		s[i] *= 2
	}
}

// ArraySum returns the sum of an array of four ints.
func ArraySum(a [4]int) int { return a[0] + a[1] + a[2] + a[3] }

// CreateArray returns an array of four ints.
func CreateArray() [4]int { return [4]int{1, 2, 3, 4} }
