package gopyruntime

import (
	"reflect"
	"testing"
)

type plainData struct {
	Name  string
	Inner *plainData
	Many  map[string][]celsius
}

func TestPlainForm(t *testing.T) {
	v := call(t, func() plainData { return plainData{"a", &plainData{Name: "b"}, map[string][]celsius{"k": {1, 2}}} })[0]
	plain := op(t, v, 8)
	fresh := crossed(construct, []int64{typeID(reflect.TypeFor[plainData]())}, nil).result.(pyObject)
	op(t, fresh, 32, plain)
	equals(t, op(t, fresh, 8), plain)
	copied := op(t, v, 31)
	op(t, op(t, copied, 14, "Inner"), 15, "Name", "c")
	equals(t, op(t, v, 8), plain)
	cyclic := call(t, func() []any {
		all := []any{1, nil}
		all[1] = all
		return all
	})[0]
	equals(t, tryOp(cyclic, 8).kind, int64(kindArgument))
	equals(t, op(t, cyclic, 29), "[]interface {}{...}")
	deep := op(t, cyclic, 31)
	equals(t, op(t, deep, 11, cyclic), true)
	equals(t, tryOp(call(t, func() []int { return nil })[0], 30).text, "unhashable type: '[]int'")
}

func TestConstruct(t *testing.T) {
	make := func(id int64, arguments ...any) any { return crossed(construct, []int64{id}, arguments).result }
	equals(t, make(typeID(reflect.TypeFor[celsius]()), 2), pyTyped{typeID(reflect.TypeFor[celsius]()), 2.0})
	c := make(typeID(reflect.TypeFor[counter]()), 2)
	op(t, c, 16, "Add", 3)
	equals(t, op(t, c, 26), 5)
	array := typeID(reflect.TypeFor[[3]int]())
	equals(t, op(t, make(array, pyList{1}), 7), pyList{1, 0, 0})
	contains(t, crossed(construct, []int64{array}, []any{pyList{1, 2, 3, 4}}).text, "takes a sequence of size at most 3")
	m := make(typeID(reflect.TypeFor[map[string]int]()))
	op(t, m, 3, "a", 1)
	channel := crossed(makeValue, []int64{typeID(reflect.TypeFor[chan int]())}, []any{2}).result
	equals(t, op(t, channel, 20), 2)
	slice := crossed(makeValue, []int64{typeID(reflect.TypeFor[[]int]())}, []any{2, 5}).result
	equals(t, []any{op(t, slice, 1), op(t, slice, 20)}, []any{2, 5})
	pointer := crossed(makeValue, []int64{typeID(reflect.TypeFor[int]())}, []any{2}).result
	call(t, func(p *int) { *p++ }, pointer)
	equals(t, op(t, pointer, 26), 3)
	huge := crossed(makeValue, []int64{typeID(reflect.TypeFor[[]int]())}, []any{1 << 60})
	equals(t, huge.kind, int64(kindPanic))
}

func TestComposedTypes(t *testing.T) {
	compose := func(what any) any { return crossed(composeType, nil, []any{what}).result }
	nodes := int(typeID(reflect.TypeFor[node]()))
	want := int(typeID(reflect.TypeFor[map[string][]*node]()))
	equals(t, compose(pyList{"map", "string", pyList{"slice", pyList{"pointer", nodes}}}), want)
	equals(t, compose(pyList{"chan", "any", "recv"}), int(typeID(reflect.TypeFor[<-chan any]())))
	contains(t, crossed(composeType, nil, []any{pyList{"map", "bytes", "int"}}).text, "there is no type")
}

// A ring stays one when it is copied.
func TestDeepCopyOfARing(t *testing.T) {
	ring := &plainData{Name: "a"}
	ring.Inner = &plainData{Inner: ring}
	copied := op(t, call(t, func() *plainData { return ring })[0], 31)
	equals(t, op(t, op(t, copied, 14, "Inner"), 14, "Inner"), copied)
}
