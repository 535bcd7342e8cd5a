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

//export floor_pi
func floor_pi(samples, goroutines int64) float64 {
	return pi.MonteCarlo(int(samples), int(goroutines))
}

func main() {}
