package gopyruntime

import "reflect"

// operations are what function 13 does with the value v behind a handle, by
// number. r has the arguments, w takes one value.
var operations [64]func(v reflect.Value, handle int64, r *reader, w *writer)
