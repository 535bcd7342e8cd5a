package gopyruntime

import "reflect"

// RegisterType gives a named type of a bound package the id that its generated class has.
func RegisterType(id int, t reflect.Type) { panic("not yet") }
