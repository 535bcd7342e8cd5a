// Package gopylibrary is where Go and C of a library meet: its only Go export,
// and what the runtime needs of C. The import of the runtime is rewritten to the
// virtual package of a build.
package gopylibrary

// #cgo CFLAGS: -D_GNU_SOURCE
// #include <stdlib.h>
// #include "abi.h"
import "C"

import (
	"unsafe"

	gopyruntime "gopy.workbench/runtime"
)

func init() {
	gopyruntime.Malloc = func(size uintptr) unsafe.Pointer { return C.malloc(C.size_t(size)) }
	gopyruntime.Free = func(memory unsafe.Pointer) { C.free(memory) }
	gopyruntime.FollowSignals = func(what int64) { C.gopy_follow_signals(C.int64_t(what)) }
	gopyruntime.CallBack = func(object, op int64, message unsafe.Pointer, length int64, answer *gopyruntime.Bytes) int64 {
		return int64(C.gopy_call_back(C.int64_t(object), C.int64_t(op), (*C.char)(message), C.int64_t(length),
			(*C.gopy_bytes)(unsafe.Pointer(answer))))
	}
	gopyruntime.CallScalar = func(object, shape, a, b, c, d int64) gopyruntime.ScalarAnswer {
		answer := C.gopy_call_scalar(C.int64_t(object), C.int64_t(shape), C.int64_t(a), C.int64_t(b), C.int64_t(c), C.int64_t(d))
		return *(*gopyruntime.ScalarAnswer)(unsafe.Pointer(&answer))
	}
}

// arrival is gopy_arrival of abi.h.
type arrival struct {
	f       int64
	slots   *gopyruntime.Slots
	failure *gopyruntime.Failure
	status  int64
}

// arrive is the code that gopy_call of abi.c calls.
func arrive(call *arrival) { call.status = gopyruntime.Call(call.f, call.slots, call.failure) }

// codeOf is where the code of a function without a closure begins.
func codeOf(function func(*arrival)) uintptr { return **(**uintptr)(unsafe.Pointer(&function)) }

// gopy_enter is what gopy_call calls first. The C code that cgo makes of an export waits for the runtime, and sees to it
// that threads stay known to Go between calls; what follows does without.
//
//export gopy_enter
func gopy_enter(f C.int64_t, slots *C.int64_t, failure *C.gopy_failure) C.int64_t {
	C.gopy_set_entry(C.uintptr_t(codeOf(arrive)))
	return C.int64_t(gopyruntime.Call(
		int64(f), (*gopyruntime.Slots)(unsafe.Pointer(slots)), (*gopyruntime.Failure)(unsafe.Pointer(failure))))
}
