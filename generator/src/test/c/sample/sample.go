// Package sample has a function for each way in which a value crosses the C ABI.
package sample

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"sort"
	"strings"
	"sync"
	"sync/atomic"
)

// Limit is a constant.
const Limit = 1 << 20

// Greeting is a variable.
var Greeting = "hello"

var kept []int

// Add adds.
func Add(i, j int) int { return i + j }

// Half halves.
func Half(x float64) float64 { return x / 2 }

// Turn multiplies by the imaginary unit.
func Turn(z complex128) complex128 { return z * 1i }

// Not negates.
func Not(b bool) bool { return !b }

// Upper returns s in upper case.
func Upper(s string) string { return strings.ToUpper(s) }

// Repeat repeats a text.
func Repeat(s string, n int) string { return strings.Repeat(s, n) }

// Reverse returns the bytes the other way round.
func Reverse(data []byte) []byte {
	turned := make([]byte, len(data))
	for k, b := range data {
		turned[len(data)-1-k] = b
	}
	return turned
}

// Find is the index of e in xs, or -1. It only reads.
func Find(xs []int, e int) int {
	for k, x := range xs {
		if x == e {
			return k
		}
	}
	return -1
}

// Sort sorts in place.
func Sort(xs []int) { sort.Ints(xs) }

// Keep keeps its argument.
func Keep(xs []int) { kept = xs }

// Kept returns what Keep was given.
func Kept() []int { return kept }

// Range returns the numbers below n.
func Range(n int) []int {
	xs := make([]int, n)
	for k := range xs {
		xs[k] = k
	}
	return xs
}

// Sum4 adds the elements of an array.
func Sum4(a [4]int) int { return a[0] + a[1] + a[2] + a[3] }

// Squares returns an array.
func Squares() [4]int { return [4]int{0, 1, 4, 9} }

// Join joins texts.
func Join(parts []string, separator string) string { return strings.Join(parts, separator) }

// Split splits a text.
func Split(s, separator string) []string { return strings.Split(s, separator) }

// Div divides.
func Div(i, j int) (int, error) {
	if j == 0 {
		return 0, errors.New("divide by zero")
	}
	return i / j, nil
}

// DivMod has three results.
func DivMod(i, j int) (int, int, error) {
	quotient, err := Div(i, j)
	if err != nil {
		return 0, 0, err
	}
	return quotient, i % j, nil
}

// Check returns an error for negative numbers.
func Check(i int) error {
	if i < 0 {
		return fmt.Errorf("%d is negative", i)
	}
	return nil
}

// At panics when k is out of range.
func At(xs []int, k int) int { return xs[k] }

// Person is a struct.
type Person struct {
	Name string
	Age  int
}

// NewPerson makes a person.
func NewPerson(name string, age int) *Person { return &Person{name, age} }

// NoPerson returns nil.
func NoPerson() *Person { return nil }

// Older returns a person by value.
func Older(p Person, years int) Person {
	p.Age += years
	return p
}

// Greet greets.
func (p *Person) Greet() string { return Greeting + ", " + p.Name }

// Apply calls a function.
func Apply(f func(string) string, s string) string { return f(s) }

// ApplyMany calls a function on goroutines, often, and counts the answers that are its argument.
func ApplyMany(f func(string) string, s string, goroutines int) int {
	var all sync.WaitGroup
	var same atomic.Int64
	for range goroutines {
		all.Add(1)
		go func() {
			defer all.Done()
			for range 20 {
				if f(s) == s {
					same.Add(1)
				}
			}
		}()
	}
	all.Wait()
	return int(same.Load())
}

// Count counts words.
func Count(words []string) map[string]int {
	counts := map[string]int{}
	for _, word := range words {
		counts[word]++
	}
	return counts
}

// Words lists the words of counts.
func Words(counts map[string]int) []string { return slices.Sorted(maps.Keys(counts)) }
