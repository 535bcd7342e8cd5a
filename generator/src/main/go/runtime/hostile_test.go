package gopyruntime

import (
	"reflect"
	"strings"
	"sync"
	"testing"
)

// Messages that lie must never read outside, nor end the process.
func TestHostileMessages(t *testing.T) {
	w := &writer{}
	w.py(pyList{pyDict{{"a", pyList{1, "x", 2.5}}}, pyTexts{"a", "b"}, pyNumbers{1, 1, []byte("12345678")}, pyTyped{typeID(reflect.TypeFor[celsius]()), 1}, pyColumns{pyTexts{"a"}, int64s(1)}})
	function := ByMessage(func(a, b, c, d, e any) {})
	for k := range w.data {
		for _, value := range []byte{0, 1, 0x0a, 0x0c, 0x0e, 0x10, 0x16, 0x18, 0x1a, 0x7f, 0xff} {
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
