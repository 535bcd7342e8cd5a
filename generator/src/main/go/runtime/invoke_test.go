package gopyruntime

import (
	"errors"
	"fmt"
	"reflect"
	"sort"
	"strings"
	"testing"
	"time"
)

type celsius float64

func (c celsius) Value() float64 { return float64(c) }

type counter int

func (c *counter) Add(n int) { *c += counter(n) }

type point struct{ X, Y int }

func (p point) String() string { return fmt.Sprintf("<%d %d>", p.X, p.Y) }

func (p *point) Move(dx int) *point {
	p.X += dx
	return p
}

type base struct {
	ID   int
	next *base
}

func (b *base) Label() string { return fmt.Sprint("base", b.ID) }

type Deep struct{ Depth int }

type node struct {
	*Deep
	base
	Name     string
	Tags     []string
	Scores   map[string]int
	Next     *node
	At       point
	Any      any
	Pairs    [2]int
	Spots    []point
	When     time.Time
	Raw      []byte
	hidden   int
	Callback func(int) int
}

func TestMaps(t *testing.T) {
	sum := func(m map[string]int) (total int) {
		for _, n := range m {
			total += n
		}
		return total
	}
	equals(t, call(t, sum, pyDict{{"a", 1}, {"b", 2}}), []any{3})
	equals(t, call(t, sum, nil), []any{0})
	refuses(t, sum, kindType, "int", "0.v1", pyDict{{"a", 1}, {"b", "x"}})
	refuses(t, sum, kindType, "str", "0.k0", pyDict{{1, 1}})
	refuses(t, sum, kindType, "a dict", "0", pyList{1})
	refuses(t, sum, kindType, "int", "0.v0", pyDict{{"a", 1.0}})
	small := func(m map[int8]celsius) (total celsius) {
		for k, v := range m {
			total += celsius(k) * v
		}
		return total
	}
	typed := call(t, small, pyDict{{2, 1.5}, {1, 2}})[0].(pyTyped)
	equals(t, typed.value, 5.0)
	equals(t, typed.id, typeID(reflect.TypeFor[celsius]()))
	refuses(t, small, kindRange, "int8 (-128 to 127)", "0.k0", pyDict{{200, 1.5}})
	made := call(t, func() map[string]int { return map[string]int{"x": 1} })[0]
	equals(t, call(t, sum, made), []any{1})
}

func TestNumbers(t *testing.T) {
	refuses(t, func(uint8) {}, kindRange, "uint8 (0 to 255)", "0", -1)
	refuses(t, func(int64) {}, kindRange, "int64 (-9223372036854775808 to 9223372036854775807)", "0", uint64(1<<63))
	refuses(t, func(uint64) {}, kindRange, "uint64 (0 to 18446744073709551615)", "0", pyBig("18446744073709551616"))
	refuses(t, func(float32) {}, kindRange, "float32", "0", 1e300)
	refuses(t, func(float64) {}, kindRange, "float64", "0", pyBig("1"+strings.Repeat("0", 400)))
	refuses(t, func(bool) {}, kindType, "bool", "0", 1)
	refuses(t, func(int) {}, kindType, "int", "0", "1")
	refuses(t, func(float64) {}, kindType, "float", "0", "1")
	refuses(t, func(string) {}, kindType, "str", "0", []byte("x"))
	refuses(t, func([]byte) {}, kindType, "bytes", "0", "x")
	equals(t, call(t, func(n uint64) uint64 { return n }, uint64(1<<64-1)), []any{uint64(1<<64 - 1)})
	equals(t, call(t, func(n int16) int16 { return n }, -32768), []any{-32768})
	equals(t, call(t, func(n int) int { return n }, true), []any{1})
	equals(t, call(t, func(x float32) float32 { return x }, 3), []any{3.0})
	equals(t, call(t, func(x float64) float64 { return x }, pyBig("100000000000000000000")), []any{1e20})
	equals(t, call(t, func(z complex64) complex64 { return z }, 3), []any{3 + 0i})
	equals(t, call(t, func(z complex128) complex128 { return z }, 1+2i), []any{1 + 2i})
	equals(t, call(t, func(r rune) string { return string(r) }, "ü"), []any{"ü"})
	refuses(t, func(rune) {}, kindType, "int", "0", "üx")
	equals(t, call(t, func(d time.Duration) int64 { return int64(d) }, pyDuration(5)), []any{5})
	refuses(t, func(int64) {}, kindType, "int", "0", pyDuration(5))
}

func TestSequences(t *testing.T) {
	sum := func(xs ...int) (total int) {
		for _, x := range xs {
			total += x
		}
		return total
	}
	equals(t, call(t, sum, 1, 2, 3), []any{6})
	equals(t, call(t, sum), []any{0})
	refuses(t, sum, kindType, "int", "1", 1, "x")
	array := func(a [3]float64) float64 { return a[0] + a[1] + a[2] }
	equals(t, call(t, array, pyTuple{1, 2.5, 3}), []any{6.5})
	refuses(t, array, kindArgument, "must have 3 items, not 2", "0", pyList{1, 2})
	numbers := pyNumbers{1, 3, []byte{1, 0, 0, 0, 0, 0, 0, 0, 255, 255, 255, 255, 255, 255, 255, 255, 2, 0, 0, 0, 0, 0, 0, 0}}
	equals(t, call(t, array, numbers), []any{2.0})
	nested := func(xss [][]int8) int { return int(xss[1][0]) }
	equals(t, call(t, nested, pyList{pyList{}, numbers}), []any{1})
	refuses(t, func([][]uint8) {}, kindRange, "uint8 (0 to 255)", "0.1.1", pyList{pyList{}, numbers})
	refuses(t, func([]string) {}, kindType, "str", "0.0", numbers)
	join := func(parts []string) string { return strings.Join(parts, "+") }
	equals(t, call(t, join, pyTexts{"a", "", "cc"}), []any{"a++cc"})
	equals(t, call(t, join, nil), []any{""})
	refuses(t, func([]int) {}, kindType, "int", "0.0", pyTexts{"a"})
	fill := func(xs []int) { xs[0] = 7 }
	held := call(t, func() []int { return []int{1, 2} })[0]
	call(t, fill, held)
	equals(t, op(t, held, 7), pyList{7, 2})
	equals(t, call(t, func(a [2]int) int { return a[0] }, held), []any{7})
	equals(t, call(t, func(b []byte) []byte { return b }, []byte("xy")), []any{[]byte("xy")})
	equals(t, call(t, func(b []byte) []byte { return b }, pyList{1, 2}), []any{[]byte{1, 2}})
	equals(t, call(t, func(b []byte) []byte { return b }, pyRaw("\x14\x01\x00\x00\x00\x00\x00\x00\x00z")), []any{[]byte("z")})
}

func TestAny(t *testing.T) {
	kind := func(v any) string { return fmt.Sprintf("%T %v", v, v) }
	for _, pair := range [][2]any{
		{nil, "<nil> <nil>"}, {true, "bool true"}, {1, "int 1"}, {uint64(1 << 63), "uint64 9223372036854775808"},
		{1.5, "float64 1.5"}, {"x", "string x"}, {[]byte{1}, "[]uint8 [1]"}, {pyList{1, "a"}, "[]interface {} [1 a]"},
		{pyDict{{"a", 1}}, "map[string]interface {} map[a:1]"}, {pyDict{{2, 1}}, "map[interface {}]interface {} map[2:1]"},
		{pyDuration(1e9), "time.Duration 1s"}, {pyTyped{typeID(reflect.TypeFor[celsius]()), 1.5}, "gopyruntime.celsius 1.5"},
		{pyTexts{"a"}, "[]interface {} [a]"},
	} {
		equals(t, call(t, kind, pair[0]), []any{pair[1]})
	}
	refuses(t, kind, kindType, "hashable", "0.k0", pyDict{{pyList{1}, 1}})
	value := call(t, func() point { return point{1, 2} })[0]
	pointer := call(t, func() *point { return &point{3, 4} })[0]
	equals(t, call(t, kind, value), []any{"gopyruntime.point <1 2>"})
	equals(t, call(t, kind, pointer), []any{"*gopyruntime.point <3 4>"})
	equals(t, call(t, func() any { return int8(3) }), []any{3})
	equals(t, call(t, func() any { return nil }), []any{nil})
	typedNil := call(t, func() any { return (*point)(nil) })[0].(pyObject)
	equals(t, op(t, typedNil, 28), true)
	equals(t, call(t, func(v any) bool { p, ok := v.(*point); return ok && p == nil }, typedNil), []any{true})
}

func TestStructs(t *testing.T) {
	show := func(n node) string { return fmt.Sprintf("%s %d %v %v %d", n.Name, n.ID, n.Tags, n.At, n.Depth) }
	dict := pyDict{{"Name", "n"}, {"ID", 3}, {"Tags", pyList{"a"}}, {"At", pyDict{{"X", 1}}}, {"Depth", 9}}
	equals(t, call(t, show, dict), []any{"n 3 [a] <1 0> 9"})
	equals(t, call(t, func(n *node) string { return show(*n) }, dict), []any{"n 3 [a] <1 0> 9"})
	refuses(t, show, kindArgument, "is no field of gopyruntime.node", "0.k0", pyDict{{"hidden", 1}})
	refuses(t, show, kindType, "int", "0.At.X", pyDict{{"At", pyDict{{"X", "1"}}}})
	refuses(t, show, kindType, "gopyruntime.node", "0", nil)
	p := call(t, func() *point { return &point{1, 2} })[0]
	equals(t, call(t, (*point).Move, p, 5), []any{p})
	equals(t, call(t, point.String, p), []any{"<6 2>"})
	equals(t, call(t, func(s fmt.Stringer) string { return s.String() }, p), []any{"<6 2>"})
	refuses(t, func(fmt.Stringer) {}, kindType, "fmt.Stringer", "0", 1)
	c := call(t, func() counter { return 4 })[0]
	call(t, (*counter).Add, c, 3)
	equals(t, op(t, c, 26), 7)
	equals(t, call(t, func(n int) int { return n }, c), []any{7})
	equals(t, call(t, func(c counter) int { return int(c) }, 5), []any{5})
}

func TestErrorsAndPanics(t *testing.T) {
	divide := func(a, b int) (int, error) {
		if b == 0 {
			return a, errors.New("divide by zero")
		}
		return a / b, nil
	}
	equals(t, call(t, divide, 6, 3), []any{2})
	end := crossed(ByMessage(divide), nil, []any{6, 0})
	equals(t, []any{end.kind, end.text, end.class, end.result}, []any{int64(kindError), "divide by zero", "*errors.errorString", pyList{6}})
	if !errors.Is(heldError(end.value), heldError(end.value)) {
		t.Error("not the same error")
	}
	end = crossed(ByMessage(func() { var m map[string]int; m["a"] = 1 }), nil, nil)
	equals(t, []any{end.kind, end.text}, []any{int64(kindPanic), "assignment to entry in nil map"})
	end = crossed(ByMessage(func() { panic(42) }), nil, nil)
	equals(t, op(t, pyObject{handle: end.value}, 26), 42)
	value := call(t, func() (error, int) { return fmt.Errorf("outer: %w", errors.New("inner")), 1 })[0].(pyError)
	equals(t, value.text, "outer: inner")
	contains(t, value.class, "*fmt.wrapError\nw")
	refuses(t, divide, kindType, "2 arguments, not 1", "", 1)
}

func TestTime(t *testing.T) {
	same := func(at time.Time) time.Time { return at }
	for _, at := range []pyTime{{0, 1, 0, "UTC"}, {1e9, 999999999, 7200, "Europe/Nowhere"}, {1e9, 0, 3600, ""}} {
		equals(t, call(t, same, at), []any{at})
	}
	if _, isHandle := call(t, func() time.Time { return time.Date(20000, 1, 1, 0, 0, 0, 0, time.UTC) })[0].(pyObject); !isHandle {
		t.Error("a year that Python has not")
	}
}

func TestGoSortsItsOwnSlice(t *testing.T) {
	words := call(t, func() []string { return []string{"b", "a"} })[0]
	call(t, func(s sort.StringSlice) { s.Sort() }, words)
	equals(t, op(t, words, 7), pyList{"a", "b"})
}
