package gopyruntime

import (
	"fmt"
	"reflect"
	"sync"
	"unsafe"
)

// How the memory of a slice argument may be used: the third slot of one.
const (
	howCopy      = 0 // Go copies it
	howBorrow    = 1 // Go uses it until the call returns
	howWriteBack = 2 // Go copies it, and copies it back when the call returns
	// anything above is a handle of a Go slice or array
)

// Element is a basic type as the element of slices and arrays. The values of
// their handles are *[]T; an array's slice covers the whole of it.
type Element[T comparable] struct {
	name   string
	slice  *Kind
	arrays sync.Map // length -> *Kind
}

// basicElements has the basic types as far as they are elements.
var basicElements = map[reflect.Type]interface{ serve(kind *Kind) }{}

func newElement[T comparable](name string) *Element[T] {
	e := &Element[T]{name: name}
	basicElements[reflect.TypeFor[T]()] = e
	e.slice = kindOf(reflect.TypeFor[[]T]())
	return e
}

// serve gives the kind of a slice or an array of T, named or not, the fast operations.
func (e *Element[T]) serve(kind *Kind) {
	kind.element = e
	kind.equal = func(a, b unsafe.Pointer) bool { return sameElements(*(*[]T)(a), *(*[]T)(b)) }
	kind.sequence = slices[T]{e, kind}
	if kind.typ.Kind() == reflect.Array {
		kind.covered = true
		kind.sequence = arrays[T]{slices[T]{e, e.slice}}
	}
}

func sameElements[T comparable](a, b []T) bool {
	if len(a) != len(b) {
		return false
	}
	for k := range a {
		if a[k] != b[k] {
			return false
		}
	}
	return true
}

// In reads a slice or array argument from slots i to i+2.
func (e *Element[T]) In(s *Slots, i int) []T {
	if how := s[i+2]; how > howWriteBack {
		return *e.get(how)
	}
	return e.memory(s.Pointer(i), s[i+1], s[i+2])
}

// Back ends a slice argument: it copies the elements back if the caller asked for that.
func (e *Element[T]) Back(s *Slots, i int, elements []T) {
	if s[i+2] == howWriteBack {
		copy(unsafe.Slice((*T)(s.Pointer(i)), s[i+1]), elements)
	}
}

func (e *Element[T]) memory(address unsafe.Pointer, count, how int64) []T {
	if _, isText := any(e).(*Element[string]); isText {
		copied := copyTexts(address, count)
		return *(*[]T)(unsafe.Pointer(&copied))
	}
	elements := unsafe.Slice((*T)(address), count)
	if how == howBorrow {
		return elements
	}
	return append(make([]T, 0, count), elements...)
}

func (e *Element[T]) get(handle int64) *[]T {
	kind, value := mustGet(handle)
	if kind != e.slice && kind.element != any(e) {
		panic(wrongKind(kind, e.slice.name))
	}
	return (*[]T)(value)
}

// Slice makes a handle of a slice variable: what the handle's holder appends, the variable gets.
func (e *Element[T]) Slice(variable *[]T) int64 { return put(e.slice, unsafe.Pointer(variable)) }

// Array makes a handle of an array, given as the slice that covers it.
func (e *Element[T]) Array(elements []T) int64 {
	return put(e.array(len(elements)), unsafe.Pointer(&elements))
}

func (e *Element[T]) array(length int) *Kind {
	if kind, ok := e.arrays.Load(length); ok {
		return kind.(*Kind)
	}
	kind := kindOf(reflect.ArrayOf(length, e.slice.typ.Elem()))
	e.arrays.Store(length, kind)
	return kind
}

// Sized checks the length of an array argument.
func Sized[T any](elements []T, length int) []T {
	if len(elements) != length {
		panic(failed{kind: kindArgument, text: fmt.Sprintf("an array of %d elements takes no %d", length, len(elements))})
	}
	return elements
}
