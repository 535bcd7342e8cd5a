package gopyruntime

import (
	"reflect"
	"unsafe"
)

// Class is the kind of the handles of one struct type. Their values are *T.
type Class[T any] struct{ kind *Kind }

// NewClass makes the kind of a struct type. The wrapper package has one variable for each.
func NewClass[T any](name string) *Class[T] {
	kind := kindOf(reflect.TypeFor[T]())
	kind.name = name
	return &Class[T]{kind}
}

// Put makes the handle of a pointer: 0 of nil. A pointer has one handle as long as that is alive.
func (c *Class[T]) Put(value *T) int64 {
	if value == nil {
		return 0
	}
	return share(c.kind, unsafe.Pointer(value), isPointer)
}

// New makes the handle of a value that Python owns: one it constructed, or a
// result by value. Where Go wants any, it is the value and not the pointer.
func (c *Class[T]) New(value *T) int64 { return share(c.kind, unsafe.Pointer(value), isValue) }

// Get is the pointer behind a handle: nil behind 0.
func (c *Class[T]) Get(handle int64) *T {
	if handle == 0 {
		return nil
	}
	kind, value := mustGet(handle)
	if kind != c.kind {
		return (*T)(c.convert(kind, value))
	}
	return (*T)(value)
}

// convert is the way of handles that hold a T in another form: a variable of type *T, or an interface.
func (c *Class[T]) convert(kind *Kind, value unsafe.Pointer) unsafe.Pointer {
	v := kind.variable(value)
	for v.Kind() == reflect.Interface {
		v = v.Elem()
	}
	if pointer := reflect.PointerTo(c.kind.typ); v.IsValid() && v.Type() == pointer {
		return v.UnsafePointer()
	}
	panic(wrongKind(kind, c.kind.name))
}

// Value is the struct behind a handle, which must not be 0.
func (c *Class[T]) Value(handle int64) T {
	value := c.Get(handle)
	if value == nil {
		panic(failed{kind: kindArgument, text: "None is no " + c.kind.name})
	}
	return *value
}
