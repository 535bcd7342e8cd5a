package gopyruntime

import (
	"reflect"
	"unsafe"
)

// putValue makes a handle of a fresh variable that holds v.
func putValue(v reflect.Value) int64 {
	kind := kindOf(v.Type())
	return put(kind, kind.at(freshCopy(v)))
}

// freshCopy is the address of a new variable that holds v.
func freshCopy(v reflect.Value) unsafe.Pointer {
	variable := reflect.New(v.Type())
	variable.Elem().Set(v)
	return variable.UnsafePointer()
}

// shareVariable makes the shared handle of a variable.
func shareVariable(v reflect.Value, as uint32) int64 {
	kind := kindOf(v.Type())
	return share(kind, kind.at(v.Addr().UnsafePointer()), as)
}

// valueOf is the variable behind a handle. It can be addressed and set.
func valueOf(handle int64) reflect.Value {
	kind, value := mustGet(handle)
	return kind.variable(value)
}

// open is v as if its struct had exported it, so that it can be read and set.
func open(v reflect.Value) reflect.Value {
	if v.CanInterface() || !v.CanAddr() {
		return v
	}
	return reflect.NewAt(v.Type(), v.Addr().UnsafePointer()).Elem()
}
