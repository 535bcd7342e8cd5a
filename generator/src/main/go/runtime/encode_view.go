package gopyruntime

import (
	"reflect"
	"unsafe"
)

// view writes the variable at p, which lies in something that Go or Python
// holds: a field, an element, a package's variable. What can change in place
// comes out as a handle of this very variable, everything else as its value.
func (w *writer) view(k *Kind, p unsafe.Pointer) {
	if k.changesInPlace() && !(k.python && standsNow(reflect.NewAt(k.typ, p).Elem())) {
		w.shared(k, p, isValue)
		return
	}
	w.copied(k, p)
}

// copied writes the variable at p as a value: a handle made for it is of a copy.
func (w *writer) copied(k *Kind, p unsafe.Pointer) {
	fresh := reflect.New(k.typ)
	fresh.Elem().Set(reflect.NewAt(k.typ, p).Elem())
	k.encoding()(w, fresh.UnsafePointer())
}

func standsNow(v reflect.Value) bool {
	_, _, ok := objectOf(v)
	return ok
}

func (k *Kind) changesInPlace() bool {
	switch k.typ.Kind() {
	case reflect.Struct:
		return k.typ != timeType
	case reflect.Slice:
		return k.typ != bytesType
	case reflect.Array, reflect.Map:
		return true
	default:
		return isBasic(k.typ.Kind()) && k.typ.PkgPath() != "" && hasPointerMethods(k.typ)
	}
}
