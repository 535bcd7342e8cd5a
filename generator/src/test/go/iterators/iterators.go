// Package iterators has iter.Seq and its like.
package iterators

import (
	"iter"
	"maps"
	"slices"
)

type List struct{ values []int }

func NewList(values ...int) *List { return &List{values} }

func (l *List) All() iter.Seq2[int, int] { return slices.All(l.values) }

func (l *List) Values() iter.Seq[int] { return slices.Values(l.values) }

func Count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for k := range n {
			if !yield(k) {
				return
			}
		}
	}
}

// Ended counts iterations that ended.
var Ended int

func Endless() iter.Seq[int] {
	return func(yield func(int) bool) {
		defer func() { Ended++ }()
		for k := 0; yield(k); k++ {
		}
	}
}

func Pairs(m map[string]int) iter.Seq2[string, int] {
	keys := slices.Sorted(maps.Keys(m))
	return func(yield func(string, int) bool) {
		for _, key := range keys {
			if !yield(key, m[key]) {
				return
			}
		}
	}
}

func Panics() iter.Seq[int] {
	return func(yield func(int) bool) {
		yield(1)
		panic("second")
	}
}

func Sum(values iter.Seq[int]) (sum int) {
	for value := range values {
		sum += value
	}
	return sum
}

func First(values iter.Seq[string]) string {
	for value := range values {
		return value
	}
	return "none"
}

func Total(pairs iter.Seq2[string, int]) (sum int) {
	for _, n := range pairs {
		sum += n
	}
	return sum
}

func Thrice(yield func() bool) {
	for range 3 {
		if !yield() {
			return
		}
	}
}

func Back(from int) func(yield func(int) bool) {
	return func(yield func(int) bool) {
		for from > 0 && yield(from) {
			from--
		}
	}
}
