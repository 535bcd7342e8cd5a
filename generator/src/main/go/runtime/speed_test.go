package gopyruntime

import (
	"reflect"
	"strconv"
	"testing"
	"unsafe"
)

// Decoding beside a loop written by hand over the same bytes.

func dictMessage(count int) []byte {
	dict := pyDict{}
	for k := range count {
		dict = append(dict, [2]any{"key " + strconv.Itoa(k), k})
	}
	w := &writer{}
	w.py(dict)
	return w.data
}

func BenchmarkDecodeMap(b *testing.B) {
	data, t := dictMessage(100_000), reflect.TypeFor[map[string]int]()
	for b.Loop() {
		newReader(unsafe.Pointer(&data[0]), int64(len(data))).decode(t)
	}
}

func BenchmarkDecodeMapByHand(b *testing.B) {
	data := dictMessage(100_000)
	for b.Loop() {
		r := newReader(unsafe.Pointer(&data[0]), int64(len(data)))
		r.tag()
		count := r.count()
		made := make(map[string]int, count)
		for range count {
			r.tag()
			key := r.text()
			r.tag()
			made[key] = int(r.int64())
		}
	}
}

func BenchmarkDecodeNamedMap(b *testing.B) {
	data, t := dictMessage(100_000), reflect.TypeFor[map[string]int32]()
	for b.Loop() {
		newReader(unsafe.Pointer(&data[0]), int64(len(data))).decode(t)
	}
}

func BenchmarkSmallCall(b *testing.B) {
	f := ByMessage(func(m map[string]int) int { return len(m) })
	w := &writer{}
	w.py(pyList{pyDict{{"a", 1}}})
	slots := new(Slots)
	var buffer [64]byte
	for b.Loop() {
		*(*unsafe.Pointer)(unsafe.Pointer(&slots[0])), slots[1] = unsafe.Pointer(&w.data[0]), int64(len(w.data))
		*(*unsafe.Pointer)(unsafe.Pointer(&slots[2])), slots[3] = unsafe.Pointer(&buffer), int64(len(buffer))
		if f(slots) != nil {
			b.Fatal()
		}
	}
}

func BenchmarkShare(b *testing.B) {
	class, p := NewClass[point]("point"), &point{}
	for b.Loop() {
		release(class.Put(p))
	}
}

func BenchmarkListMap(b *testing.B) {
	m := map[string]int{}
	for k := range 100_000 {
		m["key "+strconv.Itoa(k)] = k
	}
	v := reflect.ValueOf(m)
	for b.Loop() {
		itemsOf(v, nil, &writer{})
	}
}

func BenchmarkListAnyMap(b *testing.B) {
	m := map[string]int32{}
	for k := range 100_000 {
		m["key "+strconv.Itoa(k)] = int32(k)
	}
	v := reflect.ValueOf(m)
	for b.Loop() {
		itemsOf(v, nil, &writer{})
	}
}
