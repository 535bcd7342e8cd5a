package gopyruntime

import "reflect"

// ByMessage is the wrapper of a function whose arguments come as one message
// and whose results leave as one.
func ByMessage(function any) func(*Slots) error { panic("not yet") }

// VariableGetter answers the variable that pointer points to.
func VariableGetter(pointer any) func(*Slots) error { panic("not yet") }

// VariableSetter assigns to the variable that pointer points to.
func VariableSetter(pointer any) func(*Slots) error { panic("not yet") }

// FieldGetter answers a field of the struct that is the only argument.
func FieldGetter(owner reflect.Type, field string) func(*Slots) error { panic("not yet") }

// FieldSetter assigns the second argument to a field of the first.
func FieldSetter(owner reflect.Type, field string) func(*Slots) error { panic("not yet") }
