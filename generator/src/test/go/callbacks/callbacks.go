// Package callbacks calls Python from Go.
package callbacks

import (
	"errors"
	"fmt"
	"sort"
	"sync"
)

// Adder adds.
type Adder func(a, b int) int

func Apply(f func(int) int, x int) int { return f(x) }

func Twice(f Adder, a, b int) int { return f(f(a, b), b) }

func Try(f func(int) (int, error), x int) (int, error) { return f(x) }

// Wrap wraps what the callback fails with.
func Wrap(f func() error) error {
	if err := f(); err != nil {
		return fmt.Errorf("wrapped: %w", err)
	}
	return nil
}

// Caught tells what kind of error a callback gave.
func Caught(f func() error) string {
	err := f()
	if err == nil {
		return "none"
	}
	return err.Error()
}

var ErrOwn = errors.New("own")

func IsOwn(f func() error) bool { return f() == ErrOwn }

func Divmod(f func(a, b int) (int, int), a, b int) int {
	q, r := f(a, b)
	return 10*q + r
}

func Sum(f func(xs ...int) int) int { return f(1, 2, 3) }

// Parallel calls from goroutines.
func Parallel(f func(int) int, n int) []int {
	out := make([]int, n)
	var group sync.WaitGroup
	for k := range n {
		group.Add(1)
		go func() {
			defer group.Done()
			out[k] = f(k)
		}()
	}
	group.Wait()
	return out
}

// Spoil calls on a goroutine that nobody waits for but this function.
func Spoil(f func()) {
	done := make(chan bool)
	go func() {
		defer close(done)
		f()
	}()
	<-done
}

func Walk(names map[string]int, visit func(name string, n int) bool) int {
	keys := make([]string, 0, len(names))
	for key := range names {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	for k, key := range keys {
		if !visit(key, names[key]) {
			return k
		}
	}
	return len(keys)
}

// Compose gives a Go func back.
func Compose(f, g func(int) int) func(int) int { return func(x int) int { return f(g(x)) } }

func Identity(f func(int) int) func(int) int { return f }

func Increment() func(int) int { return func(x int) int { return x + 1 } }

var kept func(string) string

func Keep(f func(string) string) { kept = f }

func CallKept(s string) string { return kept(s) }

func Forget() { kept = nil }

func Nested(f func(func(int) int) int) int { return f(func(x int) int { return x * x }) }

// Any holds any value, a Python object too.
func Any(x any) any { return x }

func Recover(f func()) (text string) {
	defer func() {
		if r := recover(); r != nil {
			text = fmt.Sprint(r)
		}
	}()
	f()
	return "fine"
}

// Forever calls from goroutines that do not end.
func Forever(f func(int) int, goroutines int) {
	for range goroutines {
		go func() {
			for k := 0; ; k++ {
				f(k)
			}
		}()
	}
}

// Fold calls with numbers that are no integers, in a loop.
func Fold(f func(a, b float64) float64, n int) float64 {
	sum := 0.5
	for k := range n {
		sum = f(sum, float64(k))
	}
	return sum
}

// Count counts the numbers below n that a function says yes to.
func Count(f func(int) bool, n int) int {
	found := 0
	for k := range n {
		if f(k) {
			found++
		}
	}
	return found
}

// Each calls without a result.
func Each(f func(n int, even bool), n int) {
	for k := range n {
		f(k, k%2 == 0)
	}
}

// Narrow, Wide and Single call with numbers of other sizes.
func Narrow(f func(int8) int8, x int8) int8 { return f(x) }

func Wide(f func(uint64) uint64, x uint64) uint64 { return f(x) }

func Single(f func(float32) float32, x float32) float32 { return f(x) }

// Check calls a function that has nothing but an error to give.
func Check(f func(int) error, x int) error { return f(x) }

var keptNumber func(int) int

// KeepNumber keeps a function beyond its call.
func KeepNumber(f func(int) int) { keptNumber = f }

// CallKeptNumber calls it.
func CallKeptNumber(x int) int { return keptNumber(x) }
