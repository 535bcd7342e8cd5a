package gopyruntime

import (
	"fmt"
	"iter"
	"testing"
	"unsafe"
)

// pyColumns is a dict that comes as its keys and its values.
type pyColumns struct{ keys, values any }

func int64s(numbers ...int64) pyNumbers {
	data := unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(numbers))), 8*len(numbers))
	return pyNumbers{5, int64(len(numbers)), data}
}

// What comes as columns is a dict like any other.
func TestColumns(t *testing.T) {
	words := pyColumns{pyTexts{"X", "Y"}, int64s(3, 4)}
	numbers := pyColumns{int64s(1, 2), pyTexts{"a", "b"}}
	equals(t, call(t, func(m map[string]int) string { return fmt.Sprint(m) }, words)[0], "map[X:3 Y:4]")
	equals(t, call(t, func(m map[string]float64) string { return fmt.Sprint(m) }, words)[0], "map[X:3 Y:4]")
	equals(t, call(t, func(m map[string]any) string { return fmt.Sprint(m) }, words)[0], "map[X:3 Y:4]")
	equals(t, call(t, func(m map[int]string) string { return fmt.Sprint(m) }, numbers)[0], "map[1:a 2:b]")
	equals(t, call(t, func(m map[uint8]string) string { return fmt.Sprint(m) }, numbers)[0], "map[1:a 2:b]")
	equals(t, call(t, func(m map[celsius]string) string { return fmt.Sprint(m) }, numbers)[0], "map[1:a 2:b]")
	equals(t, call(t, func(m any) string { return fmt.Sprint(m) }, words)[0], "map[X:3 Y:4]")
	equals(t, call(t, func(p point, m *map[string]int) int { return p.X + p.Y + len(*m) }, words, words)[0], 9)
	equals(t, call(t, func(pairs iter.Seq2[string, int]) (sum int) {
		for _, n := range pairs {
			sum += n
		}
		return sum
	}, words)[0], 7)
	natives := pyColumns{pyNatives{"X", "Y"}, pyNatives{"a", "b"}}
	equals(t, call(t, func(m map[string]string, l [][]byte, a []any) string { return fmt.Sprint(m, l, a) }, natives,
		pyNatives{"a"}, pyNatives{"b"})[0], "map[X:a Y:b] [[97]] [b]")
	equals(t, call(t, func(m map[string][]byte) string { return fmt.Sprint(m) }, natives)[0], "map[X:[97] Y:[98]]")
	equals(t, crossed(ByMessage(func(map[string]int) {}), nil, []any{numbers}).class, "0.k0")
	equals(t, crossed(ByMessage(func(map[int]int) {}), nil, []any{numbers}).class, "0.v0")
	equals(t, crossed(ByMessage(func(map[int8]int) {}), nil, []any{pyColumns{int64s(1, 300), int64s(1, 2)}}).class, "0.k1")
	equals(t, crossed(ByMessage(func(complex128) {}), nil, []any{words}).class, "0")
	equals(t, crossed(ByMessage(func(int, []int) {}), nil, []any{1, words}).class, "1")
	equals(t, crossed(ByMessage(func(map[int]int) {}), nil, []any{pyColumns{int64s(1, 2), int64s(1)}}).text,
		"is a dict with keys that have no values")
}
