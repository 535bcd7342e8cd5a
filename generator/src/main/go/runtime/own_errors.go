package gopyruntime

import (
	"errors"
	"reflect"
	"unsafe"
)

// heldError is the error behind a handle: in a variable of an interface type, or an error type's own value.
func heldError(handle int64) (err error) {
	(&reader{}).assign(handle, kindOf(errorType), unsafe.Pointer(&err))
	if err == nil {
		panic(failed{kind: kindType, text: "there is no error"})
	}
	return err
}

// errorOf is function 17: error -> Go's type, class text, text, the errors it wraps, its exported fields.
func errorOf(s *Slots) error {
	err := heldError(s[0])
	return answered(s, 3, func(w *writer) error {
		w.list(5)
		w.text(reflect.TypeOf(err).String())
		w.text(classText(err))
		w.text(textOf(err))
		wrapped := unwrapped(err)
		w.list(len(wrapped))
		for _, inner := range wrapped {
			w.error(inner)
		}
		w.fieldsOf(reflect.ValueOf(err))
		return nil
	})
}

// errorsIs is function 20: error, error or the number of a sentinel -> bool.
func errorsIs(s *Slots) error {
	err, target := heldError(s[0]), error(nil)
	if s[1] < 1<<56 && s[1]&1 == 1 {
		target = sentinelByNumber(s[1] >> 1)
	} else {
		target = heldError(s[1])
	}
	return answered(s, 4, func(w *writer) error {
		w.bool(isError(err, target))
		return nil
	})
}

// errorsAs is function 21: error, type -> the first error of the type that it wraps, or nil.
func errorsAs(s *Slots) error {
	err, kind := heldError(s[0]), typeByID(s[1])
	return answered(s, 4, func(w *writer) error {
		for _, t := range []reflect.Type{reflect.PointerTo(kind.typ), kind.typ} {
			if !t.Implements(errorType) {
				continue
			}
			if target := reflect.New(t); errors.As(err, target.Interface()) {
				w.error(target.Elem().Interface().(error))
				return nil
			}
		}
		w.none()
		return nil
	})
}

// fieldsOf writes the exported fields of an error that is a struct or points to one.
func (w *writer) fieldsOf(v reflect.Value) {
	if v.Kind() == reflect.Pointer {
		v = v.Elem()
	}
	if v.Kind() != reflect.Struct {
		w.dict(0)
		return
	}
	if !v.CanAddr() {
		v = held(v)
	}
	address := v.Addr().UnsafePointer()
	present := structureOf(v.Type()).present(address)
	w.dict(len(present))
	for _, f := range present {
		w.text(f.Name)
		w.view(f.kind, f.in(address))
	}
}
