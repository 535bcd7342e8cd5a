package gopyruntime

import (
	"reflect"
	"unsafe"
)

// isIncomplete says whether a type is one that C declares and does not define,
// or has one in it. Go has pointers to it and makes no values, so that nothing
// here may copy what they point to.
func isIncomplete(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.Array:
		return isIncomplete(t.Elem())
	case reflect.Struct:
		if t.PkgPath() == "internal/runtime/sys" && t.Name() == "NotInHeap" {
			return true
		}
		for k := range t.NumField() {
			if isIncomplete(t.Field(k).Type) {
				return true
			}
		}
	}
	return false
}

// addressOf is v.Addr(), of incomplete types too.
func addressOf(v reflect.Value) reflect.Value { return kindOf(v.Type()).pointer(v) }

// pointer is the address of a variable of the kind. Pointers to incomplete types
// lie behind an interface's word and not in it: reflect's Addr makes one that it
// cannot use itself.
func (k *Kind) pointer(v reflect.Value) reflect.Value {
	if !k.opaque {
		return v.Addr()
	}
	variable := reflect.New(reflect.PointerTo(v.Type()))
	*(*unsafe.Pointer)(variable.UnsafePointer()) = unsafe.Pointer(v.UnsafeAddr())
	return variable.Elem()
}
