package gopyruntime

import (
	"fmt"
	"reflect"
	"runtime"
)

// repr prints the variable behind a handle as Go does: by its String or Error method, or as Go syntax, also where
// that method does not know the value and trips over it.
func repr(v reflect.Value) (text string) {
	if v.Kind() == reflect.Interface && !v.IsNil() {
		v = v.Elem()
	}
	if v.Kind() == reflect.Pointer && v.IsNil() {
		return goSyntax(v)
	}
	printed := v
	if v.CanAddr() {
		printed = addressOf(v)
	}
	if printed.CanInterface() {
		defer func() {
			if problem := recover(); problem != nil {
				if _, trips := problem.(runtime.Error); !trips {
					panic(problem)
				}
				text = goSyntax(v)
			}
		}()
		switch printer := printed.Interface().(type) {
		case fmt.Stringer:
			return printer.String()
		case error:
			return printer.Error()
		}
	}
	return goSyntax(v)
}

// goSyntax is %#v, which would never end on a value that contains itself. A map
// is printed from a copy, as another thread of Python may write to it.
func goSyntax(v reflect.Value) string {
	if kindOf(v.Type()).opaque {
		return fmt.Sprintf("(*%s)(%#x)", v.Type(), v.UnsafeAddr())
	}
	if v.Kind() == reflect.Map && !v.IsNil() {
		keys, values := snapshot(v, true)
		v = reflect.MakeMapWithSize(v.Type(), len(keys))
		for k := range keys {
			v.SetMapIndex(keys[k], values[k])
		}
	}
	if isCyclic(v) {
		return v.Type().String() + "{...}"
	}
	return fmt.Sprintf("%#v", v.Interface())
}
