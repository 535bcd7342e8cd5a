// Package batch has functions of scalars that are called for whole columns.
package batch

// Add returns the sum of i and j.
func Add(i, j int) int { return i + j }

// Heavy works for some ten microseconds and returns a number that depends on all of the work.
func Heavy(seed int) int {
	x := uint64(seed)
	for i := 0; i < 5000; i++ {
		x += 0x9e3779b97f4a7c15
		x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
		x ^= x >> 27
	}
	return int(x >> 1)
}
