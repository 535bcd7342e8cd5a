package gopyruntime

import (
	"fmt"
	"reflect"
	"unsafe"
)

// Kind says what the values of some handles are and what can be done with them.
type Kind struct {
	name     string // as Go source writes the type
	repr     func(value unsafe.Pointer) string
	equal    func(a, b unsafe.Pointer) bool
	sequence sequence // nil unless the values are slices or arrays
}

// Class is the kind of the handles of one struct type. Their values are *T.
type Class[T any] struct{ kind Kind }

// NewClass makes the kind of a struct type. The wrapper package has one variable for each.
func NewClass[T any](name string) *Class[T] {
	return &Class[T]{Kind{
		name: name,
		repr: func(value unsafe.Pointer) string { return repr((*T)(value)) },
		equal: func(a, b unsafe.Pointer) bool {
			x, y := reflect.ValueOf((*T)(a)).Elem(), reflect.ValueOf((*T)(b)).Elem()
			return a == b || x.Comparable() && y.Comparable() && x.Equal(y)
		},
	}}
}

// Put makes a handle of a pointer: 0 of nil.
func (c *Class[T]) Put(value *T) int64 {
	if value == nil {
		return 0
	}
	return put(&c.kind, unsafe.Pointer(value))
}

// Get is the pointer behind a handle: nil behind 0.
func (c *Class[T]) Get(handle int64) *T {
	if handle == 0 {
		return nil
	}
	kind, value := mustGet(handle)
	if kind != &c.kind {
		panic(wrongKind(kind, c.kind.name))
	}
	return (*T)(value)
}

// Value is the struct behind a handle, which must not be 0.
func (c *Class[T]) Value(handle int64) T {
	value := c.Get(handle)
	if value == nil {
		panic(failed{kind: kindArgument, text: "None is no " + c.kind.name})
	}
	return *value
}

// repr prints a value as Go does: by its String method, or as Go syntax.
func repr[T any](value *T) string {
	if stringer, ok := any(value).(fmt.Stringer); ok {
		return stringer.String()
	}
	return fmt.Sprintf("%#v", *value)
}

func wrongKind(have *Kind, want string) failed {
	return failed{kind: kindArgument, text: "a handle of " + have.name + " is no " + want}
}
