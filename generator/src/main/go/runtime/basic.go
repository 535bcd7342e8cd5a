package gopyruntime

import (
	"math"
	"reflect"
	"sync"
	"unsafe"
)

// basic is a basic type as the element of slices and arrays. The values of
// their handles are *[]T; an array's slice covers the whole of it.
type basic struct {
	typ    reflect.Type
	size   int
	slice  *Kind
	arrays sync.Map // length -> *Kind
}

// covering is the memory of a slice.
type covering struct {
	data             unsafe.Pointer
	length, capacity int
}

// basics are the basic types by themselves.
var basics = map[reflect.Type]*basic{}

func newBasic(t, slice reflect.Type) *basic {
	b := &basic{typ: t, size: int(t.Size())}
	basics[t] = b
	b.slice = kindOf(slice)
	return b
}

// array is the kind of an array; below 0 it is that of a slice.
func (b *basic) array(length int) *Kind {
	if length < 0 {
		return b.slice
	}
	if kind, ok := b.arrays.Load(length); ok {
		return kind.(*Kind)
	}
	kind := kindOf(reflect.ArrayOf(length, b.typ))
	b.arrays.Store(length, kind)
	return kind
}

func (b *basic) isText() bool { return b.typ.Kind() == reflect.String }

// in reads a slice or array argument from slots i to i+2.
func (b *basic) in(s *Slots, i int) covering {
	address, count, how := s.Pointer(i), int(s[i+1]), s[i+2]
	switch {
	case how > howBlock || how < 0: // no number below 0 is a handle that lives
		return *b.get(how)
	case address == nil && how == howBorrow:
		return covering{} // None
	case b.isText():
		copied := copyTexts(address, count, how == howBlock)
		return *(*covering)(unsafe.Pointer(&copied))
	case how == howBorrow:
		return covering{address, count, count}
	default:
		return b.copied(address, count)
	}
}

func (b *basic) get(handle int64) *covering {
	kind, value := mustGet(handle)
	if kind.basic != b {
		panic(wrongKind(kind, b.slice.name))
	}
	return (*covering)(value)
}

// copied is a slice of its own of numbers somewhere else.
func (b *basic) copied(address unsafe.Pointer, count int) covering {
	if count <= 0 || count > math.MaxInt/b.size {
		return b.fresh(count)
	}
	data := append([]byte(nil), unsafe.Slice((*byte)(address), count*b.size)...) // without clearing it first
	return covering{unsafe.Pointer(unsafe.SliceData(data)), count, count}
}

// fresh is a slice of zeros.
func (b *basic) fresh(count int) covering {
	made := reflect.MakeSlice(b.slice.typ, count, count)
	return covering{made.UnsafePointer(), count, count}
}

// make builds a handle's value from the elements in slots i to i+2: a slice
// where length is -1, else an array, which takes fewer elements than it has.
func (b *basic) make(length int, s *Slots, i int) unsafe.Pointer {
	given := b.in(s, i)
	if length >= 0 && given.length > length {
		panic(wrongLength(given.length, length))
	}
	made := b.fresh(max(given.length, length))
	b.move(made.data, given)
	return unsafe.Pointer(&made)
}

// move copies elements to memory that has room for them.
func (b *basic) move(to unsafe.Pointer, given covering) {
	if b.isText() {
		copy(unsafe.Slice((*string)(to), given.length), *given.texts())
	} else {
		copy(unsafe.Slice((*byte)(to), given.length*b.size), unsafe.Slice((*byte)(given.data), given.length*b.size))
	}
}

func (c *covering) texts() *[]string { return (*[]string)(unsafe.Pointer(c)) }

// equal is Go's == of all elements.
func (b *basic) equal(x, y *covering) bool {
	if x.length != y.length {
		return false
	}
	switch b.typ.Kind() {
	case reflect.String:
		return sameElements[string](x, y)
	case reflect.Float32:
		return sameElements[float32](x, y)
	case reflect.Float64:
		return sameElements[float64](x, y)
	case reflect.Complex64:
		return sameElements[complex64](x, y)
	case reflect.Complex128:
		return sameElements[complex128](x, y)
	default:
		bytes := x.length * b.size
		return string(unsafe.Slice((*byte)(x.data), bytes)) == string(unsafe.Slice((*byte)(y.data), bytes))
	}
}

func sameElements[T comparable](x, y *covering) bool {
	a, b := unsafe.Slice((*T)(x.data), x.length), unsafe.Slice((*T)(y.data), y.length)
	for k := range a {
		if a[k] != b[k] {
			return false
		}
	}
	return true
}
