package gopyruntime

import "reflect"

// Object is a Python object in Go's hands.
type Object struct{ id int64 }

func newObject(id int64) *Object { panic("not yet") }

// functionOf makes a Go func of a Python callable.
func functionOf(id int64, t reflect.Type) reflect.Value { panic("not yet") }

// implementation makes a value of an interface type of a Python object; ok is false when the type has no implementer.
func implementation(id int64, t reflect.Type) (v reflect.Value, ok bool) { panic("not yet") }

// pythonError finds the Python exception that an error is.
func pythonError(err error) (id int64, ok bool) { return 0, false }

// objectOf finds the Python object that a value is or stands for: an *Object,
// an implementer, a func made by functionOf. It comes home as itself.
func objectOf(v reflect.Value) (id, flags int64, ok bool) { return 0, 0, false }

// contextOf is the context of an argument: handle 0 is the background, cancelled by ^C.
func contextOf(handle int64) reflect.Value { panic("not yet") }
