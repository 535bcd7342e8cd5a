package gopyruntime

import (
	"errors"
	"fmt"
	"reflect"
	"unsafe"
)

// handle reads what follows the tag of an object.
func (r *reader) handle() int64 {
	handle := r.int64()
	r.take(16)
	return handle
}

// peekHandle is the handle of an object that comes next, if it is alive.
func (r *reader) peekHandle() (handle int64, ok bool) {
	if len(r.data)-r.at < 9 || r.peek() != tagObject {
		return 0, false
	}
	ahead := reader{data: r.data, at: r.at + 1}
	handle = ahead.int64()
	_, _, ok = get(handle)
	return handle, ok
}

func (r *reader) heldValue() reflect.Value { return valueOf(r.handle()) }

// held reads an object into the variable at p.
func (r *reader) held(k *Kind, p unsafe.Pointer) { r.assign(r.handle(), k, p) }

// assign gives the variable at p the value behind a handle, or its address
// where Go wants a pointer.
func (r *reader) assign(handle int64, k *Kind, p unsafe.Pointer) {
	have, value := mustGet(handle)
	t := k.typ
	if t.Kind() == reflect.Pointer && t.Elem() == have.typ {
		*(*unsafe.Pointer)(p) = have.address(value)
		return
	}
	target, v := reflect.NewAt(t, p).Elem(), have.variable(value)
	if t.Kind() == reflect.Interface && sharedAs(handle) == isPointer && goesAsPointer(v, t) {
		target.Set(have.pointer(v))
		return
	}
	if have == k {
		target.Set(v)
		return
	}
	for depth := 0; depth < 8; depth++ {
		if fits(v, target) || t.Kind() == reflect.Interface && v.CanAddr() && fits(addressOf(v), target) {
			return
		}
		if v.Kind() != reflect.Interface && v.Kind() != reflect.Pointer || v.IsNil() {
			break
		}
		v = v.Elem()
	}
	if have.typ == errorType && fitsWrapped(*(*error)(value), target) {
		return
	}
	r.fitSequence(v, target)
}

// fitsWrapped finds the error of the target's type among those that an error
// wraps: an exception of a joined class has the fields and methods of all.
func fitsWrapped(err error, target reflect.Value) bool {
	t := target.Type()
	if err == nil {
		return false
	}
	if as(err, t, target.Set) || as(err, reflect.PointerTo(t), func(found reflect.Value) { target.Set(found.Elem()) }) {
		return true
	}
	return t.Kind() == reflect.Pointer && as(err, t.Elem(), func(found reflect.Value) {
		target.Set(reflect.New(t.Elem()))
		target.Elem().Set(found)
	})
}

// as is errors.As for a type that is only known now.
func as(err error, t reflect.Type, set func(reflect.Value)) (is bool) {
	defer func() { _ = recover() }() // a method of the error that panics
	if t.Kind() != reflect.Interface && !t.Implements(errorType) {
		return false
	}
	found := reflect.New(t)
	if !errors.As(err, found.Interface()) || t.Kind() == reflect.Pointer && found.Elem().IsNil() {
		return false
	}
	set(found.Elem())
	return true
}

// goesAsPointer says whether the pointer stands for its variable in an
// interface. What is no struct, and errors, which errors.As finds by their very
// type, are values wherever the value itself has the methods.
func goesAsPointer(v reflect.Value, t reflect.Type) bool {
	isValue := (v.Kind() != reflect.Struct || t == errorType) && t.NumMethod() > 0 && v.Type().Implements(t)
	return !isValue && v.Addr().Type().Implements(t)
}

// fits assigns v as Go's assignment would, and says whether it could.
func fits(v, target reflect.Value) bool {
	if !v.Type().AssignableTo(target.Type()) {
		return false
	}
	target.Set(v)
	return true
}

// fitSequence takes a slice for an array and an array for a slice of the same elements.
func (r *reader) fitSequence(v, target reflect.Value) {
	t := target.Type()
	kind := v.Kind()
	isSequence := kind == reflect.Slice || kind == reflect.Array && v.CanAddr()
	switch {
	case isSequence && t.Kind() == reflect.Slice && v.Type().Elem() == t.Elem():
		target.Set(v.Slice(0, v.Len()).Convert(t))
	case isSequence && t.Kind() == reflect.Array && v.Type().Elem() == t.Elem():
		r.sized(t, v.Len())
		reflect.Copy(target, v)
	default:
		panic(r.wrongType(wanted(t)))
	}
}

// sized refuses what has not an array's number of items.
func (r *reader) sized(t reflect.Type, count int) {
	if count != t.Len() {
		panic(r.wrongValue(fmt.Sprintf("must have %d items, not %d", t.Len(), count)))
	}
}
