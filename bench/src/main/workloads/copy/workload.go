// Package search looks through a list that has to come from Python first.
package search

// FindElementIdx returns the first index of e in l, and -1 if it is not there.
func FindElementIdx(l []int, e int) int {
	for i, v := range l {
		if v == e {
			return i
		}
	}
	return -1
}
