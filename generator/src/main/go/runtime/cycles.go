package gopyruntime

import (
	"reflect"
	"sync"
	"unsafe"
)

// visit is a reference on the way into a value.
type visit struct {
	typ     reflect.Type
	address unsafe.Pointer
	length  int
}

// visits are the references on the way to where a walk is.
type visits map[visit]bool

// enter notes a pointer, map or slice; entered is false where it is on the way already.
func (way visits) enter(v reflect.Value) (leave func(), entered bool) {
	at := visit{v.Type(), v.UnsafePointer(), 0}
	if v.Kind() == reflect.Slice {
		at.length = v.Len()
	}
	if way[at] {
		return nil, false
	}
	way[at] = true
	return func() { delete(way, at) }, true
}

// isCyclic says whether printing a value would never end: whether it contains
// itself through slices, maps and interfaces. Inner pointers are printed as addresses.
func isCyclic(v reflect.Value) bool {
	return mayContainItself(v.Type()) && visits{}.findsItself(v)
}

func (way visits) findsItself(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Interface:
		return !v.IsNil() && way.findsItself(v.Elem())
	case reflect.Struct:
		for k := range v.NumField() {
			if way.findsItself(v.Field(k)) {
				return true
			}
		}
	case reflect.Slice, reflect.Map:
		if v.IsNil() || v.Len() == 0 || !mayContainItself(v.Type()) {
			return false
		}
		leave, entered := way.enter(v)
		if !entered {
			return true
		}
		defer leave()
		if v.Kind() == reflect.Map {
			for entry := v.MapRange(); entry.Next(); {
				if way.findsItself(entry.Key()) || way.findsItself(entry.Value()) {
					return true
				}
			}
			return false
		}
		return way.elementsFindThemselves(v)
	case reflect.Array:
		return mayContainItself(v.Type()) && way.elementsFindThemselves(v)
	}
	return false
}

func (way visits) elementsFindThemselves(v reflect.Value) bool {
	for k := range v.Len() {
		if way.findsItself(v.Index(k)) {
			return true
		}
	}
	return false
}

var containing sync.Map // reflect.Type -> bool

// mayContainItself says whether a type has an interface in it, or itself.
func mayContainItself(t reflect.Type) bool {
	if known, ok := containing.Load(t); ok {
		return known.(bool)
	}
	may := containsInterface(t, map[reflect.Type]bool{})
	containing.Store(t, may)
	return may
}

func containsInterface(t reflect.Type, above map[reflect.Type]bool) bool {
	if above[t] {
		return true
	}
	above[t] = true
	defer delete(above, t)
	switch t.Kind() {
	case reflect.Interface:
		return true
	case reflect.Map:
		return containsInterface(t.Key(), above) || containsInterface(t.Elem(), above)
	case reflect.Slice, reflect.Array, reflect.Pointer:
		return containsInterface(t.Elem(), above)
	case reflect.Struct:
		for k := range t.NumField() {
			if containsInterface(t.Field(k).Type, above) {
				return true
			}
		}
	}
	return false
}
