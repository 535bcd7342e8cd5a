package gopyruntime

import (
	"fmt"
	"unsafe"
)

// sequence is what handles of slices and arrays can do, whatever their elements are.
type sequence interface {
	// info is the address of the elements (nil where they are not plain memory),
	// their number, the capacity, and whether the slice is nil.
	info(value unsafe.Pointer) (address unsafe.Pointer, length, capacity int, isNil bool)
	appendTo(value unsafe.Pointer, s *Slots, i int)
	reslice(value unsafe.Pointer, low, high int64) int64
	replace(value unsafe.Pointer, low, high int64, s *Slots, i int)
	text(value unsafe.Pointer, k int64) string
	setText(value unsafe.Pointer, k int64, text string)
}

// slices are those of a kind; a part of one is of the same kind.
type slices[T comparable] struct {
	element *Element[T]
	kind    *Kind
}

func (q slices[T]) info(value unsafe.Pointer) (unsafe.Pointer, int, int, bool) {
	elements := *(*[]T)(value)
	if _, isText := any(elements).([]string); isText || cap(elements) == 0 {
		return nil, len(elements), cap(elements), elements == nil
	}
	return unsafe.Pointer(unsafe.SliceData(elements)), len(elements), cap(elements), elements == nil
}

func (q slices[T]) appendTo(value unsafe.Pointer, s *Slots, i int) {
	elements := (*[]T)(value)
	*elements = append(*elements, q.element.In(s, i)...)
}

func (q slices[T]) reslice(value unsafe.Pointer, low, high int64) int64 {
	elements := *(*[]T)(value)
	checkRange("slice", low, high, len(elements))
	part := elements[low:high]
	return put(q.kind, unsafe.Pointer(&part))
}

// replace stores the given elements in place of those from low to high. The
// slice grows or shrinks when their number differs, as a Python list does.
func (q slices[T]) replace(value unsafe.Pointer, low, high int64, s *Slots, i int) {
	elements, given := (*[]T)(value), q.element.In(s, i)
	checkRange("slice", low, high, len(*elements))
	if int64(len(given)) == high-low {
		copy((*elements)[low:high], given)
		return
	}
	changed := make([]T, 0, len(*elements)+len(given))
	changed = append(append(append(changed, (*elements)[:low]...), given...), (*elements)[high:]...)
	*elements = changed
}

func (q slices[T]) text(value unsafe.Pointer, k int64) string {
	texts, _ := any(*(*[]T)(value)).([]string)
	checkIndex("slice", k, len(texts))
	return texts[k]
}

func (q slices[T]) setText(value unsafe.Pointer, k int64, text string) {
	texts, _ := any(*(*[]T)(value)).([]string)
	checkIndex("slice", k, len(texts))
	texts[k] = text
}

// arrays are slices that cannot change their length.
type arrays[T comparable] struct{ slices[T] }

func (q arrays[T]) appendTo(unsafe.Pointer, *Slots, int) {
	panic(failed{kind: kindArgument, text: "an array cannot grow"})
}

func (q arrays[T]) replace(value unsafe.Pointer, low, high int64, s *Slots, i int) {
	elements, given := *(*[]T)(value), q.element.In(s, i)
	checkRange("array", low, high, len(elements))
	copy(elements[low:high], Sized(given, int(high-low)))
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
