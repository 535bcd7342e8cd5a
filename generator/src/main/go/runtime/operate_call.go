package gopyruntime

import "reflect"

// callValue calls a func: a list of its results.
func callValue(v reflect.Value, r *reader, w *writer) {
	if v = inside(v); v.Kind() != reflect.Func {
		panic(cannot(v, "is not signature"))
	}
	if v.IsNil() {
		panic(nilPointer{})
	}
	w.failure = newSignature(v).call(nil, r, r.given, w)
}

// callMethod calls the method that the first argument names.
func callMethod(v reflect.Value, r *reader, w *writer) {
	name := r.argument(0, stringType).String()
	receiver, method := methodOf(v, name)
	w.failure = method.callBehind(receiver, r, w)
}

// callByName is function 30: it calls a method by message, the handle and the method's name before the arguments. So
// it can be started like any function.
func callByName(s *Slots) error {
	r := newReader(s.Pointer(0), s[1])
	return answered(s, 2, func(w *writer) error {
		defer r.abandon()
		count := r.argumentList()
		handle, name := r.argument(0, reflect.TypeFor[int64]()).Int(), r.argument(1, stringType).String()
		receiver, method := methodOf(valueOf(handle), name)
		r.first = 1 // Python's word for the receiver is the first
		return method.call([]reflect.Value{receiver}, r, count-2, w)
	})
}

func init() { functions[30] = callByName }

// methodOf finds a method of a variable, of its address, or of the value that an interface variable holds.
func methodOf(v reflect.Value, name string) (receiver reflect.Value, method *signature) {
	v = inside(v)
	if v.Kind() != reflect.Pointer && v.CanAddr() {
		v = addressOf(v)
	}
	kind := kindOf(v.Type())
	if known, ok := kind.methods.Load(name); ok {
		return v, known.(*signature)
	}
	found, ok := kind.typ.MethodByName(name)
	if !ok || v.Kind() == reflect.Interface {
		panic(failed{kind: kindName, text: "'" + v.Type().String() + "' object has no attribute '" + name + "'"})
	}
	method = newSignature(found.Func)
	kind.methods.Store(name, method)
	return v, method
}

// callBehind calls a method whose name was the first of the arguments.
func (c *signature) callBehind(receiver reflect.Value, r *reader, w *writer) error {
	r.first = 1
	return c.call([]reflect.Value{receiver}, r, r.given-1, w)
}

func getField(v reflect.Value, r *reader, w *writer) {
	w.part(fieldOf(v, r.argument(0, stringType).String()))
}

func setField(v reflect.Value, r *reader, w *writer) {
	f := fieldOf(v, r.argument(0, stringType).String())
	f.Set(r.argument(1, f.Type()))
	w.none()
}

// fieldOf is an exported field of a struct, or of what a pointer points to.
func fieldOf(v reflect.Value, name string) reflect.Value {
	v = inside(v)
	if v.Kind() == reflect.Pointer {
		if v.IsNil() {
			panic(nilPointer{})
		}
		v = v.Elem()
	}
	if v.Kind() == reflect.Struct {
		if f := structureOf(v.Type()).named[name]; f != nil {
			if !v.CanAddr() { // in an interface: a copy, as in Go
				fresh := reflect.New(v.Type()).Elem()
				fresh.Set(v)
				v = fresh
			}
			return f.variable(v.Addr().UnsafePointer())
		}
	}
	panic(failed{kind: kindName, text: "'" + v.Type().String() + "' object has no attribute '" + name + "'"})
}
