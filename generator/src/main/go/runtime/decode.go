package gopyruntime

import (
	"reflect"
	"time"
	"unsafe"
)

// decoder reads one value into the variable at p, all of which it overwrites.
// It panics with a refusal where Python's value is none of the Go type's.
type decoder func(r *reader, p unsafe.Pointer)

// decode reads one value as t, or panics with a refusal.
func (r *reader) decode(t reflect.Type) reflect.Value {
	v := reflect.New(t)
	kindOf(t).decoding()(r, v.UnsafePointer())
	return v.Elem()
}

// decoding is the kind's decoder, made when it is first asked for, so that types may contain themselves.
func (k *Kind) decoding() decoder {
	if made := k.decoder.Load(); made != nil {
		return *made
	}
	made := newDecoder(k)
	k.decoder.Store(&made)
	return made
}

func newDecoder(k *Kind) decoder {
	switch k.typ {
	case timeType:
		return decodeTime
	case contextType:
		return decodeContext
	}
	switch k.typ.Kind() {
	case reflect.Bool:
		return func(r *reader, p unsafe.Pointer) { *(*bool)(p) = r.truth() }
	case reflect.String:
		return func(r *reader, p unsafe.Pointer) { *(*string)(p) = r.string() }
	case reflect.Slice:
		return sliceDecoder(k)
	case reflect.Array:
		return arrayDecoder(k)
	case reflect.Map:
		return mapDecoder(k)
	case reflect.Struct:
		return structDecoder(k)
	case reflect.Pointer:
		return pointerDecoder(k)
	case reflect.Interface:
		return interfaceDecoder(k)
	case reflect.Func:
		if canRange(k.typ) {
			return rangeDecoder(k)
		}
		return functionDecoder(k)
	case reflect.Chan, reflect.UnsafePointer:
		return referenceDecoder(k)
	default:
		return numberDecoder(k.typ)
	}
}

var (
	timeType     = reflect.TypeFor[time.Time]()
	durationType = reflect.TypeFor[time.Duration]()
	anyType      = reflect.TypeFor[any]()
	objectType   = reflect.TypeFor[Object]()
)

// wanted says in Python's words what a Go type takes.
func wanted(t reflect.Type) string { return wantedOf(t, 4) }

// wantedOf ends at some depth: a type may be a slice of itself.
func wantedOf(t reflect.Type, depth int) string {
	switch kind := t.Kind(); {
	case kind == reflect.Bool:
		return "bool"
	case kind == reflect.String:
		return "str"
	case kind == reflect.Float32 || kind == reflect.Float64:
		return "float"
	case kind == reflect.Complex64 || kind == reflect.Complex128:
		return "complex"
	case isBasic(kind):
		return "int"
	case kind == reflect.Map:
		return "a dict"
	case kind == reflect.Func:
		return "a callable"
	case depth == 0:
		return t.String()
	case kind == reflect.Slice && t.Elem().Kind() == reflect.Uint8:
		return "bytes"
	case kind == reflect.Slice || kind == reflect.Array:
		return "a sequence of " + wantedOf(t.Elem(), depth-1)
	case kind == reflect.Pointer:
		return wantedOf(t.Elem(), depth-1)
	default:
		return t.String()
	}
}

// refuse ends the reading of a value whose tag has just been read. It moves over
// what belongs to the tag, so that [reader.abandon] finds the next one.
func (r *reader) refuse(tag byte, t reflect.Type) {
	r.at--
	r.giveBack()
	panic(r.wrongType(wanted(t)))
}

// plainTag reads a tag and leaves out what named types the value has.
func (r *reader) plainTag() byte {
	tag := r.tag()
	for tag == tagTyped {
		r.int64()
		tag = r.tag()
	}
	return tag
}

// plainOf is how a reader that met an object reads on: the object's plain
// value, written as a message.
func (r *reader) plainOf(t reflect.Type) *reader {
	v := r.heldValue()
	for depth := 0; depth < 8 && (v.Kind() == reflect.Interface || v.Kind() == reflect.Pointer); depth++ {
		v = v.Elem()
	}
	if !v.IsValid() || !isBasic(v.Kind()) {
		panic(r.wrongType(wanted(t)))
	}
	w := &writer{}
	w.basic(v)
	return &reader{data: w.data, path: r.path}
}

func isBasic(kind reflect.Kind) bool {
	return kind >= reflect.Bool && kind <= reflect.Complex128 || kind == reflect.String
}
