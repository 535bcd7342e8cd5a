package gopyruntime

import (
	"testing"
	"unsafe"
)

// slotsOf are integers, addresses among them, as the slots of a call.
func slotsOf(values ...any) *Slots {
	s := new(Slots)
	for k, value := range values {
		switch v := value.(type) {
		case int:
			s[k] = int64(v)
		case int64:
			s[k] = v
		case unsafe.Pointer:
			*(*unsafe.Pointer)(unsafe.Pointer(&s[k])) = v
		}
	}
	return s
}

func failure(run func()) (text string) {
	defer func() {
		if own, ok := recover().(failed); ok {
			text = own.text
		}
	}()
	run()
	return ""
}

func TestSlicesGrowAndShrinkInPlace(t *testing.T) {
	numbers := []int16{1, 2, 3, 4}
	handle, given := Int16.Slice(&numbers), []int16{7, 8, 9}
	address := unsafe.Pointer(&given[0])
	appendTo(slotsOf(handle, address, 3, howCopy))
	equals(t, numbers, []int16{1, 2, 3, 4, 7, 8, 9})
	replace(slotsOf(handle, 1, 3, address, 3, howBorrow))
	equals(t, numbers, []int16{1, 7, 8, 9, 4, 7, 8, 9})
	replace(slotsOf(handle, 0, 8, address, 0, howCopy))
	equals(t, numbers, []int16{})
	appendTo(slotsOf(handle, address, 1, howBorrow))
	equals(t, numbers, []int16{7})
	given[0] = 5
	equals(t, numbers, []int16{7})

	s := slotsOf(handle, 1, 1)
	reslice(s)
	equals(t, *Int16.basic.get(s[3]), covering{unsafe.Pointer(&numbers[:2][1]), 0, cap(numbers) - 1})
	equals(t, failure(func() { reslice(slotsOf(handle, 1, 3)) }), "slice bounds out of range [1:3] with length 1")

	words := []string{"a", "b"}
	texts := String.Slice(&words)
	appendTo(slotsOf(texts, 0, 0, texts))
	replace(slotsOf(texts, 1, 3, 0, 0, howCopy))
	equals(t, words, []string{"a", "b"})
	equals(t, failure(func() { getText(slotsOf(handle, 0, 0)) }), "a handle of []int16 is no slice or array of strings")
}

func TestArraysKeepTheirLength(t *testing.T) {
	array := [3]float64{1, 2, 3}
	handle, given := Float64.Array(array[:]), []float64{8, 9}
	replace(slotsOf(handle, 1, 3, unsafe.Pointer(&given[0]), 2, howBorrow))
	equals(t, array, [3]float64{1, 8, 9})
	equals(t, valueOf(handle).Interface(), array)
	equals(t, failure(func() { replace(slotsOf(handle, 0, 3, unsafe.Pointer(&given[0]), 2, howCopy)) }), "an array of 3 elements takes no 2")
	equals(t, failure(func() { appendTo(slotsOf(handle, unsafe.Pointer(&given[0]), 2, howCopy)) }), "an array cannot grow")
	equals(t, failure(func() { Sized(Float64.In(slotsOf(0, 0, handle), 0), 2) }), "an array of 2 elements takes no 3")
}

func TestCopiesOfArguments(t *testing.T) {
	given := []uint32{1, 2, 3}
	copied := Uint32.In(slotsOf(unsafe.Pointer(&given[0]), 3, howCopy), 0)
	borrowed := Uint32.In(slotsOf(unsafe.Pointer(&given[0]), 3, howBorrow), 0)
	given[0] = 9
	equals(t, [2]uint32{copied[0], borrowed[0]}, [2]uint32{1, 9})
	empty := Uint32.In(slotsOf(0, 0, howCopy), 0)
	equals(t, empty == nil, false)
	nan := func() int64 { return Float64.Slice(&[]float64{zeroBy(0)}) }
	s := slotsOf(nan(), nan())
	equal(s)
	equals(t, s.Bool(2), false)
}

func zeroBy(x float64) float64 { return x / x }
