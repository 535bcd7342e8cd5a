package gopyruntime

import (
	"reflect"
	"unsafe"
)

// rangeDecoder reads funcs that range can take, such as iter.Seq: of Python's
// containers too, and of Go's. Other iterables are callables here: Python
// offers their values one by one.
func rangeDecoder(k *Kind) decoder {
	yield := k.typ.In(0)
	function := functionDecoder(k)
	return func(r *reader, p unsafe.Pointer) {
		tag := r.peek()
		var from values
		switch {
		case tag == tagObject || tag == tagFrozen:
			from = r.heldRange(k.typ)
		case holdsItems(tag) && yield.NumIn() == 1:
			from = &indexed{v: r.decode(reflect.SliceOf(yield.In(0)))}
		case (tag == tagList || tag == tagTuple) && yield.NumIn() == 2:
			from = r.pairList(yield)
		case tag == tagDict && yield.NumIn() > 0:
			from = r.dictRange(yield)
		}
		switch {
		case from != nil:
		case tag == tagNil || tag == tagPython || tag == tagObject || tag == tagFrozen:
			function(r, p)
			return
		default:
			r.skip()
			panic(r.wrongType("an iterable"))
		}
		reflect.NewAt(k.typ, p).Elem().Set(ranging(k.typ, from))
	}
}

// heldRange is a Go container whose values have the types that yield takes;
// nil, with nothing read, for all else.
func (r *reader) heldRange(t reflect.Type) values {
	ahead := *r
	ahead.tag()
	v := ahead.heldValue()
	if v.Kind() == reflect.Interface {
		v = v.Elem()
	}
	if !v.IsValid() || v.Kind() == reflect.Func || !yields(v, t.In(0)) {
		return nil
	}
	r.at = ahead.at
	return iterate(v).values
}

// yields says whether iterating over v gives what a yield function takes.
func yields(v reflect.Value, yield reflect.Type) bool {
	switch v.Kind() {
	case reflect.Slice, reflect.Array, reflect.Chan:
		return yield.NumIn() == 1 && v.Type().Elem().AssignableTo(yield.In(0)) &&
			(v.Kind() != reflect.Chan || v.Type().ChanDir()&reflect.RecvDir != 0)
	case reflect.Map:
		return yield.NumIn() == 2 && v.Type().Key().AssignableTo(yield.In(0)) && v.Type().Elem().AssignableTo(yield.In(1))
	}
	return false
}

// ready are values that have been read already.
type ready struct {
	rows [][]reflect.Value
	at   int
}

func (d *ready) next() []reflect.Value {
	if d.at == len(d.rows) {
		return nil
	}
	d.at++
	return d.rows[d.at-1]
}

func (d *ready) stop() { d.at = len(d.rows) }

func (d *ready) drop() {}

func (d *ready) again() values { return &ready{rows: d.rows} }

func (i *indexed) again() values { return &indexed{v: i.v} }

func (p *pairs) again() values { return newPairs(p.v) }

// pairList reads a list of pairs for an iter.Seq2.
func (r *reader) pairList(yield reflect.Type) values {
	made := &ready{}
	r.tag()
	r.enter(0)
	for k := range r.count() {
		r.item(k)
		if !holdsItems(r.peek()) {
			panic(r.wrongType("a pair"))
		}
		made.rows = append(made.rows, r.pair(yield))
	}
	r.leave()
	return made
}

func (r *reader) pair(yield reflect.Type) []reflect.Value {
	if tag := r.peek(); tag == tagNumbers || tag == tagTexts || tag == tagNatives {
		return r.evenPair(yield)
	}
	r.tag()
	if count := r.count(); count != 2 {
		panic(r.wrongValue("must be a pair"))
	}
	r.enter(0)
	row := make([]reflect.Value, 2)
	for k := range row {
		r.item(k)
		row[k] = r.decode(yield.In(k))
	}
	r.leave()
	return row
}

// evenPair reads a pair of two numbers or two texts, which come without tags of their own.
func (r *reader) evenPair(yield reflect.Type) []reflect.Value {
	start := r.at
	first := r.decode(reflect.SliceOf(yield.In(0)))
	r.at = start
	second := r.decode(reflect.SliceOf(yield.In(1)))
	if first.Len() != 2 {
		panic(r.wrongValue("must be a pair"))
	}
	return []reflect.Value{first.Index(0), second.Index(1)}
}

// dictRange reads a dict: its keys for an iter.Seq, its items for an iter.Seq2.
func (r *reader) dictRange(yield reflect.Type) values {
	made := &ready{}
	r.tag()
	count := r.count()
	r.enter('k')
	for k := range count {
		r.entry('k', k)
		row := []reflect.Value{r.decode(yield.In(0))}
		r.entry('v', k)
		if yield.NumIn() == 2 {
			row = append(row, r.decode(yield.In(1)))
		} else {
			r.natural()
		}
		made.rows = append(made.rows, row)
	}
	r.leave()
	return made
}

// ranging is a func over values: over all of them each time, if they are there.
func ranging(t reflect.Type, from values) reflect.Value {
	return reflect.MakeFunc(t, func(arguments []reflect.Value) []reflect.Value {
		source := from
		if lasting, ok := from.(interface{ again() values }); ok {
			source = lasting.again()
		}
		for row := source.next(); row != nil; row = source.next() {
			if !arguments[0].Call(row)[0].Bool() {
				break
			}
		}
		return nil
	})
}
