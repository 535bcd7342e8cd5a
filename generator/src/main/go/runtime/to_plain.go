package gopyruntime

import (
	"reflect"
	"time"
)

// toPlain writes lists, dicts and plain values all the way down.
func toPlain(v reflect.Value, _ *reader, w *writer) { w.plain(v, visits{}) }

// setPlain is the way back: the variable gets the value that its plain form describes.
func setPlain(v reflect.Value, r *reader, w *writer) { setValue(v, r, w) }

func (w *writer) plain(v reflect.Value, way visits) {
	if v.Kind() == reflect.Interface && v.Type().Implements(errorType) {
		w.encode(v)
		return
	}
	v = inside(v)
	switch v.Kind() {
	case reflect.Pointer, reflect.Map, reflect.Slice:
		if v.Kind() == reflect.Pointer && v.IsNil() {
			w.none()
		} else if kindOf(v.Type()).python && w.isPython(v) {
			return
		} else if leave, entered := way.enter(v); entered {
			w.plainReference(v, way)
			leave()
		} else if v.Kind() != reflect.Slice || v.Len() > 0 {
			panic(failed{kind: kindArgument, text: "a value that contains itself has no plain form"})
		} else {
			w.list(0)
		}
	case reflect.Array:
		w.plainElements(v, way)
	case reflect.Struct:
		w.plainStruct(v, way)
	case reflect.Interface:
		w.none()
	default:
		if isBasic(v.Kind()) && v.Type() != durationType {
			w.basic(v)
		} else {
			w.encode(v)
		}
	}
}

func (w *writer) plainReference(v reflect.Value, way visits) {
	switch v.Kind() {
	case reflect.Pointer:
		w.plain(v.Elem(), way)
	case reflect.Map:
		if common := commonMaps[unnamedMap(v.Type())]; common.list != nil {
			common.list(w, v, asDict)
			return
		}
		w.plainMap(v, way)
	default:
		if v.Type().Elem().Kind() == reflect.Uint8 && v.Type().PkgPath() == "" {
			w.bytes(v.Bytes())
		} else {
			w.plainElements(v, way)
		}
	}
}

// plainKey writes a key of a dict.
func (w *writer) plainKey(v reflect.Value) {
	if v = inside(v); isBasic(v.Kind()) && v.Type() != durationType {
		w.basic(v)
	} else {
		w.keyOf(v)
	}
}

func (w *writer) plainElements(v reflect.Value, way visits) {
	if w.elements(v, true) {
		return
	}
	w.list(v.Len())
	for k := range v.Len() {
		w.plain(v.Index(k), way)
	}
}

// plainStruct writes the struct's own fields; an embedded struct is one of them.
func (w *writer) plainStruct(v reflect.Value, way visits) {
	if kindOf(v.Type()).python && w.isPython(v) {
		return
	}
	if v.Type() == timeType {
		if !w.time(v.Interface().(time.Time)) {
			w.encode(v)
		}
		return
	}
	if !v.CanAddr() {
		v = held(v)
	}
	address := v.Addr().UnsafePointer()
	var own []*field
	for _, f := range structureOf(v.Type()).present(address) {
		if f.own(v.Type()) {
			own = append(own, f)
		}
	}
	w.dict(len(own))
	for _, f := range own {
		w.text(f.Name)
		w.plain(f.variable(address), way)
	}
}
