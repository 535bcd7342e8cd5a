package gopyruntime

import (
	"math/rand/v2"
	"runtime"
	"sync"
	"sync/atomic"
	"unsafe"
)

// A handle is runtime id (7 bits, never 0) | generation (24 bits) | slot (32 bits).
// It is positive and far above every small number that an argument may hold in
// a handle's place. A stale one is noticed by its generation, one of another
// library by its runtime id.
const (
	chunkBits       = 10
	chunkSize       = 1 << chunkBits
	maxChunks       = 1 << 16
	lastGeneration  = 1<<24 - 1
	generationShift = 32
)

// entry is one slot of the table. Readers take no lock: they look at the
// generation before and after they read the value, and writers change the
// generation first when they take a value away and last when they bring one.
type entry struct {
	generation atomic.Uint32 // 0 while nothing is here
	kind       atomic.Pointer[Kind]
	value      unsafe.Pointer
	used       uint32 // the last generation handed out
	count      uint32 // how often a shared handle was handed out
	as         atomic.Uint32
	pins       *runtime.Pinner
	pinned     unsafe.Pointer
}

var (
	runtimeID = int64(1+rand.IntN(127)) << 56
	chunks    [maxChunks]atomic.Pointer[[chunkSize]entry]

	table sync.Mutex // guards what follows, and every change of an entry
	free  []uint32
	next  uint32
	live  int64
	pins  int64
)

func entryAt(slot uint32) *entry {
	if slot>>chunkBits >= maxChunks {
		return nil
	}
	chunk := chunks[slot>>chunkBits].Load()
	if chunk == nil {
		return nil
	}
	return &chunk[slot%chunkSize]
}

// put keeps value alive until its handle is released.
func put(kind *Kind, value unsafe.Pointer) int64 {
	table.Lock()
	defer table.Unlock()
	slot := putLocked(kind, value, isUnshared)
	return entryAt(slot).handle(slot)
}

func putLocked(kind *Kind, value unsafe.Pointer, as uint32) uint32 {
	slot := takeSlot()
	e := entryAt(slot)
	e.used++
	e.count = 1
	e.as.Store(as)
	e.kind.Store(kind)
	atomic.StorePointer(&e.value, value)
	e.generation.Store(e.used)
	live++
	return slot
}

func (e *entry) handle(slot uint32) int64 {
	return runtimeID | int64(e.used)<<generationShift | int64(slot)
}

func takeSlot() uint32 {
	if last := len(free) - 1; last >= 0 {
		slot := free[last]
		free = free[:last]
		return slot
	}
	slot := next
	if slot>>chunkBits >= maxChunks {
		panic(failed{kind: kindPanic, text: "more than 67,108,864 Go objects are held from Python"})
	}
	if slot%chunkSize == 0 {
		chunks[slot>>chunkBits].Store(new([chunkSize]entry))
	}
	next++
	return slot
}

// get finds a handle's value; ok is false for a handle that is not alive.
func get(handle int64) (kind *Kind, value unsafe.Pointer, ok bool) {
	generation := uint32(handle>>generationShift) & lastGeneration
	e := entryAt(uint32(handle))
	if e == nil || handle&^(1<<56-1) != runtimeID || generation == 0 || e.generation.Load() != generation {
		return nil, nil, false
	}
	kind, value = e.kind.Load(), atomic.LoadPointer(&e.value)
	return kind, value, e.generation.Load() == generation
}

// sharedAs says what a handle that is alive is where Go wants any.
func sharedAs(handle int64) uint32 { return entryAt(uint32(handle)).as.Load() }

// isSharedPointer says whether a handle that is alive came into being as a pointer. Such a pointer has one handle, so
// equal ones are the same.
func isSharedPointer(handle int64) bool { return sharedAs(handle) == isPointer }

// mustGet is get for handles whose absence fails the call.
func mustGet(handle int64) (*Kind, unsafe.Pointer) {
	kind, value, ok := get(handle)
	if !ok {
		panic(stale(handle))
	}
	return kind, value
}

// release takes one from a handle's count. The last one forgets the value and
// unpins it. A handle that is not alive is left alone.
func release(handle int64) bool {
	table.Lock()
	defer table.Unlock()
	return releaseLocked(handle)
}

// releaseSome is release of several, under one lock that others need not wait long for.
func releaseSome(handles []int64) {
	table.Lock()
	defer table.Unlock()
	for _, handle := range handles {
		releaseLocked(handle)
	}
}

func releaseLocked(handle int64) bool {
	if _, _, ok := get(handle); !ok {
		return false
	}
	slot := uint32(handle)
	e := entryAt(slot)
	if e.count--; e.count > 0 {
		return true
	}
	if e.as.Load() != isUnshared {
		pointers.remove(slot)
	}
	e.generation.Store(0)
	atomic.StorePointer(&e.value, nil)
	e.kind.Store(nil)
	if e.pins != nil {
		e.pins.Unpin()
		e.pins, e.pinned = nil, nil
		pins--
	}
	live--
	if e.used < lastGeneration { // a slot whose generations are spent is never used again
		free = append(free, slot)
	}
	return true
}
