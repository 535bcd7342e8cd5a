package gopyruntime

import (
	"reflect"
	"strconv"
	"unsafe"
)

// VariableGetter answers the variable that pointer points to.
func VariableGetter(pointer any) func(*Slots) error {
	v := reflect.ValueOf(pointer)
	kind := kindOf(v.Type().Elem())
	return func(s *Slots) error {
		return answered(s, 2, func(w *writer) error {
			w.list(1)
			w.view(kind, v.UnsafePointer())
			return nil
		})
	}
}

// VariableSetter assigns to the variable that pointer points to.
func VariableSetter(pointer any) func(*Slots) error {
	v := reflect.ValueOf(pointer)
	set := newSignature(reflect.MakeFunc(
		reflect.FuncOf([]reflect.Type{v.Type().Elem()}, nil, false),
		func(arguments []reflect.Value) []reflect.Value {
			v.Elem().Set(arguments[0])
			return nil
		}))
	return set.wrapper()
}

// FieldGetter answers a field of the struct that is the only argument.
func FieldGetter(owner reflect.Type, name string) func(*Slots) error {
	f := mustField(owner, name)
	self := kindOf(reflect.PointerTo(owner))
	return func(s *Slots) error {
		r := newReader(s.Pointer(0), s[1])
		return answered(s, 2, func(w *writer) error {
			r.arguments(1)
			w.list(1)
			w.view(f.kind, f.in(r.receiver(self)))
			return nil
		})
	}
}

// FieldSetter assigns the second argument to a field of the first.
func FieldSetter(owner reflect.Type, name string) func(*Slots) error {
	f := mustField(owner, name)
	self := kindOf(reflect.PointerTo(owner))
	return func(s *Slots) error {
		r := newReader(s.Pointer(0), s[1])
		return answered(s, 2, func(w *writer) error {
			defer r.abandon()
			r.arguments(2)
			target := f.in(r.receiver(self))
			value := r.argument(1, f.Type)
			r.done = true
			reflect.NewAt(f.Type, target).Elem().Set(value)
			w.list(0)
			return nil
		})
	}
}

func mustField(owner reflect.Type, name string) *field {
	f := structureOf(owner).named[name]
	if f == nil {
		panic(owner.String() + " has no field " + name)
	}
	return f
}

// arguments starts a list of so many arguments.
func (r *reader) arguments(count int) {
	if have := r.argumentList(); have != count {
		panic(failed{kind: kindType, text: strconv.Itoa(count) + " arguments, not " + strconv.Itoa(have)})
	}
}

// receiver reads the struct that a field belongs to.
func (r *reader) receiver(pointer *Kind) unsafe.Pointer {
	var p unsafe.Pointer
	r.item(0)
	pointer.decoding()(r, unsafe.Pointer(&p))
	if p == nil {
		panic(nilPointer{})
	}
	return p
}
