// Package maps shows Go maps in Python: a dict goes in, what comes out is a mapping that
// shares Go's map.
package maps

import (
	"sort"
	"strings"
)

// Sum returns the sum of the values of a Go map or of a dict.
func Sum(t map[int]float64) float64 {
	sum := 0.0
	for _, value := range t {
		sum += value
	}
	return sum
}

// New returns a map.
func New() map[int]float64 { return map[int]float64{1: 3, 2: 5} }

// Count counts the words of a text.
func Count(text string) map[string]int {
	counts := map[string]int{}
	for _, word := range strings.Fields(text) {
		counts[word]++
	}
	return counts
}

// Index maps a word to the numbers of the lines it is in. It is a named type with methods.
type Index map[string][]int

// NewIndex makes the index of some lines.
func NewIndex(lines []string) Index {
	index := Index{}
	for number, line := range lines {
		for _, word := range strings.Fields(line) {
			index[word] = append(index[word], number+1)
		}
	}
	return index
}

// Words returns the words in alphabetical order.
func (x Index) Words() []string {
	words := make([]string, 0, len(x))
	for word := range x {
		words = append(words, word)
	}
	sort.Strings(words)
	return words
}
