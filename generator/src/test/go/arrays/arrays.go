// Package arrays takes and returns arrays.
package arrays

func IntSum(a [4]int) int {
	sum := 0
	for _, i := range a {
		sum += i
	}
	return sum
}

func CreateArray() [4]int            { return [4]int{1, 2, 3, 4} }
func Floats() [2]float32             { return [2]float32{0.5, 1.5} }
func Texts() [2]string               { return [2]string{"a", "b"} }
func Bools() [3]bool                 { return [3]bool{true, false, true} }
func Longest(texts [2]string) string { return max(texts[0], texts[1]) }
func Change(a [4]int) [4]int {
	a[0] = 100
	return a
}
