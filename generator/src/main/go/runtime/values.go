package gopyruntime

import "reflect"

// typeID is the number by which Python knows a type.
func typeID(t reflect.Type) int64 { panic("not yet") }

// putValue makes a handle of a fresh variable that holds v.
func putValue(v reflect.Value) int64 { panic("not yet") }

// valueOf is the variable behind a handle.
func valueOf(handle int64) reflect.Value { panic("not yet") }
