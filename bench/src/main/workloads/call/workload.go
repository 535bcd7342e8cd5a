// Package call has functions that do next to nothing, so that a call of them is all cost of the call.
package call

import "errors"

var errOdd = errors.New("odd number")

// Add returns the sum of i and j.
func Add(i, j int) int { return i + j }

// Echo returns s.
func Echo(s string) string { return s }

// Even returns i, and an error if it is odd.
func Even(i int) (int, error) {
	if i&1 != 0 {
		return i, errOdd
	}
	return i, nil
}
