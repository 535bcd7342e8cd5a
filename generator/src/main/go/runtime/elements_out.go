package gopyruntime

import (
	"reflect"
	"unsafe"
)

// elements writes the elements of a slice or an array of basic values as a
// whole; ok is false where they are no such. Named elements lose their type.
func (w *writer) elements(v reflect.Value, named bool) (ok bool) {
	elem := v.Type().Elem()
	if !isBasic(elem.Kind()) || elem.PkgPath() != "" && !named {
		return false
	}
	count := v.Len()
	if v.Kind() == reflect.Array && !v.CanAddr() {
		v = reflect.NewAt(v.Type(), freshCopy(v)).Elem()
	}
	var address unsafe.Pointer
	if v.Kind() == reflect.Slice {
		address = v.UnsafePointer()
	} else {
		address = v.Addr().UnsafePointer()
	}
	if elem.Kind() == reflect.String {
		w.texts(unsafe.Slice((*string)(address), count))
		return true
	}
	w.head(tagNumbers, 0)
	w.data = w.data[:len(w.data)-8]
	w.tag(byte(elementIndex(elem.Kind())))
	w.int64(int64(count))
	if count > 0 {
		w.data = append(w.data, unsafe.Slice((*byte)(address), uintptr(count)*elem.Size())...)
	}
	return true
}

func elementIndex(kind reflect.Kind) int {
	for index, known := range numberKinds {
		if known == kind {
			return index
		}
	}
	panic("no number: " + kind.String())
}

// texts writes several texts as a whole.
func (w *writer) texts(texts []string) {
	w.head(tagTexts, len(texts))
	for _, text := range texts {
		w.int64(int64(len(text)))
	}
	for _, text := range texts {
		w.data = append(w.data, text...)
	}
}

// keysOf lists the keys of a map, as they are while no thread of Python changes it.
func keysOf(v reflect.Value, _ *reader, w *writer) {
	if v = inside(v); v.Kind() != reflect.Map {
		panic(cannot(v, "has no keys"))
	}
	keys, _ := snapshot(v, false)
	if key := v.Type().Key(); isBasic(key.Kind()) && key.PkgPath() == "" {
		sequence := reflect.MakeSlice(reflect.SliceOf(key), len(keys), len(keys))
		for k := range keys {
			sequence.Index(k).Set(keys[k])
		}
		w.elements(sequence, false)
		return
	}
	w.list(len(keys))
	for _, key := range keys {
		w.keyOf(key)
	}
}

// snapshot copies a map's keys, and its values if asked to.
func snapshot(v reflect.Value, withValues bool) (keys, values []reflect.Value) {
	lock := lockOf(v)
	lock.RLock()
	defer lock.RUnlock()
	for entry := v.MapRange(); entry.Next(); {
		keys = append(keys, entry.Key())
		if withValues {
			values = append(values, entry.Value())
		}
	}
	return keys, values
}

// keyOf writes a map's key as something with a hash: structs as frozen copies, arrays as tuples.
func (w *writer) keyOf(v reflect.Value) {
	switch v = inside(v); v.Kind() {
	case reflect.Struct:
		if v.Type() != timeType {
			w.frozen(v)
			return
		}
	case reflect.Array:
		w.head(tagTuple, v.Len())
		for k := range v.Len() {
			w.keyOf(v.Index(k))
		}
		return
	}
	w.encode(v)
}

// itemsOf lists elements, or pairs of keys and values.
func itemsOf(v reflect.Value, _ *reader, w *writer) {
	switch v = inside(v); v.Kind() {
	case reflect.Map:
		keys, values := snapshot(v, true)
		w.list(len(keys))
		for k := range keys {
			w.list(2)
			w.keyOf(keys[k])
			w.encode(values[k])
		}
	case reflect.Slice, reflect.Array:
		if w.elements(v, false) {
			return
		}
		w.list(v.Len())
		for k := range v.Len() {
			w.part(v.Index(k))
		}
	default:
		panic(cannot(v, "has no items"))
	}
}
