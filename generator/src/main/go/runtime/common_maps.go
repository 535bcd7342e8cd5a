package gopyruntime

import (
	"reflect"
	"unsafe"
)

// commonMaps have loops of their own, without reflection, by their unnamed types.
var commonMaps = map[reflect.Type]commonMap{}

type commonMap struct {
	fill    filler
	columns func(r *reader, p unsafe.Pointer)
	list    lister // nil for values that are not basic, like split
	split   func(v reflect.Value) (keys, values reflect.Value)
}

type lister func(w *writer, v reflect.Value, form mapForm)

// mapForm is how a map is written.
type mapForm int

const (
	asDict  mapForm = iota // a dict
	asPairs                // a list of keys and values
	asKeys                 // a list of keys
)

// Each costs the compiler something, so only the most usual ones are here.
func init() {
	useCommonMap[string, any](nil)
	useCommonMap[string, []string](nil)
	useCommonMap[string, string](listCommon((*writer).text, (*writer).text))
	useCommonMap[string, int](listCommon((*writer).text, (*writer).goInt))
	useCommonMap[string, float64](listCommon((*writer).text, (*writer).float))
	useCommonMap[string, bool](listCommon((*writer).text, (*writer).bool))
	useCommonMap[int, int](listCommon((*writer).goInt, (*writer).goInt))
	useCommonMap[int, string](listCommon((*writer).goInt, (*writer).text))
	useCommonMap[int, float64](listCommon((*writer).goInt, (*writer).float))
}

func useCommonMap[K comparable, V any](list lister) {
	common := commonMap{fill: fillCommon[K, V], columns: fillColumns[K, V], list: list}
	if list != nil {
		common.split = splitCommon[K, V]
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
	outer := r.block
	r.block = blockFor(count)
	defer func() { r.block = outer }()
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
func listCommon[K comparable, V any](key func(*writer, K), elem func(*writer, V)) lister {
	return func(w *writer, v reflect.Value, form mapForm) {
		lock := lockOf(v)
		lock.RLock()
		defer lock.RUnlock()
		values := v.Convert(reflect.TypeFor[map[K]V]()).Interface().(map[K]V)
		if form == asKeys {
			keys := make([]K, 0, len(values))
			for k := range values {
				keys = append(keys, k)
			}
			w.elements(reflect.ValueOf(keys), false)
			return
		}
		w.startMap(form, len(values))
		for k, value := range values {
			if form == asPairs {
				w.list(2)
			}
			key(w, k)
			elem(w, value)
		}
	}
}

func (w *writer) startMap(form mapForm, count int) {
	w.reserve(count * usualEntry)
	if form == asDict {
		w.dict(count)
	} else {
		w.list(count)
	}
}

func (w *writer) goInt(value int) { w.int(int64(value)) }
