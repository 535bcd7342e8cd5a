package gopyruntime

import (
	"reflect"
	"unsafe"
)

// columns reads the keys and the values of a dict behind tagColumns.
func (r *reader) columns() (keys, values items) {
	keys = r.column()
	values = r.column()
	if keys.count != values.count {
		panic(failed{kind: kindArgument, text: "is a dict with keys that have no values"})
	}
	return keys, values
}

func (r *reader) column() items {
	tag := r.take(1)[0]
	if tag != tagNumbers && tag != tagTexts && tag != tagNatives {
		panic(failed{kind: kindArgument, text: "is a message of unknown values"})
	}
	return r.items(tag)
}

// expand puts pairs of values in the place of columns whose tag was read.
func (r *reader) expand() {
	keys, values := r.columns()
	w := &writer{}
	w.dict(keys.count)
	for k := range keys.count {
		keys.value(w, k)
		values.value(w, k)
	}
	r.data, r.at = append(w.data, r.data[r.at:]...), 1
}

// value makes a message of the k-th item, which is the next one.
func (n items) value(w *writer, k int) {
	if n.tag == tagNumbers {
		n.write(w, k)
	} else {
		n.writeText(w)
	}
}

// fillColumns makes a map in the variable at p of columns whose tag was read.
func fillColumns[K comparable, V any](r *reader, p unsafe.Pointer) {
	keys, values := r.columns()
	ks, vs := make([]K, keys.count), make([]V, values.count)
	r.entries('k', keys, reflect.TypeFor[K](), unsafe.Pointer(unsafe.SliceData(ks)))
	r.entries('v', values, reflect.TypeFor[V](), unsafe.Pointer(unsafe.SliceData(vs)))
	made := make(map[K]V, len(ks))
	for k, key := range ks {
		made[key] = vs[k]
	}
	*(*map[K]V)(p) = made
}

// entries decodes all keys ('k') or values ('v') of a dict.
func (r *reader) entries(kind byte, from items, to reflect.Type, memory unsafe.Pointer) {
	r.enter(kind)
	from.decodeAll(r, kindOf(to), memory)
	r.leave()
}

// splitCommon copies the keys and the values of a map of a common type.
func splitCommon[K comparable, V any](v reflect.Value) (keys, values reflect.Value) {
	from := v.Convert(reflect.TypeFor[map[K]V]()).Interface().(map[K]V)
	ks, vs := make([]K, 0, len(from)), make([]V, 0, len(from))
	for key, value := range from {
		ks, vs = append(ks, key), append(vs, value)
	}
	return reflect.ValueOf(ks), reflect.ValueOf(vs)
}
