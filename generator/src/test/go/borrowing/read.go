package borrowing

import (
	"bytes"
	"slices"
	"strings"
)

// All Read functions return the sum of the bytes and keep nothing.

func ReadByIndex(data []byte) (sum int) {
	for k := 0; k < len(data); k++ {
		sum += int(data[k])
	}
	return sum
}
func ReadByRange(data []byte) (sum int) {
	for _, b := range data {
		sum += int(b)
	}
	return sum
}
func ReadByClosure(data []byte) (sum int) {
	at := func(k int) int { return int(data[k]) }
	for k := range data {
		sum += at(k)
	}
	return sum
}
func ReadByRecursion(data []byte) int {
	if len(data) == 0 {
		return 0
	}
	return int(data[0]) + ReadByRecursion(data[1:])
}
func ReadAsText(data []byte) (sum int) {
	for _, r := range string(data) {
		sum += int(r)
	}
	return sum
}
func ReadBySequence(data []byte) (sum int) {
	for b := range slices.Values(data) {
		sum += int(b)
	}
	return sum
}
func ReadByBuilder(data []byte) int {
	var b strings.Builder
	b.Write(data)
	return ReadAsText([]byte(b.String()))
}
func ReadByClone(data []byte) int           { return ReadByRange(bytes.Clone(data)) }
func ReadByGenericFunction(data []byte) int { return int(sumOf[int](data)) }
func ReadByArray(data []byte) (sum int) {
	for _, b := range [10]byte(data) {
		sum += int(b)
	}
	return sum
}
func ReadByDefer(data []byte) (sum int) {
	for k := range data {
		func() { defer func() { sum += int(data[k]) }() }()
	}
	return sum
}
func ReadByMethod(data []byte) int { return (&Holder{}).Count(data) }

func sumOf[N int | float64, E byte | int64](xs []E) (sum N) {
	for _, x := range xs {
		sum += N(x)
	}
	return sum
}

// Mean returns the mean of numbers.
func Mean(xs []int64) float64 { return sumOf[float64](xs) / float64(len(xs)) }
