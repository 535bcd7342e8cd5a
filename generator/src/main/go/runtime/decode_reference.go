package gopyruntime

import (
	"reflect"
	"unsafe"
)

// decodeContext reads a context: one of Go, one that ^C cancels, or an object of Python's.
func decodeContext(r *reader, p unsafe.Pointer) {
	if r.peek() == tagContext {
		r.tag()
		reflect.NewAt(contextType, p).Elem().Set(contextOf(r.int64()))
		return
	}
	decodeInterface(kindOf(contextType), r, p)
}

// functionDecoder reads funcs: Go's own, and Python's callables.
func functionDecoder(k *Kind) decoder {
	return func(r *reader, p unsafe.Pointer) {
		switch tag := r.tag(); tag {
		case tagNil:
			*(*unsafe.Pointer)(p) = nil
		case tagObject, tagFrozen:
			r.held(k, p)
		case tagPython:
			v, wanted := functionOf(r.pythonID(), k.typ)
			if wanted != "" {
				panic(r.wrongType(wanted))
			}
			reflect.NewAt(k.typ, p).Elem().Set(v)
		default:
			r.refuse(tag, k.typ)
		}
	}
}

// referenceDecoder reads channels and unsafe pointers, which only Go makes.
func referenceDecoder(k *Kind) decoder {
	return func(r *reader, p unsafe.Pointer) {
		switch tag := r.tag(); tag {
		case tagNil:
			*(*unsafe.Pointer)(p) = nil
		case tagObject, tagFrozen:
			r.held(k, p)
		default:
			r.refuse(tag, k.typ)
		}
	}
}
