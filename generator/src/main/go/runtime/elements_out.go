package gopyruntime

import (
	"reflect"
	"unsafe"
)

// elements writes the elements of a slice or an array of basic values as a
// whole; ok is false where they are no such. Named elements lose their type.
func (w *writer) elements(v reflect.Value, named bool) (ok bool) {
	elem := v.Type().Elem()
	if !isBasic(elem.Kind()) || elem.PkgPath() != "" && !named {
		return false
	}
	count := v.Len()
	if v.Kind() == reflect.Array && !v.CanAddr() {
		v = reflect.NewAt(v.Type(), freshCopy(v)).Elem()
	}
	var address unsafe.Pointer
	if v.Kind() == reflect.Slice {
		address = v.UnsafePointer()
	} else {
		address = v.Addr().UnsafePointer()
	}
	if elem.Kind() == reflect.String {
		w.texts(unsafe.Slice((*string)(address), count))
		return true
	}
	w.reserve(10 + count*int(elem.Size()))
	w.head(tagNumbers, 0)
	w.data = w.data[:len(w.data)-8]
	w.tag(byte(elementIndex(elem.Kind())))
	w.int64(int64(count))
	if count > 0 {
		w.data = append(w.data, unsafe.Slice((*byte)(address), uintptr(count)*elem.Size())...)
	}
	return true
}

func elementIndex(kind reflect.Kind) int {
	for index, known := range numberKinds {
		if known == kind {
			return index
		}
	}
	panic("no number: " + kind.String())
}

// texts writes several texts as a whole.
func (w *writer) texts(texts []string) {
	total := 0
	for _, text := range texts {
		total += len(text)
	}
	w.reserve(9 + 8*len(texts) + total)
	w.head(tagTexts, len(texts))
	for _, text := range texts {
		w.int64(int64(len(text)))
	}
	for _, text := range texts {
		w.data = append(w.data, text...)
	}
}
