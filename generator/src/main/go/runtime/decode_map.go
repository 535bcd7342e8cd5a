package gopyruntime

import (
	"reflect"
	"unsafe"
)

// mapDecoder reads maps: Go's own (shared) and dicts.
func mapDecoder(k *Kind) decoder {
	fill := anyMap(k)
	common, ok := commonMaps[unnamedMap(k.typ)]
	if ok {
		fill = common.fill
	}
	return func(r *reader, p unsafe.Pointer) {
		if ok && r.at < len(r.data) && r.data[r.at] == tagColumns {
			r.at++
			common.columns(r, p)
			return
		}
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
