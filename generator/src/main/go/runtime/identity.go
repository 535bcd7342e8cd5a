package gopyruntime

import "unsafe"

// A pointer has one handle as long as that is alive, so that Python sees one
// object. This is the table of those: open addressing over slot numbers,
// which is what an entry knows of itself anyway. The lock of the table of
// handles guards it.
type pointerTable struct {
	slots []uint32 // slot + 1; 0 is free
	used  int
}

var pointers pointerTable

// What a handle is where Go wants any, a word in the entry.
const (
	isUnshared = 0
	isValue    = 1 // shared; the value
	isPointer  = 2 // shared; the pointer
)

// share makes the handle of the variable at value, or counts it once more if it has one.
func share(kind *Kind, value unsafe.Pointer, as uint32) int64 {
	if !kind.distinct() {
		return put(kind, value)
	}
	address := kind.address(value)
	table.Lock()
	defer table.Unlock()
	if slot, ok := pointers.find(kind, address); ok {
		e := entryAt(slot)
		e.count++
		return e.handle(slot)
	}
	slot := putLocked(kind, value, as)
	pointers.insert(slot)
	return entryAt(slot).handle(slot)
}

func (t *pointerTable) find(kind *Kind, address unsafe.Pointer) (uint32, bool) {
	if t.used == 0 {
		return 0, false
	}
	for k := t.home(kind, address); t.slots[k] != 0; k = t.after(k) {
		e := entryAt(t.slots[k] - 1)
		if e.kind.Load() == kind && kind.address(e.value) == address {
			return t.slots[k] - 1, true
		}
	}
	return 0, false
}

func (t *pointerTable) insert(slot uint32) {
	if 2*t.used >= len(t.slots) {
		old := t.slots
		t.slots = make([]uint32, max(64, 2*len(old)))
		for _, entry := range old {
			if entry != 0 {
				t.place(entry)
			}
		}
	}
	t.place(slot + 1)
	t.used++
}

func (t *pointerTable) place(entry uint32) {
	k := t.homeOf(entry)
	for t.slots[k] != 0 {
		k = t.after(k)
	}
	t.slots[k] = entry
}

// remove takes a slot out and moves up those behind it that would not be found any more.
func (t *pointerTable) remove(slot uint32) {
	k := t.homeOf(slot + 1)
	for t.slots[k] != slot+1 {
		k = t.after(k)
	}
	t.used--
	for next := t.after(k); t.slots[next] != 0; next = t.after(next) {
		home := t.homeOf(t.slots[next])
		if t.distance(home, next) >= t.distance(k, next) {
			t.slots[k] = t.slots[next]
			k = next
		}
	}
	t.slots[k] = 0
}

func (t *pointerTable) after(k int) int { return (k + 1) & (len(t.slots) - 1) }

func (t *pointerTable) distance(from, to int) int { return (to - from) & (len(t.slots) - 1) }

func (t *pointerTable) homeOf(entry uint32) int {
	e := entryAt(entry - 1)
	kind := e.kind.Load()
	return t.home(kind, kind.address(e.value))
}

// home mixes both addresses by Fibonacci's multiplier, whose high bits are the best.
func (t *pointerTable) home(kind *Kind, address unsafe.Pointer) int {
	mixed := (uint64(uintptr(address)) ^ uint64(uintptr(unsafe.Pointer(kind)))<<7) * 0x9e3779b97f4a7c15
	return int(mixed>>32) & (len(t.slots) - 1)
}
