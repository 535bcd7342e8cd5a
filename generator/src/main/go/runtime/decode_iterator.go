package gopyruntime

import (
	"fmt"
	"reflect"
	"unsafe"
)

// givesValues says whether the next value is a Python list, tuple or dict: what
// an iter.Seq may be made of, beside Python's other iterables, which offer
// their values themselves.
func (r *reader) givesValues() bool { return holdsItems(r.peek()) || r.peek() == tagDict }

// sequenceOver reads them and makes an iterator function over them.
func (r *reader) sequenceOver(k *Kind, p unsafe.Pointer) {
	yield := k.typ.In(0)
	var rows [][]reflect.Value
	switch yield.NumIn() {
	case 1:
		values := r.decode(reflect.SliceOf(yield.In(0)))
		for index := range values.Len() {
			rows = append(rows, []reflect.Value{values.Index(index)})
		}
	case 2:
		rows = r.pairs(yield.In(0), yield.In(1))
	default:
		panic(r.wrongType("a callable"))
	}
	function := reflect.MakeFunc(k.typ, func(arguments []reflect.Value) []reflect.Value {
		for _, row := range rows {
			if !arguments[0].Call(row)[0].Bool() {
				break
			}
		}
		return nil
	})
	reflect.NewAt(k.typ, p).Elem().Set(function)
}

// pairs reads a dict, or a sequence of pairs.
func (r *reader) pairs(first, second reflect.Type) [][]reflect.Value {
	tag := r.tag()
	if tag == tagNumbers || tag == tagTexts {
		panic(r.wrongType("a sequence of pairs"))
	}
	rows := make([][]reflect.Value, r.count())
	r.enter(0)
	defer r.leave()
	for index := range rows {
		if tag == tagDict {
			r.entry('k', index)
			key := r.decode(first)
			r.entry('v', index)
			rows[index] = []reflect.Value{key, r.decode(second)}
			continue
		}
		r.item(index)
		rows[index] = r.pair(first, second)
	}
	return rows
}

func (r *reader) pair(first, second reflect.Type) []reflect.Value {
	if tag := r.peek(); tag != tagList && tag != tagTuple {
		panic(r.wrongType("a pair"))
	}
	r.tag()
	if count := r.count(); count != 2 {
		panic(r.wrongValue(fmt.Sprintf("must have 2 items, not %d", count)))
	}
	r.enter(0)
	defer r.leave()
	r.item(0)
	key := r.decode(first)
	r.item(1)
	return []reflect.Value{key, r.decode(second)}
}
