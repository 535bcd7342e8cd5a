package gopyruntime

import (
	"fmt"
	"reflect"
)

func init() {
	functions[12], functions[13], functions[14], functions[17] = describeType, operate, construct, errorOf
	functions[20], functions[21], functions[22], functions[23] = errorsIs, errorsAs, makeValue, composeType
}

// describeType is function 12: type -> JSON.
func describeType(s *Slots) error {
	kind := typeByID(s[0])
	return answered(s, 3, func(w *writer) error {
		w.text(describe(kind))
		return nil
	})
}

// construct is function 14: type [value] -> a value of it.
func construct(s *Slots) error {
	kind := typeByID(s[0])
	r := newReader(s.Pointer(1), s[2])
	return answered(s, 3, func(w *writer) error {
		v := r.initial(kind)
		if isBasic(kind.typ.Kind()) && !hasPointerMethods(kind.typ) {
			w.encode(v)
		} else {
			w.shared(kind, v.Addr().UnsafePointer(), isValue)
		}
		return nil
	})
}

// initial is a fresh variable that holds the argument, if there is one.
func (r *reader) initial(kind *Kind) reflect.Value {
	defer r.abandon()
	v := reflect.New(kind.typ).Elem()
	count := r.argumentList()
	switch {
	case count > 1:
		panic(failed{kind: kindType, text: kind.name + " takes at most 1 argument"})
	case count == 1 && kind.typ.Kind() == reflect.Array:
		r.item(0)
		r.shortArray(kind, v)
	case count == 1:
		r.item(0)
		kind.decoding()(r, v.Addr().UnsafePointer())
	case kind.typ.Kind() == reflect.Map:
		v.Set(reflect.MakeMap(kind.typ))
	}
	r.done = true
	return v
}

// shortArray reads an array of which the last elements may be missing.
func (r *reader) shortArray(kind *Kind, v reflect.Value) {
	if tag := r.peek(); !holdsItems(tag) {
		kind.decoding()(r, v.Addr().UnsafePointer())
		return
	}
	items := r.items(r.tag())
	if items.count > v.Len() {
		panic(failed{kind: kindArgument, text: fmt.Sprintf(
			"%s.__init__ takes a sequence of size at most %d", kind.typ.Name(), v.Len())})
	}
	items.decode(r, kindOf(kind.typ.Elem()), v.Addr().UnsafePointer())
}

// makeValue is function 22: a channel, map or slice of given sizes, or a pointer to a new variable.
func makeValue(s *Slots) error {
	kind := typeByID(s[0])
	r := newReader(s.Pointer(1), s[2])
	return answered(s, 3, func(w *writer) error {
		if kind.typ.Kind() == reflect.Pointer {
			w.encode(r.initial(kindOf(kind.typ.Elem())).Addr().Convert(kind.typ))
			return nil
		}
		w.object(put(kind, kind.at(r.made(kind).Addr().UnsafePointer())), kind.typeID(), false)
		return nil
	})
}

func (r *reader) made(kind *Kind) reflect.Value {
	t := kind.typ
	switch t.Kind() {
	case reflect.Chan, reflect.Map, reflect.Slice:
	default:
		return r.initial(kind)
	}
	v := reflect.New(t).Elem()
	var sizes []int
	for k := range r.argumentList() {
		sizes = append(sizes, int(r.argument(k, reflect.TypeFor[int]()).Int()))
		if sizes[k] < 0 {
			panic(r.wrongValue("must not be negative"))
		}
	}
	sizes = append(sizes, 0)
	switch t.Kind() {
	case reflect.Chan:
		made := reflect.MakeChan(reflect.ChanOf(reflect.BothDir, t.Elem()), sizes[0])
		v.Set(made.Convert(t))
	case reflect.Map:
		v.Set(reflect.MakeMapWithSize(t, sizes[0]))
	default:
		v.Set(reflect.MakeSlice(t, sizes[0], max(sizes[0], sizes[min(1, len(sizes)-1)])))
	}
	return v
}
