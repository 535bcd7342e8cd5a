// Package results has several results, named ones, and variadic functions.
package results

import "errors"

// DivMod has named results.
func DivMod(a, b int) (quotient, remainder int) { return a / b, a % b }

// Swap has unnamed results.
func Swap(a string, b int) (int, string) { return b, a }

// Read fails halfway.
func Read(n int) (data []byte, count int, err error) {
	if n > 3 {
		return []byte("abc"), 3, errors.New("short read")
	}
	return []byte("abc")[:n], n, nil
}

// Sum is variadic.
func Sum(xs ...int) int {
	sum := 0
	for _, x := range xs {
		sum += x
	}
	return sum
}

// Join has a parameter before the rest.
func Join(separator string, words ...string) string {
	text := ""
	for k, word := range words {
		if k > 0 {
			text += separator
		}
		text += word
	}
	return text
}

// Print takes anything.
func Print(values ...any) int { return len(values) }

// Nothing does nothing.
func Nothing(m map[string]int) {}

// Stats has one named result.
func Stats(xs ...float64) (mean float64) {
	for _, x := range xs {
		mean += x / float64(len(xs))
	}
	return mean
}

// Keyword has parameters with names that Python keeps for itself.
func Keyword(class map[string]int, lambda, self int) int { return class["a"] + lambda*10 + self*100 }

// Calc has methods with several results.
type Calc struct{ Base int }

// DivMod has named results.
func (c *Calc) DivMod(b int) (quotient, remainder int) { return c.Base / b, c.Base % b }

// Sum is variadic.
func (c Calc) Sum(xs ...int) int { return c.Base + Sum(xs...) }
