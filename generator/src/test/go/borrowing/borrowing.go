// Package borrowing has functions that do with their argument what Go code may do with it: read it, write it, keep
// it, give it away. None may hold Python's memory after its call, nor write what is read only.
package borrowing

import "runtime"

// look reads what the last Keep function has kept.
var look func() []byte

// Look returns what the last Keep function has kept, after the collector has run.
func Look() []byte {
	Churn()
	return append([]byte(nil), look()...)
}

// Churn makes garbage and has it collected, so that memory which nobody keeps is used again.
func Churn() {
	for size := 8; size < 1<<12; size *= 2 {
		garbage = make([]byte, size)
		for k := range garbage {
			garbage[k] = 0xdb
		}
	}
	runtime.GC()
}

var garbage []byte

// Holder keeps what it is given.
type Holder struct {
	Data []byte
	Ints []int64
}

func (h *Holder) Keep(data []byte) { h.Data = data }
func (h *Holder) KeepPart(xs []int64) {
	h.Ints = xs[1:]
}
func (h *Holder) Write(data []byte) { data[0] = 'X' }
func (h *Holder) Count(data []byte) (total int) {
	for _, b := range data {
		total += int(b)
	}
	return total
}

// NewHolder returns a pointer to a struct that has the argument.
func NewHolder(data []byte) *Holder { return &Holder{Data: data} }

// MakeHolder returns a struct that has the argument.
func MakeHolder(data []byte) Holder { return Holder{Data: data} }

func PartOf(xs []int64) []int64          { return xs[1:] }
func SameAs(xs []int64) []int64          { return xs }
func NamedResult(xs []int64) (r []int64) { r = xs; return }
func AppendedTo(xs []int64) []int64      { return append(xs[:1], xs[1:]...) }
func Longer(a, b []int64) []int64        { return map[bool][]int64{true: a, false: b}[len(a) > len(b)] }
func Deferred(xs []int64) (r []int64)    { defer func() { r = xs }(); return nil }
func Recovered(xs []int64) (r []int64)   { defer func() { r = recover().([]int64) }(); panic(xs) }
func Bytes(data []byte) []byte           { return data[1:] }
func Lists(data []byte) [][]byte         { return [][]byte{data[:1], data[1:]} }
func Anything(data []byte) any           { return data }
func Getter(data []byte) func(int) byte  { return func(k int) byte { return data[k] } }
func Setter(data []byte) func(int, byte) { return func(k int, b byte) { data[k] = b } }
func Channel(data []byte) chan []byte    { c := make(chan []byte, 1); c <- data; return c }
func Pointers(xs []float64) []*float64   { return []*float64{&xs[0], &xs[len(xs)-1]} }
func Maps(data []byte) map[string][]byte { return map[string][]byte{"data": data} }
func Text(data []byte) string            { return string(data) }
func Array(data []byte) [10]byte         { return [10]byte(data) }
func Chosen(pick bool, data []byte) []byte {
	if pick {
		return data
	}
	return nil
}

var ints []int64

// KeepInts keeps all but the first of its numbers.
func KeepInts(xs []int64) { ints = xs[1:] }

// LookInts returns what KeepInts has kept.
func LookInts() []int64 { Churn(); return ints }
