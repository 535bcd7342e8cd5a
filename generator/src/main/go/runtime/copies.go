package gopyruntime

import (
	"reflect"
	"unsafe"
)

// encodeHandle writes the handle of a fresh variable that holds v, whatever v is.
func (w *writer) encodeHandle(v reflect.Value) {
	w.object(putValue(v), typeID(v.Type()), false)
}

// copyValue copies as Go's assignment does.
func copyValue(v reflect.Value, _ *reader, w *writer) { w.encodeHandle(inside(v)) }

// freezeValue copies a value that can be compared, for use as a key.
func freezeValue(v reflect.Value, _ *reader, w *writer) {
	if v = inside(v); !v.Comparable() {
		panic(unhashable(v))
	}
	w.frozen(v)
}

func (w *writer) frozen(v reflect.Value) {
	w.tag(tagFrozen)
	w.int64(putValue(v))
	w.int64(typeID(v.Type()))
	w.int64(0)
}

// copyDeeply copies all that a value reaches. Only exported data can be copied.
func copyDeeply(v reflect.Value, _ *reader, w *writer) {
	v = inside(v)
	fresh := reflect.New(v.Type())
	known := deepCopy{}
	if v.CanAddr() { // the value may point to itself
		known[visit{fresh.Type(), v.Addr().UnsafePointer(), 0}] = fresh
	}
	known.copy(fresh.Elem(), v)
	kind := kindOf(v.Type())
	w.shared(kind, fresh.UnsafePointer(), isValue)
}

// deepCopy knows the copies of references that were met already.
type deepCopy map[visit]reflect.Value

func (c deepCopy) copy(to, from reflect.Value) {
	if from.Type() == timeType {
		to.Set(from)
		return
	}
	switch from.Kind() {
	case reflect.Func, reflect.Chan, reflect.UnsafePointer:
		if !from.IsNil() {
			panic(failed{kind: kindType, text: "cannot copy a " + from.Type().String()})
		}
	case reflect.Pointer, reflect.Map, reflect.Slice:
		c.reference(to, from)
	case reflect.Interface:
		if !from.IsNil() {
			fresh := reflect.New(from.Elem().Type()).Elem()
			c.copy(fresh, from.Elem())
			to.Set(fresh)
		}
	case reflect.Array:
		for k := range from.Len() {
			c.copy(to.Index(k), from.Index(k))
		}
	case reflect.Struct:
		for k := range from.NumField() {
			if f := from.Type().Field(k); f.IsExported() {
				c.copy(to.Field(k), from.Field(k))
			} else if f.Name != "_" {
				panic(failed{kind: kindType, text: "cannot copy " + from.Type().String() + "." + f.Name + ", which is not exported"})
			}
		}
	default:
		to.Set(from)
	}
}

// reference copies what a pointer, a map or a slice refers to, once.
func (c deepCopy) reference(to, from reflect.Value) {
	if from.IsNil() {
		return
	}
	met := visit{from.Type(), from.UnsafePointer(), 0}
	if from.Kind() == reflect.Slice {
		met.length = from.Len()
	}
	if known, ok := c[met]; ok {
		to.Set(known)
		return
	}
	switch from.Kind() {
	case reflect.Pointer:
		to.Set(reflect.New(from.Type().Elem()))
		c[met] = held(to)
		c.copy(to.Elem(), from.Elem())
	case reflect.Slice:
		to.Set(reflect.MakeSlice(from.Type(), from.Len(), from.Len()))
		c[met] = held(to)
		for k := range from.Len() {
			c.copy(to.Index(k), from.Index(k))
		}
	default:
		to.Set(reflect.MakeMapWithSize(from.Type(), from.Len()))
		c[met] = held(to)
		keys, values := snapshot(from, true)
		for k := range keys {
			key, value := reflect.New(keys[k].Type()).Elem(), reflect.New(values[k].Type()).Elem()
			c.copy(key, keys[k])
			c.copy(value, values[k])
			to.SetMapIndex(key, value)
		}
	}
}

// held is v apart from the variable that it was read from.
func held(v reflect.Value) reflect.Value {
	return reflect.NewAt(v.Type(), unsafe.Pointer(freshCopy(v))).Elem()
}
