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

// variablePlaces are the addresses of package variables of basic types without
// pointers, by the index of the function that gets them.
var variablePlaces = map[int64]unsafe.Pointer{}

// RegisterVariable tells where a variable is. Go does not move those of packages.
func RegisterVariable[T bool | int | int8 | int16 | int32 | int64 | uint | uint8 | uint16 | uint32 | uint64 | uintptr |
	float32 | float64 | complex64 | complex128](getter int64, variable *T) {
	variablePlaces[getter] = unsafe.Pointer(variable)
}

// placeOfVariable is function 32: index of the function that gets a variable -> its address, or 0.
func placeOfVariable(s *Slots) error {
	s[1] = int64(uintptr(variablePlaces[s[0]]))
	return nil
}

func init() { functions[28], functions[32] = layout, placeOfVariable }
