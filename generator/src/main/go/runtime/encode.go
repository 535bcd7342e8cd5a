package gopyruntime

import "reflect"

// encode writes a value as what Python shall see.
func (w *writer) encode(v reflect.Value) { panic("not yet") }
