package gopyruntime

import "reflect"

// keysOf lists the keys of a map, as they are while no thread of Python changes it.
func keysOf(v reflect.Value, _ *reader, w *writer) {
	if v = inside(v); v.Kind() != reflect.Map {
		panic(cannot(v, "has no keys"))
	}
	if common := commonMaps[unnamedMap(v.Type())]; common.list != nil {
		common.list(w, v, asKeys)
		return
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
		if common := commonMaps[unnamedMap(v.Type())]; common.list != nil {
			common.list(w, v, asPairs)
			return
		}
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
