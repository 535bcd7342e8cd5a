package gopyruntime

import (
	"fmt"
	"unsafe"
)

// What handles of slices and arrays of basic types can do. A part of a slice is
// of the same kind, one of an array is a slice; an array keeps its length.

// info is the address of the elements (nil where they are not plain memory),
// their number, the capacity, and whether the slice is nil.
func (k *Kind) info(c *covering) (address unsafe.Pointer, length, capacity int, isNil bool) {
	if !k.basic.isText() && c.capacity > 0 {
		address = c.data
	}
	return address, c.length, c.capacity, c.data == nil
}

func (k *Kind) appendTo(c *covering, s *Slots, i int) {
	if k.covered {
		panic(failed{kind: kindArgument, text: "an array cannot grow"})
	}
	given := k.basic.in(s, i)
	if k.basic.isText() {
		*c.texts() = append(*c.texts(), *given.texts()...)
		return
	}
	size := k.basic.size
	data := unsafe.Slice((*byte)(c.data), c.capacity*size)[:c.length*size]
	data = append(data, unsafe.Slice((*byte)(given.data), given.length*size)...)
	*c = covering{unsafe.Pointer(unsafe.SliceData(data)), c.length + given.length, cap(data) / size}
}

func (k *Kind) reslice(c *covering, low, high int64) int64 {
	checkRange("slice", low, high, c.length)
	part, kind := k.basic.part(c, int(low), int(high)), k
	if k.covered {
		kind = k.basic.slice
	}
	return put(kind, unsafe.Pointer(&part))
}

// part shares memory. An empty one at the end must not point behind it.
func (b *basic) part(c *covering, low, high int) covering {
	part := covering{c.data, high - low, c.capacity - low}
	if part.capacity > 0 {
		part.data = unsafe.Add(c.data, low*b.size)
	}
	return part
}

// replace stores the given elements in place of those from low to high. The
// slice grows or shrinks when their number differs, as a Python list does.
func (k *Kind) replace(c *covering, low, high int64, s *Slots, i int) {
	b, given := k.basic, k.basic.in(s, i)
	checkRange(k.typ.Kind().String(), low, high, c.length)
	if int64(given.length) == high-low {
		b.move(b.part(c, int(low), int(high)).data, given)
		return
	}
	if k.covered {
		panic(wrongLength(given.length, int(high-low)))
	}
	changed := b.fresh(c.length - int(high-low) + given.length)
	end := int(low) + given.length
	b.move(changed.data, b.part(c, 0, int(low)))
	b.move(b.part(&changed, int(low), end).data, given)
	b.move(b.part(&changed, end, changed.length).data, b.part(c, int(high), c.length))
	*c = changed
}

func (k *Kind) text(c *covering, index int64) *string {
	if !k.basic.isText() {
		panic(wrongKind(k, "slice or array of strings"))
	}
	checkIndex("slice", index, c.length)
	return &(*c.texts())[index]
}

func checkIndex(what string, k int64, length int) {
	if k < 0 || k >= int64(length) {
		panic(failed{kind: kindIndex, text: what + " index out of range"})
	}
}

func checkRange(what string, low, high int64, length int) {
	if low < 0 || high < low || high > int64(length) {
		panic(failed{kind: kindIndex, text: fmt.Sprintf("%s bounds out of range [%d:%d] with length %d", what, low, high, length)})
	}
}
