package gopyruntime

import (
	"reflect"
	"unsafe"
)

// structDecoder reads structs: Go's own (copied) and dicts of exported fields.
func structDecoder(k *Kind) decoder {
	return func(r *reader, p unsafe.Pointer) {
		switch tag := r.plainTag(); tag {
		case tagObject, tagFrozen:
			r.held(k, p)
		case tagDict:
			reflect.NewAt(k.typ, p).Elem().SetZero()
			r.fields(k, p)
		default:
			r.refuse(tag, k.typ)
		}
	}
}

// fields reads a dict into the struct at p.
func (r *reader) fields(k *Kind, p unsafe.Pointer) {
	s := structureOf(k.typ)
	count := r.count()
	r.enter('k')
	for index := range count {
		r.entry('k', index)
		name := r.string()
		f := s.named[name]
		if f == nil {
			panic(r.wrongValue("is no field of " + k.name))
		}
		r.path[len(r.path)-1] = step{kind: '.', field: name}
		f.kind.decoding()(r, f.build(p))
	}
	r.leave()
}

// pointerDecoder reads pointers: Go's own, and values, each with a fresh pointer to it.
func pointerDecoder(k *Kind) decoder {
	elem := kindOf(k.typ.Elem())
	return func(r *reader, p unsafe.Pointer) {
		target := (*unsafe.Pointer)(p)
		switch tag := r.peek(); {
		case tag == tagNil:
			r.tag()
			*target = nil
		case (tag == tagObject || tag == tagFrozen) && r.points(k):
			r.tag()
			r.held(k, p)
		case tag == tagPython && elem.typ == objectType:
			r.tag()
			*target = unsafe.Pointer(newObject(r.pythonID()))
		case elem.opaque:
			r.refuse(r.tag(), k.typ)
		default:
			fresh := reflect.New(elem.typ)
			r.nested++
			r.tooDeep()
			elem.decoding()(r, fresh.UnsafePointer())
			r.nested--
			*target = fresh.UnsafePointer()
		}
	}
}

// points says whether the object that comes next is, or has, a pointer of a type.
func (r *reader) points(k *Kind) bool {
	ahead := *r
	ahead.tag()
	have, value := mustGet(ahead.handle())
	if have.typ == k.typ.Elem() || have.typ.AssignableTo(k.typ) {
		return true
	}
	v := have.variable(value)
	return v.Kind() == reflect.Interface && !v.IsNil() && v.Elem().Type().AssignableTo(k.typ)
}

// pythonID reads what follows the tag of a Python object.
func (r *reader) pythonID() int64 {
	id := r.int64()
	r.int64()
	return id
}
