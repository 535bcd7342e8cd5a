package gopyruntime

import (
	"encoding/binary"
	"reflect"
	"unsafe"
)

var (
	boolType   = reflect.TypeFor[bool]()
	stringType = reflect.TypeFor[string]()
)

// truth reads a bool, which no int is.
func (r *reader) truth() bool {
	switch tag := r.plainTag(); tag {
	case tagTrue:
		return true
	case tagFalse:
		return false
	case tagObject, tagFrozen:
		return r.plainOf(boolType).truth()
	default:
		r.refuse(tag, boolType)
		return false
	}
}

// string reads a text; it is always a copy.
func (r *reader) string() string {
	if at := r.at + 9; at <= len(r.data) && r.data[r.at] == tagText { // the usual one
		if length := binary.LittleEndian.Uint64(r.data[r.at+1:]); length <= uint64(len(r.data)-at) {
			r.at = at + int(length)
			return r.block.copy(r.data[at:r.at])
		}
	}
	switch tag := r.plainTag(); tag {
	case tagText, tagNative:
		return r.text()
	case tagObject, tagFrozen:
		return r.plainOf(stringType).string()
	default:
		r.refuse(tag, stringType)
		return ""
	}
}

// numberDecoder reads the numbers of Go's numeric kinds.
func numberDecoder(t reflect.Type) decoder {
	b := boundsOf(t)
	switch t.Kind() {
	case reflect.Int, reflect.Int64:
		return func(r *reader, p unsafe.Pointer) { *(*int64)(p) = int64(r.integerIn(b)) }
	case reflect.Int8:
		return func(r *reader, p unsafe.Pointer) { *(*int8)(p) = int8(r.integerIn(b)) }
	case reflect.Int16:
		return func(r *reader, p unsafe.Pointer) { *(*int16)(p) = int16(r.integerIn(b)) }
	case reflect.Int32:
		return func(r *reader, p unsafe.Pointer) { *(*int32)(p) = int32(r.integerIn(b)) }
	case reflect.Uint, reflect.Uint64, reflect.Uintptr:
		return func(r *reader, p unsafe.Pointer) { *(*uint64)(p) = r.integerIn(b) }
	case reflect.Uint8:
		return func(r *reader, p unsafe.Pointer) { *(*uint8)(p) = uint8(r.integerIn(b)) }
	case reflect.Uint16:
		return func(r *reader, p unsafe.Pointer) { *(*uint16)(p) = uint16(r.integerIn(b)) }
	case reflect.Uint32:
		return func(r *reader, p unsafe.Pointer) { *(*uint32)(p) = uint32(r.integerIn(b)) }
	case reflect.Float32:
		return func(r *reader, p unsafe.Pointer) { *(*float32)(p) = r.float32(t) }
	case reflect.Float64:
		return func(r *reader, p unsafe.Pointer) { *(*float64)(p) = r.float(t) }
	case reflect.Complex64:
		return func(r *reader, p unsafe.Pointer) { *(*complex64)(p) = r.complex64(t) }
	default:
		return func(r *reader, p unsafe.Pointer) { *(*complex128)(p) = r.complex(t) }
	}
}
