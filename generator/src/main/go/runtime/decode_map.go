package gopyruntime

import (
	"reflect"
	"unsafe"
)

// mapDecoder reads maps: Go's own (shared) and dicts.
func mapDecoder(k *Kind) decoder {
	fill := commonMaps[reflect.MapOf(k.typ.Key(), k.typ.Elem())]
	if fill == nil {
		fill = anyMap(k)
	}
	return func(r *reader, p unsafe.Pointer) {
		switch tag := r.plainTag(); tag {
		case tagNil:
			*(*unsafe.Pointer)(p) = nil
		case tagObject, tagFrozen:
			r.held(k, p)
		case tagDict:
			count := r.count()
			r.enter('k')
			fill(r, p, count)
			r.leave()
		default:
			r.refuse(tag, k.typ)
		}
	}
}

// filler makes a map in the variable at p and reads count pairs into it.
type filler func(r *reader, p unsafe.Pointer, count int)

// entry says which key or value of the innermost dict comes next.
func (r *reader) entry(kind byte, index int) {
	last := &r.path[len(r.path)-1]
	last.kind, last.index = kind, index
}

func anyMap(k *Kind) filler {
	key, elem := kindOf(k.typ.Key()), kindOf(k.typ.Elem())
	return func(r *reader, p unsafe.Pointer, count int) {
		made := reflect.MakeMapWithSize(k.typ, count)
		keyVariable, variable := reflect.New(key.typ), reflect.New(elem.typ)
		for index := range count {
			r.entry('k', index)
			key.decoding()(r, keyVariable.UnsafePointer())
			if !keyVariable.Elem().Comparable() {
				panic(r.wrongType("hashable"))
			}
			r.entry('v', index)
			elem.decoding()(r, variable.UnsafePointer())
			made.SetMapIndex(keyVariable.Elem(), variable.Elem())
		}
		reflect.NewAt(k.typ, p).Elem().Set(made)
	}
}

// commonMaps have loops of their own, without reflection, by their unnamed types.
var commonMaps = map[reflect.Type]filler{}

func init() {
	commonMap[string, string]()
	commonMap[string, int]()
	commonMap[string, float64]()
	commonMap[string, bool]()
	commonMap[string, any]()
	commonMap[string, []string]()
	commonMap[int, int]()
	commonMap[int, string]()
	commonMap[int, float64]()
	commonMap[int, bool]()
	commonMap[int64, string]()
	commonMap[int64, int64]()
}

func commonMap[K comparable, V any]() {
	commonMaps[reflect.TypeFor[map[K]V]()] = func(r *reader, p unsafe.Pointer, count int) {
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
}
