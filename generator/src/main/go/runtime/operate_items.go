package gopyruntime

import (
	"reflect"
	"sync"
)

// mapLocks keep threads of Python that use one Go map apart, whichever handles
// they have of it: a concurrent write ends the process. Goroutines of Go's own are not covered.
var mapLocks [64]sync.RWMutex

func lockOf(v reflect.Value) *sync.RWMutex {
	return &mapLocks[uint64(uintptr(v.UnsafePointer()))*0x9e3779b97f4a7c15>>58]
}

func mapIndex(v, key reflect.Value) reflect.Value {
	lock := lockOf(v)
	lock.RLock()
	defer lock.RUnlock()
	return v.MapIndex(key)
}

// element is that of a slice or an array at the index that comes next.
func element(v reflect.Value, r *reader) reflect.Value {
	index := r.argument(0, reflect.TypeFor[int]()).Int()
	checkIndex(v.Kind().String(), index, v.Len())
	return v.Index(int(index))
}

// mapKey reads a key. One that an interface takes may have no hash.
func mapKey(v reflect.Value, r *reader) reflect.Value {
	key := r.argument(0, v.Type().Key())
	if !key.Comparable() {
		panic(r.wrongType("hashable"))
	}
	return key
}

func getItem(v reflect.Value, r *reader, w *writer) {
	switch v = inside(v); v.Kind() {
	case reflect.Slice, reflect.Array:
		w.part(element(v, r))
	case reflect.String:
		w.encode(element(v, r))
	case reflect.Map:
		found := mapIndex(v, mapKey(v, r))
		if !found.IsValid() {
			panic(failed{kind: kindKey})
		}
		w.encode(found)
	default:
		panic(cannot(v, "has no items"))
	}
}

// part writes something in a slice, an array or a struct: as a view if it can be one.
func (w *writer) part(v reflect.Value) {
	if v.CanAddr() {
		w.view(kindOf(v.Type()), v.Addr().UnsafePointer())
	} else {
		w.encode(v)
	}
}

func setItem(v reflect.Value, r *reader, w *writer) {
	switch v = inside(v); v.Kind() {
	case reflect.Slice, reflect.Array:
		target := element(v, r)
		target.Set(r.argument(1, v.Type().Elem()))
	case reflect.Map:
		if r.given == 1 {
			update(v, r)
			break
		}
		key := mapKey(v, r)
		value := r.argument(1, v.Type().Elem())
		lock := lockOf(v)
		lock.Lock()
		defer lock.Unlock()
		v.SetMapIndex(key, value)
	default:
		panic(cannot(v, "has no items"))
	}
	w.none()
}

// update takes all pairs of a dict over into a map.
func update(v reflect.Value, r *reader) {
	keys, values := snapshot(r.argument(0, v.Type()), true)
	lock := lockOf(v)
	lock.Lock()
	defer lock.Unlock()
	for k := range keys {
		v.SetMapIndex(keys[k], values[k])
	}
}

func deleteItem(v reflect.Value, r *reader, w *writer) {
	if v = inside(v); v.Kind() != reflect.Map {
		panic(cannot(v, "keeps its items"))
	}
	key := mapKey(v, r)
	lock := lockOf(v)
	lock.Lock()
	defer lock.Unlock()
	if !v.MapIndex(key).IsValid() {
		panic(failed{kind: kindKey})
	}
	v.SetMapIndex(key, reflect.Value{})
	w.none()
}

// containsItem takes a value that the Go type does not take for one that is not there.
func containsItem(v reflect.Value, r *reader, w *writer) {
	switch v = inside(v); v.Kind() {
	case reflect.Map:
		key, ok := r.tryArgument(v.Type().Key())
		w.bool(ok && key.Comparable() && mapIndex(v, key).IsValid())
	case reflect.Slice, reflect.Array:
		wanted, ok := r.tryArgument(v.Type().Elem())
		found := false
		for k := 0; ok && !found && k < v.Len(); k++ {
			found = sameValue(v.Index(k), wanted)
		}
		w.bool(found)
	default:
		panic(cannot(v, "has no items"))
	}
}

// tryArgument reads the first argument; ok is false where it is refused.
func (r *reader) tryArgument(t reflect.Type) (v reflect.Value, ok bool) {
	defer func() {
		if ok {
			return
		}
		if refusal, own := recover().(failed); own && refusal.path == "" {
			panic(refusal) // no refusal: a stale handle, a broken message
		}
		r.abandon()
	}()
	return r.argument(0, t), true
}

func appendItems(v reflect.Value, r *reader, w *writer) {
	if v.Kind() != reflect.Slice {
		panic(cannot(v, "cannot grow"))
	}
	given := reflect.MakeSlice(v.Type(), r.given, r.given)
	items{tag: tagList, count: r.given}.decodeValues(r, kindOf(v.Type().Elem()), given.UnsafePointer())
	v.Set(reflect.AppendSlice(v, given))
	w.none()
}

func partOf(v reflect.Value, r *reader, w *writer) {
	if v = inside(v); v.Kind() != reflect.Slice && v.Kind() != reflect.Array {
		panic(cannot(v, "has no parts"))
	}
	number := reflect.TypeFor[int]()
	low, high := r.argument(0, number).Int(), r.argument(1, number).Int()
	checkRange(v.Kind().String(), low, high, v.Len())
	w.encodeHandle(v.Slice(int(low), int(high)))
}

// clearValue empties a slice or a map, as Python's clear does.
func clearValue(v reflect.Value, _ *reader, w *writer) {
	switch v.Kind() {
	case reflect.Map:
		lock := lockOf(v)
		lock.Lock()
		defer lock.Unlock()
		v.Clear()
	case reflect.Slice:
		v.Set(v.Slice(0, 0))
	default:
		panic(cannot(v, "cannot be cleared"))
	}
	w.none()
}
