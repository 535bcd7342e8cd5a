package gopyruntime

import (
	"runtime"
	"unsafe"
)

// pin keeps the array behind address in its place until the handle is
// released. It happens when an address is handed out for the first time, since
// it costs ten times what the handle does. A slice that has grown is pinned
// again; the old array stays pinned too, because views of it may be about.
func pin(handle int64, address unsafe.Pointer) {
	table.Lock()
	defer table.Unlock()
	if _, _, ok := get(handle); !ok {
		panic(stale(handle))
	}
	e := entryAt(uint32(handle))
	if e.pinned == address {
		return
	}
	if e.pins == nil {
		e.pins = new(runtime.Pinner)
		pins++
	}
	e.pins.Pin(address)
	e.pinned = address
}
