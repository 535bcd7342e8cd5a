// Package bulk takes and gives whole collections; what it does with them is next to nothing, so that their way is all the cost.
package bulk

import (
	"fmt"
	"sync"
)

// Ints returns n numbers, always the same slice.
func Ints(n int) []int { return ints(n) }

// Words returns n words of ten bytes, always the same slice.
func Words(n int) []string { return words(n) }

// Counts returns a map of n words, always the same one.
func Counts(n int) map[string]int { return counts(n) }

// Bytes returns n bytes, always the same slice.
func Bytes(n int) []byte { return bytes(n) }

// Total returns the sum of a map's values.
func Total(counts map[string]int) int {
	total := 0
	for _, count := range counts {
		total += count
	}
	return total
}

// Length returns how long all words are together.
func Length(words []string) int {
	length := 0
	for _, word := range words {
		length += len(word)
	}
	return length
}

// Ends returns the sum of the first and the last byte.
func Ends(data []byte) int { return int(data[0]) + int(data[len(data)-1]) }

var (
	ints = kept(func(n int) []int {
		made := make([]int, n)
		for i := range made {
			made[i] = i * 7919 % (1 << 40)
		}
		return made
	})
	words = kept(func(n int) []string {
		made := make([]string, n)
		for i := range made {
			made[i] = fmt.Sprintf("word%06d", i%1000000)
		}
		return made
	})
	counts = kept(func(n int) map[string]int {
		made := make(map[string]int, n)
		for i, word := range Words(n) {
			made[word] = i
		}
		return made
	})
	bytes = kept(func(n int) []byte { return make([]byte, n) })
)

// kept makes each collection once.
func kept[T any](make func(n int) T) func(n int) T {
	var made sync.Map
	return func(n int) T {
		if found, ok := made.Load(n); ok {
			return found.(T)
		}
		found, _ := made.LoadOrStore(n, make(n))
		return found.(T)
	}
}
