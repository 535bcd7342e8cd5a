// The library that the floor measures: the workloads' functions as direct exports, with nothing of a binding around them.
package main

/*
#include <stdint.h>

typedef int64_t (*floor_function)(int64_t, void *);
static int64_t floor_apply(floor_function function, int64_t x, void *context) { return function(x, context); }
*/
import "C"

import (
	"unsafe"

	"gopy.workbench/workloads/batch"
	"gopy.workbench/workloads/bulk"
	call "gopy.workbench/workloads/call"
	search "gopy.workbench/workloads/copy"
	pi "gopy.workbench/workloads/parallel"
)

//export floor_add
func floor_add(i, j int64) int64 { return int64(call.Add(int(i), int(j))) }

// floor_echo copies a string in and its result out into the caller's memory, as every binding has to.
//
//export floor_echo
func floor_echo(text *C.char, length int64, out *C.char, capacity int64) int64 {
	result := call.Echo(string(unsafe.Slice((*byte)(unsafe.Pointer(text)), length)))
	return int64(copy(unsafe.Slice((*byte)(unsafe.Pointer(out)), capacity), result))
}

// floor_even returns the length of the error's text, 0 without an error.
//
//export floor_even
func floor_even(i int64, result *int64, out *C.char, capacity int64) int64 {
	value, err := call.Even(int(i))
	*result = int64(value)
	if err == nil {
		return 0
	}
	return int64(copy(unsafe.Slice((*byte)(unsafe.Pointer(out)), capacity), err.Error()))
}

// points are those that C holds, by number: what a binding needs at least to give out Go objects.
var (
	points [1024]*call.Point
	free   = func() (all []int64) {
		for k := range points {
			all = append(all, int64(k))
		}
		return
	}()
)

//export floor_new
func floor_new(x int64) int64 {
	last := len(free) - 1
	number := free[last]
	free = free[:last]
	points[number] = call.NewPoint(int(x))
	return number
}

//export floor_free
func floor_free(point int64) {
	points[point] = nil
	free = append(free, point)
}

//export floor_method
func floor_method(point, by int64) int64 { return int64(points[point].Shift(int(by))) }

//export floor_field_get
func floor_field_get(point int64) int64 { return int64(points[point].X) }

//export floor_field_set
func floor_field_set(point, x int64) { points[point].X = int(x) }

var numbers = call.Numbers()

//export floor_element_get
func floor_element_get(k int64) int64 { return int64(numbers[k]) }

//export floor_element_set
func floor_element_set(k, value int64) { numbers[k] = int(value) }

//export floor_callback
func floor_callback(function C.floor_function, context unsafe.Pointer, x int64) int64 {
	return int64(call.Apply(func(i int) int {
		return int(C.floor_apply(function, C.int64_t(i), context))
	}, int(x)))
}

//export floor_find
func floor_find(list *int64, length, e int64) int64 {
	return int64(search.FindElementIdx(unsafe.Slice((*int)(unsafe.Pointer(list)), length), int(e)))
}

//export floor_quotient
func floor_quotient(i, j int64) int64 { return int64(call.Quotient(int(i), int(j))) }

//export floor_add_released
func floor_add_released(i, j int64) int64 { return int64(call.AddReleased(int(i), int(j))) }

// floor_add_map is Go's own loop over two columns; the results are a new slice, as they are for Python.
//
//export floor_add_map
func floor_add_map(xs, ys *int64, n int64) int64 {
	left, right := unsafe.Slice((*int)(unsafe.Pointer(xs)), n), unsafe.Slice((*int)(unsafe.Pointer(ys)), n)
	results := make([]int, n)
	for k, x := range left {
		results[k] = batch.Add(x, right[k])
	}
	return int64(results[n-1])
}

//export floor_pi
func floor_pi(samples, goroutines int64) float64 {
	return pi.MonteCarlo(int(samples), int(goroutines))
}

//export floor_ints
func floor_ints(n int64, out *int64) {
	copy(unsafe.Slice((*int)(unsafe.Pointer(out)), n), bulk.Ints(int(n)))
}

// floor_length takes words as one text and their lengths.
//
//export floor_length
func floor_length(text *C.char, lengths *int64, n int64) int64 {
	return int64(bulk.Length(cut(text, lengths, n)))
}

// floor_length_at takes words by their addresses.
//
//export floor_length_at
func floor_length_at(texts **C.char, lengths *int64, n int64) int64 {
	return int64(bulk.Length(copied(texts, lengths, n)))
}

// floor_words stores words as one text and their lengths; it returns how much of the text is used.
//
//export floor_words
func floor_words(n int64, out *C.char, lengths *int64) int64 {
	used := 0
	text := unsafe.Slice((*byte)(unsafe.Pointer(out)), n*10)
	for k, word := range bulk.Words(int(n)) {
		unsafe.Slice(lengths, n)[k] = int64(len(word))
		used += copy(text[used:], word)
	}
	return int64(used)
}

//export floor_total
func floor_total(text *C.char, lengths, values *int64, n int64) int64 {
	return int64(bulk.Total(mapped(cut(text, lengths, n), values)))
}

//export floor_total_at
func floor_total_at(texts **C.char, lengths, values *int64, n int64) int64 {
	return int64(bulk.Total(mapped(copied(texts, lengths, n), values)))
}

//export floor_counts
func floor_counts(n int64, out *C.char, lengths, values *int64) int64 {
	used, k := 0, 0
	text := unsafe.Slice((*byte)(unsafe.Pointer(out)), n*10)
	for word, count := range bulk.Counts(int(n)) {
		unsafe.Slice(lengths, n)[k] = int64(len(word))
		unsafe.Slice(values, n)[k] = int64(count)
		used += copy(text[used:], word)
		k++
	}
	return int64(used)
}

//export floor_ends
func floor_ends(data *C.char, n int64) int64 {
	return int64(bulk.Ends(unsafe.Slice((*byte)(unsafe.Pointer(data)), n)))
}

//export floor_bytes
func floor_bytes(n int64, out *C.char) {
	copy(unsafe.Slice((*byte)(unsafe.Pointer(out)), n), bulk.Bytes(int(n)))
}

func cut(text *C.char, lengths *int64, n int64) []string {
	words := make([]string, n)
	at := uintptr(0)
	for k, length := range unsafe.Slice(lengths, n) {
		words[k] = string(unsafe.Slice((*byte)(unsafe.Add(unsafe.Pointer(text), at)), length))
		at += uintptr(length)
	}
	return words
}

func copied(texts **C.char, lengths *int64, n int64) []string {
	words := make([]string, n)
	for k, length := range unsafe.Slice(lengths, n) {
		words[k] = string(unsafe.Slice((*byte)(unsafe.Pointer(unsafe.Slice(texts, n)[k])), length))
	}
	return words
}

func mapped(words []string, values *int64) map[string]int {
	counts := make(map[string]int, len(words))
	for k, value := range unsafe.Slice(values, len(words)) {
		counts[words[k]] = int(value)
	}
	return counts
}

func main() {}
