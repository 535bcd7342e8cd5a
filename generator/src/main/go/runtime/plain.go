package gopyruntime

import "reflect"

// whyNotPlain names the first part of a type that is no plain data; above are the types around it.
func whyNotPlain(t reflect.Type, above map[reflect.Type]bool) string {
	if above[t] || t == timeType {
		return ""
	}
	above[t] = true
	defer delete(above, t)
	switch t.Kind() {
	case reflect.Func, reflect.Chan, reflect.UnsafePointer, reflect.Interface:
		return t.String() + " is no plain data"
	case reflect.Pointer, reflect.Slice, reflect.Array:
		return whyNotPlain(t.Elem(), above)
	case reflect.Map:
		if why := whyNotPlain(t.Key(), above); why != "" {
			return why
		}
		return whyNotPlain(t.Elem(), above)
	case reflect.Struct:
		for k := range t.NumField() {
			f := t.Field(k)
			if !f.IsExported() && f.Name != "_" {
				return t.String() + "." + f.Name + " is not exported"
			}
			if why := whyNotPlain(f.Type, above); why != "" {
				return t.String() + "." + f.Name + ": " + why
			}
		}
	}
	return ""
}
