package gopyruntime

import (
	"reflect"
	"strconv"
)

// operations are what function 13 does with the variable v behind a handle, by
// number. r is at its list of arguments, w takes one value.
var operations [64]func(v reflect.Value, handle int64, r *reader, w *writer)

// operate is function 13: handle, operation, arguments -> value. Handle 0 is no value.
func operate(s *Slots) error {
	handle, number := s[0], s[1]
	var v reflect.Value
	if handle != 0 {
		v = valueOf(handle)
	}
	if uint64(number) >= uint64(len(operations)) || operations[number] == nil {
		panic(failed{kind: kindArgument, text: "there is no operation " + strconv.FormatInt(number, 10)})
	}
	r := newReader(s.Pointer(2), s[3])
	return answered(s, 4, func(w *writer) error {
		defer r.abandon()
		operations[number](v, handle, r, w)
		r.done = true
		return w.failure
	})
}

func init() {
	for number, operation := range map[int]operation{
		1: lengthOf, 2: getItem, 3: setItem, 4: deleteItem, 5: containsItem, 6: keysOf, 7: itemsOf, 8: toPlain,
		9: appendItems, 10: partOf, 13: callValue, 14: getField, 15: setField, 16: callMethod,
		20: capacityOf, 21: copyValue, 22: clearValue, 26: getValue, 27: setValue, 28: saysNil, 29: syntaxOf,
		30: freezeValue, 31: copyDeeply, 32: setPlain, 34: hashOf,
	} {
		operations[number] = func(v reflect.Value, _ int64, r *reader, w *writer) {
			r.given = r.argumentList()
			operation(v, r, w)
		}
	}
}

// operation reads its arguments, of which there are r.given, and writes one value.
type operation func(v reflect.Value, r *reader, w *writer)

// inside is the value in an interface variable, and any other value itself.
func inside(v reflect.Value) reflect.Value {
	if v.Kind() == reflect.Interface && !v.IsNil() {
		return v.Elem()
	}
	return v
}

// cannot ends an operation on a value that does not have it.
func cannot(v reflect.Value, do string) failed {
	return failed{kind: kindType, text: "a " + v.Type().String() + " " + do}
}

func lengthOf(v reflect.Value, _ *reader, w *writer) {
	switch v = inside(v); v.Kind() {
	case reflect.Map:
		lock := lockOf(v)
		lock.RLock()
		defer lock.RUnlock()
		w.int(int64(v.Len()))
	case reflect.Slice, reflect.Array, reflect.String, reflect.Chan:
		w.int(int64(v.Len()))
	default:
		panic(cannot(v, "has no len()"))
	}
}

func capacityOf(v reflect.Value, _ *reader, w *writer) {
	switch v = inside(v); v.Kind() {
	case reflect.Slice, reflect.Array, reflect.Chan:
		w.int(int64(v.Cap()))
	default:
		panic(cannot(v, "has no capacity"))
	}
}

func saysNil(v reflect.Value, _ *reader, w *writer) {
	switch v.Kind() {
	case reflect.Slice, reflect.Map, reflect.Pointer, reflect.Func, reflect.Chan, reflect.UnsafePointer:
		w.bool(v.IsNil())
	case reflect.Interface:
		w.bool(v.IsNil() || isNilReference(v.Elem()))
	default:
		w.bool(false)
	}
}

// getValue is what a pointer points to, or what a cell holds.
func getValue(v reflect.Value, _ *reader, w *writer) {
	kind := kindOf(v.Type())
	if isBasic(v.Kind()) && hasPointerMethods(v.Type()) {
		w.basic(v)
		return
	}
	w.view(kind, v.Addr().UnsafePointer())
}

func setValue(v reflect.Value, r *reader, w *writer) {
	v.Set(r.argument(0, v.Type()))
	w.none()
}

func syntaxOf(v reflect.Value, _ *reader, w *writer) { w.text(goSyntax(inside(v))) }
