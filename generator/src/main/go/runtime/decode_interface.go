package gopyruntime

import (
	"reflect"
	"unsafe"
)

func interfaceDecoder(k *Kind) decoder {
	if k.typ.NumMethod() == 0 {
		return func(r *reader, p unsafe.Pointer) { *(*any)(p) = r.natural() }
	}
	return func(r *reader, p unsafe.Pointer) { decodeInterface(k, r, p) }
}

// decodeInterface reads an interface with methods: whatever value has them, and
// objects of Python's that do.
func decodeInterface(k *Kind, r *reader, p unsafe.Pointer) {
	target := reflect.NewAt(k.typ, p).Elem()
	if r.isBoth() {
		r.take(1)
		v, wanted := implementation(r.pythonID(), k.typ)
		if r.natural(); wanted != "" {
			panic(r.wrongType(wanted))
		}
		target.Set(v)
		return
	}
	switch tag := r.peek(); tag {
	case tagNil:
		r.tag()
		target.SetZero()
	case tagObject, tagFrozen:
		r.tag()
		r.held(k, p)
	case tagPython:
		r.tag()
		id := r.pythonID()
		v, wanted := implementation(id, k.typ)
		if wanted != "" {
			panic(r.wrongType(wanted))
		}
		target.Set(v)
	case tagTyped, tagTime, tagDuration, tagContext:
		v := reflect.ValueOf(r.natural())
		if !v.IsValid() || !fits(v, target) {
			panic(r.wrongType(wanted(k.typ)))
		}
	default: // a plain value has no methods
		r.tag()
		r.refuse(tag, k.typ)
	}
}

// natural reads a value as the Go type that comes first to mind: where Go wants any.
func (r *reader) natural() any {
	switch tag := r.tag(); tag {
	case tagNil:
		return nil
	case tagFalse, tagTrue:
		return tag == tagTrue
	case tagInt:
		return int(r.int64())
	case tagUint:
		return uint64(r.int64())
	case tagBigInt:
		r.text()
		panic(r.outOfRange(boundsOf(reflect.TypeFor[uint64]()).String()))
	case tagFloat:
		return r.float64()
	case tagComplex:
		part := r.float64()
		return complex(part, r.float64())
	case tagText, tagNative:
		return r.text()
	case tagBytes:
		given := r.take(r.int64())
		return append(make([]byte, 0, len(given)), given...)
	case tagList, tagTuple, tagNumbers, tagTexts, tagNatives:
		items := r.items(tag)
		made := make([]any, items.count)
		items.decode(r, kindOf(anyType), unsafe.Pointer(unsafe.SliceData(made)))
		return made
	case tagDict:
		return r.naturalDict()
	default:
		return r.naturalObject(tag)
	}
}

func (r *reader) naturalObject(tag byte) any {
	switch tag {
	case tagObject, tagFrozen:
		var value any
		r.held(kindOf(anyType), unsafe.Pointer(&value))
		return value
	case tagTyped:
		return r.decode(typeByID(r.int64()).typ).Interface()
	case tagPython:
		return newObject(r.pythonID())
	case tagTime:
		return r.time()
	case tagDuration:
		return r.duration()
	case tagContext:
		return contextOf(r.int64()).Interface()
	default:
		panic(r.wrongValue("is a message of unknown values"))
	}
}

// naturalDict is a map[string]any as long as all keys are texts.
func (r *reader) naturalDict() any {
	count := r.count()
	texts := make(map[string]any, min(count, 1<<16))
	r.enter('k')
	defer r.leave()
	for index := range count {
		r.entry('k', index)
		if tag := r.peek(); tag != tagText && tag != tagNative {
			return r.mixedDict(texts, index, count)
		}
		key := r.string()
		r.entry('v', index)
		texts[key] = r.natural()
	}
	return texts
}

// mixedDict goes on where the first key is no text.
func (r *reader) mixedDict(texts map[string]any, index, count int) any {
	mixed := make(map[any]any, min(count, 1<<16))
	for key, value := range texts {
		mixed[key] = value
	}
	for ; index < count; index++ {
		r.entry('k', index)
		key := r.natural()
		if key != nil && !reflect.ValueOf(key).Comparable() {
			panic(r.wrongType("hashable"))
		}
		r.entry('v', index)
		mixed[key] = r.natural()
	}
	return mixed
}
