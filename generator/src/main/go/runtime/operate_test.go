package gopyruntime

import (
	"errors"
	"fmt"
	"io/fs"
	"math"
	"os"
	"reflect"
	"strings"
	"sync"
	"testing"
)

func TestMapOperations(t *testing.T) {
	m := call(t, func() map[string]int { return map[string]int{"a": 1} })[0]
	op(t, m, 3, "b", 2)
	equals(t, op(t, m, 1), 2)
	equals(t, op(t, m, 2, "b"), 2)
	equals(t, tryOp(m, 2, "c").kind, int64(kindKey))
	equals(t, tryOp(m, 4, "c").kind, int64(kindKey))
	equals(t, op(t, m, 5, "a"), true)
	equals(t, op(t, m, 5, 3), false)
	op(t, m, 4, "a")
	equals(t, op(t, m, 6), pyList{"b"})
	equals(t, op(t, m, 7), pyList{pyList{"b", 2}})
	op(t, m, 3, pyDict{{"x", 9}})
	equals(t, op(t, m, 11, pyDict{{"x", 9}, {"b", 2}}), true)
	equals(t, op(t, m, 11, pyDict{{"x", 9}, {"b", 3}}), false)
	equals(t, op(t, m, 11, 3), false)
	refusal := tryOp(m, 3, "x", "y")
	equals(t, []any{refusal.kind, refusal.text, refusal.class}, []any{int64(kindType), "int", "1"})
	op(t, m, 22)
	equals(t, op(t, m, 8), pyDict{})
	empty := call(t, func() map[string]int { return nil })[0]
	equals(t, op(t, empty, 28), true)
	equals(t, op(t, empty, 6), pyList{})
	equals(t, tryOp(empty, 3, "a", 1).text, "assignment to entry in nil map")
}

func TestNaNKeys(t *testing.T) {
	m := call(t, func() map[float64]int { return map[float64]int{math.NaN(): 1, math.Inf(1): 2} })[0]
	op(t, m, 3, math.NaN(), 3)
	equals(t, op(t, m, 1), 3)
	equals(t, len(op(t, m, 7).(pyList)), 3)
	equals(t, len(op(t, m, 8).(pyDict)), 3)
	equals(t, op(t, m, 5, math.NaN()), false)
	equals(t, tryOp(m, 2, math.NaN()).kind, int64(kindKey))
}

func TestStructKeys(t *testing.T) {
	m := call(t, func() map[point]string { return map[point]string{{1, 2}: "p"} })[0]
	key := op(t, m, 6).(pyList)[0].(pyFrozen)
	equals(t, op(t, m, 2, key), "p")
	equals(t, op(t, m, 2, pyDict{{"X", 1}, {"Y", 2}}), "p")
	same := op(t, m, 6).(pyList)[0].(pyFrozen)
	equals(t, op(t, key, 34), op(t, same, 34))
	equals(t, op(t, key, 11, same), true)
	arrays := call(t, func() map[[2]int]int { return map[[2]int]int{{1, 2}: 3} })[0]
	equals(t, op(t, arrays, 6), pyList{pyTuple{1, 2}})
	equals(t, op(t, arrays, 2, pyTuple{1, 2}), 3)
	anyKeys := call(t, func() map[any]int { return map[any]int{1: 1} })[0]
	equals(t, tryOp(anyKeys, 3, pyList{1}, 1).text, "hashable")
	equals(t, op(t, anyKeys, 5, pyList{1}), false)
	equals(t, op(t, anyKeys, 2, 1), 1)
}

func TestSliceOperations(t *testing.T) {
	s := call(t, func() []point { return []point{{1, 2}, {3, 4}} })[0]
	first := op(t, s, 2, 0).(pyObject)
	equals(t, op(t, s, 2, 0), first)
	op(t, first, 15, "X", 10)
	equals(t, op(t, s, 8), pyList{pyDict{{"X", 10}, {"Y", 2}}, pyDict{{"X", 3}, {"Y", 4}}})
	op(t, s, 9, pyDict{{"X", 5}}, first)
	equals(t, op(t, s, 1), 4)
	part := op(t, s, 10, 1, 3)
	op(t, part, 3, 0, pyDict{})
	equals(t, op(t, op(t, s, 2, 1), 14, "X"), 0)
	equals(t, op(t, s, 5, pyDict{{"X", 5}}), true)
	equals(t, op(t, s, 5, pyDict{{"X", 50}}), false)
	equals(t, tryOp(s, 2, 4).text, "slice index out of range")
	equals(t, tryOp(s, 10, 1, 9).kind, int64(kindIndex))
	equals(t, tryOp(s, 4, 0).kind, int64(kindType))
	refusal := tryOp(s, 9, pyDict{}, 3)
	equals(t, []any{refusal.text, refusal.class}, []any{"gopyruntime.point", "1"})
	op(t, s, 22)
	equals(t, op(t, s, 1), 0)
	celsiuses := call(t, func() []celsius { return []celsius{1.5} })[0]
	equals(t, op(t, celsiuses, 7), pyList{pyTyped{typeID(reflect.TypeFor[celsius]()), 1.5}})
	equals(t, op(t, celsiuses, 8), pyList{1.5})
	array := call(t, func() [2]string { return [2]string{"a"} })[0]
	op(t, array, 3, 1, "b")
	equals(t, op(t, array, 7), pyList{"a", "b"})
	equals(t, tryOp(array, 2, 2).text, "array index out of range")
	equals(t, op(t, call(t, func() [0]int { return [0]int{} })[0], 7), pyList{})
}

func TestFieldsAndMethods(t *testing.T) {
	n := call(t, func() *node { return &node{Name: "n", base: base{ID: 4}} })[0]
	equals(t, op(t, n, 14, "ID"), 4)
	equals(t, op(t, n, 16, "Label"), pyList{"base4"})
	equals(t, tryOp(n, 14, "hidden").kind, int64(kindName))
	equals(t, tryOp(n, 16, "Missing").text, "'*gopyruntime.node' object has no attribute 'Missing'")
	equals(t, tryOp(n, 14, "Depth").text, nilPointer{}.Error())
	op(t, n, 15, "Deep", pyDict{{"Depth", 3}})
	equals(t, op(t, n, 14, "Depth"), 3)
	op(t, n, 15, "Next", n)
	equals(t, op(t, n, 14, "Next"), n)
	equals(t, tryOp(n, 8).text, "a value that contains itself has no plain form")
	at := op(t, n, 14, "At")
	equals(t, op(t, n, 14, "At"), at)
	op(t, at, 16, "Move", 3)
	equals(t, op(t, op(t, n, 14, "At"), 14, "X"), 3)
	scores := op(t, n, 14, "Scores")
	equals(t, op(t, scores, 28), true)
	op(t, n, 15, "Scores", pyDict{{"a", 1}})
	equals(t, op(t, scores, 8), pyDict{{"a", 1}})
	equals(t, op(t, n, 14, "Callback"), nil)
	equals(t, tryOp(n, 31).text, "cannot copy gopyruntime.node.base, which is not exported")
	getter, setter := FieldGetter(reflect.TypeFor[node](), "Name"), FieldSetter(reflect.TypeFor[node](), "Name")
	equals(t, crossed(setter, nil, []any{n, "m"}).result, pyList{})
	equals(t, crossed(getter, nil, []any{n}).result, pyList{"m"})
	equals(t, crossed(setter, nil, []any{n, 5}).class, "1")
}

func TestVariables(t *testing.T) {
	variable := map[string][]int{"a": {1}}
	get, set := VariableGetter(&variable), VariableSetter(&variable)
	seen := crossed(get, nil, nil).result.(pyList)[0]
	equals(t, crossed(set, nil, []any{pyDict{{"b", pyList{2}}}}).result, pyList{})
	equals(t, op(t, seen, 8), pyDict{{"b", pyList{2}}})
	equals(t, crossed(set, nil, []any{1}).text, "a dict")
}

func TestFunctionsAsValues(t *testing.T) {
	add := call(t, func() func(int, ...int) (int, error) {
		return func(n int, more ...int) (int, error) {
			if len(more) == 0 {
				return n, errors.New("nothing to add")
			}
			return n + more[0], nil
		}
	})[0]
	equals(t, op(t, add, 13, 1, 2), pyList{3})
	end := tryOp(add, 13, 1)
	equals(t, []any{end.kind, end.text, end.result}, []any{int64(kindError), "nothing to add", pyList{1}})
	equals(t, call(t, func(f func(int, ...int) (int, error)) bool { return f != nil }, add), []any{true})
}

func TestIdentity(t *testing.T) {
	p := &point{1, 2}
	get := func() *point { return p }
	a, b := call(t, get)[0].(pyObject), call(t, get)[0].(pyObject)
	equals(t, a, b)
	equals(t, a.shared, true)
	if !release(a.handle) || !release(a.handle) || release(a.handle) {
		t.Error("a handle that was handed out twice is released twice")
	}
	if again := call(t, get)[0].(pyObject); again == a {
		t.Error("a released handle came again")
	}
	class := NewClass[point]("gopyruntime.point")
	equals(t, class.Put(p), class.Put(p))
	equals(t, class.Get(class.Put(p)), p)
	if class.New(&point{}) == class.New(&point{}) {
		t.Error("two values share a handle")
	}
}

func TestManySharedHandles(t *testing.T) {
	class := NewClass[point]("gopyruntime.point")
	points := make([]point, 5000)
	var handles []int64
	var all sync.WaitGroup
	for k := range points {
		handles = append(handles, class.Put(&points[k]))
	}
	for range 4 {
		all.Add(1)
		go func() {
			defer all.Done()
			for k := range points {
				if class.Put(&points[k]) != handles[k] {
					t.Error("another handle")
				}
				release(handles[k])
			}
		}()
	}
	all.Wait()
	for k := range points {
		if k%3 == 0 && !release(handles[k]) {
			t.Error("not alive")
		}
	}
	for k := range points {
		if have := class.Put(&points[k]); (have == handles[k]) != (k%3 != 0) {
			t.Fatal("the table lost a pointer")
		}
	}
}

var errKnown = errors.New("known")

type ownError struct{ Code int }

func (e *ownError) Error() string { return fmt.Sprint("code ", e.Code) }

func TestErrorClasses(t *testing.T) {
	RegisterSentinel(900, &errKnown)
	RegisterType(901, reflect.TypeFor[ownError]())
	wrapped := fmt.Errorf("b: %w", errors.Join(errKnown, fmt.Errorf("a: %w", &ownError{7})))
	equals(t, classText(wrapped), "*fmt.wrapError\ns900 t901 w")
	_, missing := os.Open("/no such file")
	equals(t, classText(missing), "*fs.PathError\nt33 s3 w")
	end := crossed(ByMessage(func() error { return wrapped }), nil, nil)
	told := crossed(errorOf, []int64{end.value}, nil).result.(pyList)
	equals(t, told[:3], pyList{"*fmt.wrapError", "*fmt.wrapError\ns900 t901 w", "b: known\na: code 7"})
	equals(t, len(told[3].(pyList)), 1)
	is := func(handle, target int64) any { return crossed(errorsIs, []int64{handle, target}, nil).result }
	equals(t, []any{is(end.value, 900<<1|1), is(end.value, 3<<1|1), is(end.value, end.value)}, []any{true, false, true})
	own := crossed(errorsAs, []int64{end.value, 901}, nil).result.(pyError)
	equals(t, []any{own.text, own.class}, []any{"code 7", "*gopyruntime.ownError\nt901"})
	fields := crossed(errorOf, []int64{own.handle}, nil).result.(pyList)[4]
	equals(t, fields, pyDict{{"Code", 7}})
	back := call(t, func(err error) bool { return err == wrapped }, pyError{handle: end.value})
	equals(t, back, []any{true})
	var none *ownError
	end = crossed(ByMessage(func() error { return none }), nil, nil)
	equals(t, end.kind, int64(kindError))
	contains(t, end.text, "method panics")
	equals(t, crossed(errorsAs, []int64{end.value, 33}, nil).result, nil)
	if !errors.Is(missing, fs.ErrNotExist) {
		t.Error("not missing")
	}
}

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

// Messages that lie must never read outside, nor end the process.
func TestHostileMessages(t *testing.T) {
	w := &writer{}
	w.py(pyList{pyDict{{"a", pyList{1, "x", 2.5}}}, pyTexts{"a", "b"}, pyNumbers{1, 1, []byte("12345678")}, pyTyped{typeID(reflect.TypeFor[celsius]()), 1}})
	function := ByMessage(func(a, b, c, d any) {})
	for k := range w.data {
		for _, value := range []byte{0, 1, 0x0a, 0x0c, 0x0e, 0x10, 0x16, 0x7f, 0xff} {
			changed := append([]byte(nil), w.data...)
			changed[k] = value
			crossedRaw(function, nil, changed)
		}
		crossedRaw(function, nil, w.data[:k])
	}
	deep := []byte{tagList, 1, 0, 0, 0, 0, 0, 0, 0}
	end := crossedRaw(ByMessage(func(any) {}), nil, append([]byte(strings.Repeat(string(deep), 1_000_000)), tagNil))
	equals(t, end.text, "is nested too deeply")
	type slices []slices
	contains(t, crossed(ByMessage(func(slices) {}), nil, []any{1}).text, "gopyruntime.slices")
	type pointers *pointers
	end = crossed(ByMessage(func(pointers) {}), nil, []any{1})
	equals(t, end.text, "is nested too deeply")
}

func TestConcurrentMapUse(t *testing.T) {
	m := call(t, func() map[int]int { return map[int]int{} })[0]
	var all sync.WaitGroup
	for k := range 4 {
		all.Add(1)
		go func() {
			defer all.Done()
			v := valueOf(m.(pyObject).handle)
			for n := range 1000 {
				w := &writer{}
				w.py(pyList{n, k})
				operations[3](v, 0, &reader{data: w.data}, &writer{})
				operations[7](v, 0, &reader{data: []byte{tagList, 0, 0, 0, 0, 0, 0, 0, 0}}, &writer{})
				if n > 50 {
					break
				}
			}
		}()
	}
	all.Wait()
}
