package gopyruntime

import (
	"reflect"
	"unsafe"
)

// layout is function 28: handle -> list of name, offset and type index, one
// behind the other, of the fields that whoever has the struct's address
// (function 2) may read and write without a call: exported ones of basic types
// without pointers, in the struct itself or in structs embedded by value.
func layout(s *Slots) error {
	kind, _ := mustGet(s[0])
	return answered(s, 1, func(w *writer) error {
		if kind.typ.Kind() != reflect.Struct {
			w.list(0)
			return nil
		}
		placed := placedFields(structureOf(kind.typ).fields)
		w.list(3 * len(placed))
		for _, f := range placed {
			w.text(f.name)
			w.int(int64(f.offset))
			w.int(int64(f.index))
		}
		return nil
	})
}

// placedField is a field at a fixed place of its struct.
type placedField struct {
	name   string
	offset uintptr
	index  int // among the basic types of elements.go
}

func placedFields(fields []field) (placed []placedField) {
	for k := range fields {
		f := &fields[k]
		index := int(f.Type.Kind() - reflect.Bool)
		if f.Type.PkgPath() != "" || f.Type.Kind() < reflect.Bool || f.Type.Kind() > reflect.Complex128 {
			continue
		}
		if offset, ok := f.offset(); ok {
			placed = append(placed, placedField{f.Name, offset, index})
		}
	}
	return placed
}

// offset is the field's place in its struct; ok is false behind an embedded pointer.
func (f *field) offset() (offset uintptr, ok bool) {
	for _, step := range f.steps {
		if step.pointer != nil {
			return 0, false
		}
		offset += step.offset
	}
	return offset, true
}

// place is function 2 of a handle that is no slice or array of basic types:
// where its variable is, pinned, and how large it is.
func place(s *Slots, handle int64, kind *Kind, value unsafe.Pointer) {
	address := kind.address(value)
	pin(handle, address)
	s[1], s[2], s[3] = int64(uintptr(address)), int64(kind.typ.Size()), int64(kind.typ.Size())
	s.PutBool(4, false)
}

func init() { functions[28] = layout }
