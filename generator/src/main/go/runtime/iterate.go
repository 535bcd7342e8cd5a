package gopyruntime

import "reflect"

const (
	opIterate = 23
	opNext    = 24
	opStop    = 25
)

func init() {
	operations[opIterate] = func(v reflect.Value, _ int64, _ *reader, w *writer) {
		w.encode(reflect.ValueOf(iterate(v)))
	}
	operations[opNext] = func(v reflect.Value, _ int64, _ *reader, w *writer) {
		values := iterate(v).next()
		if values != nil && len(values) == 0 {
			w.list(1) // something came, though nothing with it
			w.none()
			return
		}
		w.list(len(values))
		for _, value := range values {
			w.encode(value)
		}
	}
	operations[opStop] = func(v reflect.Value, _ int64, _ *reader, w *writer) {
		iterate(v).values.stop()
		w.none()
	}
}

// iterate makes an iterator over whatever Go's range takes. One over an iterator is itself.
func iterate(v reflect.Value) *Iterator {
	for v.Kind() == reflect.Interface || v.Kind() == reflect.Pointer {
		if v.IsNil() {
			break
		}
		v = v.Elem()
	}
	if v.Type() == reflect.TypeFor[Iterator]() {
		return v.Addr().Interface().(*Iterator)
	}
	switch {
	case isIterable(v.Kind()):
		return newIterator(&indexed{v: v})
	case v.Kind() == reflect.Map:
		return newIterator(newPairs(v))
	case v.Kind() == reflect.Chan && v.Type().ChanDir()&reflect.RecvDir != 0:
		return newIterator(&received{channel: v, quit: make(chan struct{})})
	case canRange(v.Type()) && !v.IsNil():
		return newIterator(drive(v))
	}
	panic(failed{kind: kindType, text: v.Type().String() + " cannot be iterated over"})
}

func isIterable(kind reflect.Kind) bool { return kind == reflect.Slice || kind == reflect.Array }

// canRange says whether a func can be ranged over.
func canRange(t reflect.Type) bool {
	if t.Kind() != reflect.Func || t.NumIn() != 1 || t.NumOut() != 0 {
		return false
	}
	yield := t.In(0)
	return yield.Kind() == reflect.Func && yield.NumIn() <= 2 && yield.NumOut() == 1 && yield.Out(0).Kind() == reflect.Bool
}

// indexed are the elements of a slice or an array, as they are when they are asked for.
type indexed struct {
	v       reflect.Value
	at      int
	stopped atomicFlag
}

func (i *indexed) next() []reflect.Value {
	if i.stopped.isSet() || i.at >= i.v.Len() {
		return nil
	}
	i.at++
	return []reflect.Value{i.v.Index(i.at - 1)}
}

func (i *indexed) stop() { i.stopped.set() }

func (i *indexed) drop() {}

// pairs are the keys of a map when the iterator was made, and their values of now.
type pairs struct {
	v       reflect.Value
	keys    []reflect.Value
	stopped atomicFlag
}

func newPairs(v reflect.Value) *pairs {
	keys, _ := snapshot(v, false)
	return &pairs{v: v, keys: keys}
}

func (p *pairs) next() []reflect.Value {
	for !p.stopped.isSet() && len(p.keys) > 0 {
		key := p.keys[0]
		p.keys = p.keys[1:]
		if value := mapIndex(p.v, key); value.IsValid() {
			return []reflect.Value{key, value}
		}
	}
	return nil
}

func (p *pairs) stop() { p.stopped.set() }

func (p *pairs) drop() {}
