package gopyruntime

import "reflect"

// keysAndValuesOf is operation 37: a map's keys and its values, one list behind the
// other, as Python makes a dict of them.
func keysAndValuesOf(v reflect.Value, _ *reader, w *writer) {
	if v = inside(v); v.Kind() != reflect.Map {
		panic(cannot(v, "has no keys"))
	}
	w.list(2)
	if keys, values, ok := basicColumns(v); ok {
		w.elements(keys, false)
		w.elements(values, false)
		return
	}
	keys, values := snapshot(v, true)
	w.list(len(keys))
	for _, key := range keys {
		w.keyOf(key)
	}
	w.list(len(values))
	for _, value := range values {
		w.encode(value)
	}
}

// basicColumns copies a map of basic types without an allocation for each
// entry; ok is false for all other maps.
func basicColumns(v reflect.Value) (keys, values reflect.Value, ok bool) {
	key, elem := v.Type().Key(), v.Type().Elem()
	if !isPlainBasic(key) || !isPlainBasic(elem) {
		return keys, values, false
	}
	lock := lockOf(v)
	lock.RLock()
	defer lock.RUnlock()
	if common := commonMaps[unnamedMap(v.Type())]; common.split != nil {
		keys, values = common.split(v)
		return keys, values, true
	}
	keys = reflect.MakeSlice(reflect.SliceOf(key), v.Len(), v.Len())
	values = reflect.MakeSlice(reflect.SliceOf(elem), v.Len(), v.Len())
	k := 0
	for entry := v.MapRange(); k < keys.Len() && entry.Next(); k++ {
		keys.Index(k).SetIterKey(entry)
		values.Index(k).SetIterValue(entry)
	}
	return keys.Slice(0, k), values.Slice(0, k), true
}

// isPlainBasic says whether a type is one of Go's basic types itself.
func isPlainBasic(t reflect.Type) bool { return isBasic(t.Kind()) && t.PkgPath() == "" }

// plainMap writes a map as a dict.
func (w *writer) plainMap(v reflect.Value, way visits) {
	if keys, values, ok := basicColumns(v); ok {
		w.dict(keys.Len())
		for k := range keys.Len() {
			w.basic(keys.Index(k))
			w.basic(values.Index(k))
		}
		return
	}
	keys, values := snapshot(v, true)
	w.dict(len(keys))
	for k := range keys {
		w.plainKey(keys[k])
		w.plain(values[k], way)
	}
}

func init() {
	operations[37] = func(v reflect.Value, _ int64, r *reader, w *writer) {
		r.given = r.argumentList()
		keysAndValuesOf(v, r, w)
	}
}
