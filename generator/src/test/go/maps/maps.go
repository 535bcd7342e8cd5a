// Package maps has maps.
package maps

import (
	"math"
	"sort"
)

// Sum adds the values.
func Sum(t map[int]float64) float64 {
	sum := 0.0
	for _, x := range t {
		sum += x
	}
	return sum
}

// New returns a map.
func New() map[int]float64 { return map[int]float64{1: 1.5, 2: 2.5} }

// Keys returns the keys in order.
func Keys(t map[int]float64) []int {
	keys := make([]int, 0, len(t))
	for key := range t {
		keys = append(keys, key)
	}
	sort.Ints(keys)
	return keys
}

// None returns nil.
func None() map[string]int { return nil }

// Count counts words.
func Count(words ...string) map[string]int {
	counts := map[string]int{}
	for _, word := range words {
		counts[word]++
	}
	return counts
}

// Ages is a named map.
type Ages map[string]int

// Oldest is who has the highest age.
func (a Ages) Oldest() string {
	name := ""
	for candidate, age := range a {
		if name == "" || age > a[name] {
			name = candidate
		}
	}
	return name
}

// Grow makes everybody a year older.
func (a Ages) Grow() {
	for name := range a {
		a[name]++
	}
}

// Everybody is a variable.
var Everybody = Ages{"Ann": 41}

// Point is a key.
type Point struct{ X, Y int }

// Grid has structs as keys.
func Grid() map[Point]string { return map[Point]string{{1, 2}: "a", {3, 4}: "b"} }

// At looks up.
func At(grid map[Point]string, p Point) string { return grid[p] }

// Groups has slices as values.
func Groups() map[string][]int { return map[string][]int{"odd": {1, 3}, "even": {2}} }

// Flags has bools.
func Flags() map[bool]string { return map[bool]string{true: "yes", false: "no"} }

// Tree nests maps.
func Tree() map[string]map[string]int { return map[string]map[string]int{"a": {"b": 1}} }

// Depth looks into a nested map.
func Depth(tree map[string]map[string]int, a, b string) int { return tree[a][b] }

// Anything has values of any type.
func Anything() map[string]any { return map[string]any{"n": 1, "s": "x", "l": []int{1, 2}, "nil": nil} }

// Pairs has arrays as keys.
func Pairs() map[[2]int]bool { return map[[2]int]bool{{1, 2}: true} }

// NaNs has a key that is no number, twice.
func NaNs() map[float64]int { return map[float64]int{math.NaN(): 1, math.NaN(): 2, 0: 3} }
