// The one cgo file of a library: its only Go export, and what the runtime
// needs of C. The two imports below are rewritten to the virtual packages of a
// build; the bundle imports the wrapper of each bound package.
package main

// #include <stdlib.h>
// #include "abi.h"
import "C"

import (
	"unsafe"

	_ "gopy.workbench/bundle"
	gopyruntime "gopy.workbench/runtime"
)

func init() {
	gopyruntime.Malloc = func(size uintptr) unsafe.Pointer { return C.malloc(C.size_t(size)) }
}

//export gopy_call
func gopy_call(f C.int64_t, slots *C.int64_t, failure *C.gopy_failure) C.int64_t {
	return C.int64_t(gopyruntime.Call(
		int64(f), (*gopyruntime.Slots)(unsafe.Pointer(slots)), (*gopyruntime.Failure)(unsafe.Pointer(failure))))
}

func main() {}
