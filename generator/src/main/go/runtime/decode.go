package gopyruntime

import "reflect"

// decode reads one value as t, or panics with a refusal.
func (r *reader) decode(t reflect.Type) reflect.Value { panic("not yet") }
