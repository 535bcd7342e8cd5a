// Package hot is copied, edited and built again: a small package with what packages have.
package hot

import (
	"errors"
	"sort"
	"strings"
)

// ErrEmpty says that there was nothing to look at.
var ErrEmpty = errors.New("empty")

// Edition returns a number that every edit changes.
func Edition() int {
	return 0 // edition
}

// Changing gets another signature.
func Changing(before int) int { return before }

// Counter counts words.
type Counter struct {
	Words map[string]int
	Total int
}

// NewCounter returns a counter that has seen nothing.
func NewCounter() *Counter { return &Counter{Words: map[string]int{}} }

// Add counts the words of a text.
func (c *Counter) Add(text string) {
	for _, word := range strings.Fields(text) {
		c.Words[word]++
		c.Total++
	}
}

// Most returns the word seen most often.
func (c *Counter) Most() (string, error) {
	if c.Total == 0 {
		return "", ErrEmpty
	}
	words := make([]string, 0, len(c.Words))
	for word := range c.Words {
		words = append(words, word)
	}
	sort.Slice(words, func(i, j int) bool {
		if c.Words[words[i]] != c.Words[words[j]] {
			return c.Words[words[i]] > c.Words[words[j]]
		}
		return words[i] < words[j]
	})
	return words[0], nil
}

// Sum adds numbers up.
func Sum(numbers []int) int {
	total := 0
	for _, number := range numbers {
		total += number
	}
	return total
}
