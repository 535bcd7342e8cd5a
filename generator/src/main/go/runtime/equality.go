package gopyruntime

import (
	"hash/maphash"
	"reflect"
)

func init() {
	operations[11] = isEqualTo
	operations[38] = func(_ reflect.Value, handle int64, _ *reader, w *writer) { w.bool(isSharedPointer(handle)) }
}

// isEqualTo compares with another value, given as an object or as a plain
// value. One that the Go type does not take is another. Pointers are equal when
// they are the same.
func isEqualTo(v reflect.Value, handle int64, r *reader, w *writer) {
	r.given = r.argumentList()
	if other, ok := r.peekHandle(); ok && isSharedPointer(handle) && isSharedPointer(other) {
		w.bool(handle == other)
		return
	}
	v = inside(v)
	other, ok := r.tryArgument(v.Type())
	w.bool(ok && sameValue(v, other))
}

// sameValue is Go's == where there is one; slices and maps are compared by
// their elements, as Python does, and other values by identity.
func sameValue(a, b reflect.Value) bool { return comparison{}.same(a, b) }

// comparison knows the pairs that are being compared, which may contain themselves.
type comparison map[[2]visit]bool

func (c comparison) same(a, b reflect.Value) bool {
	a, b = inside(a), inside(b)
	if a.Type() != b.Type() {
		return false
	}
	if a.Comparable() && b.Comparable() {
		return a.Equal(b)
	}
	switch a.Kind() {
	case reflect.Slice, reflect.Map:
		if a.Len() != b.Len() {
			return false
		}
		pair := [2]visit{{a.Type(), a.UnsafePointer(), a.Len()}, {b.Type(), b.UnsafePointer(), b.Len()}}
		if c[pair] {
			return true
		}
		c[pair] = true
		defer delete(c, pair)
		if a.Kind() == reflect.Map {
			return c.sameMaps(a, b)
		}
		return c.sameElements(a, b)
	case reflect.Array:
		return c.sameElements(a, b)
	}
	return a.CanAddr() && b.CanAddr() && a.Addr().UnsafePointer() == b.Addr().UnsafePointer()
}

func (c comparison) sameElements(a, b reflect.Value) bool {
	for k := range a.Len() {
		if !c.same(a.Index(k), b.Index(k)) {
			return false
		}
	}
	return true
}

func (c comparison) sameMaps(a, b reflect.Value) bool {
	keys, values := snapshot(a, true)
	for k := range keys {
		other := mapIndex(b, keys[k])
		if !other.IsValid() || !c.same(values[k], other) {
			return false
		}
	}
	return true
}

var hashSeed = maphash.MakeSeed()

// hashOf is Go's hash of a value that is comparable.
func hashOf(v reflect.Value, _ *reader, w *writer) {
	if !v.Comparable() {
		panic(unhashable(v))
	}
	w.int(int64(maphash.Comparable(hashSeed, v.Interface()) >> 2))
}

func unhashable(v reflect.Value) failed {
	return failed{kind: kindType, text: "unhashable type: '" + v.Type().String() + "'"}
}
