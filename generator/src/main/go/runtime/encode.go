package gopyruntime

import (
	"reflect"
	"time"
	"unsafe"
)

// encoder writes the value of the variable at p as what Python shall see.
type encoder func(w *writer, p unsafe.Pointer)

// encode writes a value as what Python shall see: plain values as themselves,
// everything else as a handle of a fresh variable that holds it.
func (w *writer) encode(v reflect.Value) {
	if !v.IsValid() {
		w.none()
		return
	}
	kindOf(v.Type()).write(w, v)
}

// write writes a value, without a variable for it where it needs none.
func (k *Kind) write(w *writer, v reflect.Value) {
	if isBasic(v.Kind()) && k.typ.PkgPath() == "" {
		w.basic(v)
	} else {
		k.encoding()(w, freshCopy(v))
	}
}

// encoding is the kind's encoder of values that nothing else holds: it may keep
// the memory at p behind a handle.
func (k *Kind) encoding() encoder {
	if made := k.encoder.Load(); made != nil {
		return *made
	}
	made := newEncoder(k)
	k.encoder.Store(&made)
	return made
}

func newEncoder(k *Kind) encoder {
	t := k.typ
	switch {
	case t == timeType:
		return k.encodeTime
	case t.Kind() == reflect.Interface && t.Implements(errorType):
		return func(w *writer, p unsafe.Pointer) {
			err, _ := k.variable(p).Interface().(error)
			w.error(err)
		}
	case isBasic(t.Kind()) && t.PkgPath() != "" && hasPointerMethods(t):
		return k.encodeFresh
	case isBasic(t.Kind()) && t.PkgPath() != "":
		return k.encodeTyped
	}
	switch t.Kind() {
	case reflect.Pointer:
		return k.encodePointer
	case reflect.Interface:
		return k.encodeInterface
	case reflect.Func, reflect.Chan, reflect.UnsafePointer:
		return k.encodeReference
	case reflect.Slice:
		if t == bytesType {
			return func(w *writer, p unsafe.Pointer) { w.bytes(*(*[]byte)(p)) }
		}
		return k.encodeFresh
	case reflect.Array, reflect.Map, reflect.Struct:
		return k.encodeFresh
	default:
		return func(w *writer, p unsafe.Pointer) { w.basic(k.variable(p)) }
	}
}

// basic writes a value of a basic kind, whatever its name.
func (w *writer) basic(v reflect.Value) {
	switch v.Kind() {
	case reflect.Bool:
		w.bool(v.Bool())
	case reflect.String:
		w.text(v.String())
	case reflect.Float32, reflect.Float64:
		w.float(v.Float())
	case reflect.Complex64, reflect.Complex128:
		w.complex(v.Complex())
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		w.int(v.Int())
	default:
		w.uint(v.Uint())
	}
}

func (k *Kind) encodeTyped(w *writer, p unsafe.Pointer) {
	w.tag(tagTyped)
	w.int64(k.typeID())
	w.basic(k.variable(p))
}

func (k *Kind) encodeFresh(w *writer, p unsafe.Pointer) {
	if k.python && w.isPython(k.variable(p)) {
		return
	}
	w.object(put(k, k.at(p)), k.typeID(), false)
}

func (k *Kind) encodeTime(w *writer, p unsafe.Pointer) {
	if !w.time(*(*time.Time)(p)) {
		k.encodeFresh(w, p)
	}
}

// encodePointer writes the handle of what a pointer points to.
func (k *Kind) encodePointer(w *writer, p unsafe.Pointer) {
	target := *(*unsafe.Pointer)(p)
	if target == nil {
		w.none()
		return
	}
	if k.python && w.isPython(k.variable(p)) {
		return
	}
	elem := kindOf(k.typ.Elem())
	w.shared(elem, target, isPointer)
}

// shared writes the shared handle of the variable at an address.
func (w *writer) shared(k *Kind, address unsafe.Pointer, as uint32) {
	w.object(share(k, k.at(address), as), k.typeID(), k.distinct())
}

// encodeInterface writes the value in an interface. A nil pointer in it is not
// nil: it becomes an object that holds the pointer.
func (k *Kind) encodeInterface(w *writer, p unsafe.Pointer) {
	v := k.variable(p).Elem()
	if !v.IsValid() {
		w.none()
		return
	}
	if isNilReference(v) {
		w.object(putValue(v), typeID(v.Type()), false)
		return
	}
	if err, ok := v.Interface().(error); ok && k.typ.NumMethod() == 0 && !bindsError(v.Type()) {
		if !w.isPython(v) {
			w.error(err)
		}
		return
	}
	w.encode(v)
}

// bindsError says whether errors of a type are instances of a bound package's class.
func bindsError(t reflect.Type) bool {
	id, ok := errorTypes[t]
	return ok && id >= firstBound
}

// isNilReference says whether a value alone would be None.
func isNilReference(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Pointer, reflect.Func, reflect.Chan, reflect.UnsafePointer:
		return v.IsNil()
	default:
		return false
	}
}

// encodeReference writes funcs, channels and unsafe pointers.
func (k *Kind) encodeReference(w *writer, p unsafe.Pointer) {
	if *(*unsafe.Pointer)(p) == nil {
		w.none()
		return
	}
	if k.typ.Kind() == reflect.Func && w.isPython(k.variable(p)) {
		return
	}
	k.encodeFresh(w, p)
}

// isPython writes the Python object that a value stands for, if it does.
func (w *writer) isPython(v reflect.Value) bool {
	id, flags, ok := objectOf(v)
	if ok {
		w.python(id, flags)
	}
	return ok
}

// standsForPython says whether values of a type may: objects and what embeds one.
func standsForPython(t reflect.Type) bool {
	return t.Kind() != reflect.Interface && t.Implements(reflect.TypeFor[pythonic]())
}

// hasPointerMethods says whether a type has methods that want its address.
func hasPointerMethods(t reflect.Type) bool {
	return t.Name() != "" && reflect.PointerTo(t).NumMethod() > t.NumMethod()
}

// error writes an error that is a value, not a failure: an exception's making.
func (w *writer) error(err error) {
	if err == nil {
		w.none()
		return
	}
	if id, ok := pythonError(err); ok {
		w.python(id, 0)
		return
	}
	w.tag(tagError)
	w.int64(putError(err))
	w.text(classText(err))
	w.text(textOf(err))
}
