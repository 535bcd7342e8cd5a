package gopyruntime

import (
	"errors"
	"math"
	"reflect"
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
