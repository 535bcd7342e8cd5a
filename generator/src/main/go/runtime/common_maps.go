package gopyruntime

import (
	"reflect"
	stdslices "slices"
	"unsafe"
)

// commonMaps have loops of their own, without reflection, by their unnamed types.
var commonMaps = map[reflect.Type]commonMap{}

type commonMap struct {
	fill filler
	list func(w *writer, v reflect.Value, form mapForm) // nil for values that are not basic
}

// mapForm is how a map is written.
type mapForm int

const (
	asDict  mapForm = iota // a dict
	asPairs                // a list of keys and values
	asKeys                 // a list of keys
)

func init() {
	useCommonMap[string, string]()
	useCommonMap[string, int]()
	useCommonMap[string, int64]()
	useCommonMap[string, float64]()
	useCommonMap[string, bool]()
	useCommonMap[string, any]()
	useCommonMap[string, []string]()
	useCommonMap[int, int]()
	useCommonMap[int, string]()
	useCommonMap[int, float64]()
	useCommonMap[int, bool]()
	useCommonMap[int64, string]()
	useCommonMap[int64, int64]()
}

func useCommonMap[K comparable, V any]() {
	common := commonMap{fill: fillCommon[K, V]}
	if writing[K]() != nil && writing[V]() != nil {
		common.list = listCommon[K, V]
	}
	commonMaps[reflect.TypeFor[map[K]V]()] = common
}

func unnamedMap(t reflect.Type) reflect.Type {
	if t.Name() == "" {
		return t
	}
	return reflect.MapOf(t.Key(), t.Elem())
}

func fillCommon[K comparable, V any](r *reader, p unsafe.Pointer, count int) {
	made := make(map[K]V, count)
	key, elem := kindOf(reflect.TypeFor[K]()).decoding(), kindOf(reflect.TypeFor[V]()).decoding()
	var k K
	var v V
	for index := range count {
		r.entry('k', index)
		key(r, unsafe.Pointer(&k))
		r.entry('v', index)
		elem(r, unsafe.Pointer(&v))
		made[k] = v
	}
	*(*map[K]V)(p) = made
}

// usualEntry is about how many bytes a key and its value take.
const usualEntry = 40

// listCommon writes a map while no thread of Python changes it.
func listCommon[K comparable, V any](w *writer, v reflect.Value, form mapForm) {
	lock := lockOf(v)
	lock.RLock()
	defer lock.RUnlock()
	values := v.Convert(reflect.TypeFor[map[K]V]()).Interface().(map[K]V)
	key, elem := writing[K](), writing[V]()
	if form == asKeys {
		keys := make([]K, 0, len(values))
		for k := range values {
			keys = append(keys, k)
		}
		w.elements(reflect.ValueOf(keys), false)
		return
	}
	w.data = stdslices.Grow(w.data, len(values)*usualEntry)
	if form == asDict {
		w.dict(len(values))
	} else {
		w.list(len(values))
	}
	for k, value := range values {
		if form == asPairs {
			w.list(2)
		}
		key(w, k)
		elem(w, value)
	}
}

// writing is the writer's method for a basic type, or nil.
func writing[T any]() func(*writer, T) {
	var method any
	switch any(*new(T)).(type) {
	case bool:
		method = (*writer).bool
	case int:
		method = func(w *writer, value int) { w.int(int64(value)) }
	case int64:
		method = (*writer).int
	case float64:
		method = (*writer).float
	case string:
		method = (*writer).text
	}
	found, _ := method.(func(*writer, T))
	return found
}
