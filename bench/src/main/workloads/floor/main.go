// The library that the floor measures: the workloads' functions as direct exports, with nothing of a binding around them.
package main

/*
#include <stdint.h>
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

//export floor_find
func floor_find(list *int64, length, e int64) int64 {
	return int64(search.FindElementIdx(unsafe.Slice((*int)(unsafe.Pointer(list)), length), int(e)))
}

//export floor_pi
func floor_pi(samples, goroutines int64) float64 {
	return pi.MonteCarlo(int(samples), int(goroutines))
}

func main() {}
