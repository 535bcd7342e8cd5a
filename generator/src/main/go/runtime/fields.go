package gopyruntime

import (
	"reflect"
	"sync"
	"unsafe"
)

// field is an exported field of a struct, its own or one promoted from an embedded struct.
type field struct {
	reflect.StructField
	kind  *Kind
	steps []fieldStep
}

// fieldStep leads from a struct to a field of it; through a pointer it goes on at the other end.
type fieldStep struct {
	offset  uintptr
	pointer reflect.Type // what the embedded pointer points to, or nil
}

// structure is what there is to know of a struct type.
type structure struct {
	fields []field // own and promoted, in the order of Go's source
	named  map[string]*field
}

var structures sync.Map // reflect.Type -> *structure

func structureOf(t reflect.Type) *structure {
	if known, ok := structures.Load(t); ok {
		return known.(*structure)
	}
	s := &structure{named: map[string]*field{}}
	for _, visible := range reflect.VisibleFields(t) {
		if visible.IsExported() {
			s.fields = append(s.fields, newField(t, visible))
		}
	}
	for k := range s.fields {
		s.named[s.fields[k].Name] = &s.fields[k]
	}
	stored, _ := structures.LoadOrStore(t, s)
	return stored.(*structure)
}

// present are the fields of the struct at p that are not behind a nil pointer.
func (s *structure) present(p unsafe.Pointer) (present []*field) {
	for k := range s.fields {
		if s.fields[k].find(p) != nil {
			present = append(present, &s.fields[k])
		}
	}
	return present
}

func newField(t reflect.Type, visible reflect.StructField) field {
	f := field{StructField: visible, kind: kindOf(visible.Type)}
	for k, index := range visible.Index {
		step := t.Field(index)
		t = step.Type
		last := k == len(visible.Index)-1
		if !last && t.Kind() == reflect.Pointer {
			t = t.Elem()
			f.steps = append(f.steps, fieldStep{step.Offset, t})
		} else {
			f.steps = append(f.steps, fieldStep{step.Offset, nil})
		}
	}
	return f
}

// promoted says whether the field belongs to an embedded struct.
func (f *field) promoted() bool { return len(f.Index) > 1 }

// own says whether the field is one of its struct's plain form: its own, or one
// that only embedded structs without an exported name have.
func (f *field) own(t reflect.Type) bool {
	for _, index := range f.Index[:len(f.Index)-1] {
		if t.Kind() == reflect.Pointer {
			t = t.Elem()
		}
		if t.Field(index).IsExported() {
			return false
		}
		t = t.Field(index).Type
	}
	return true
}

// find is the field's address in the struct at p: nil behind an embedded pointer that is nil.
func (f *field) find(p unsafe.Pointer) unsafe.Pointer {
	for _, step := range f.steps {
		if p = unsafe.Add(p, step.offset); step.pointer != nil {
			if p = *(*unsafe.Pointer)(p); p == nil {
				return nil
			}
		}
	}
	return p
}

// in is the field's address. Without one it panics as Go does.
func (f *field) in(p unsafe.Pointer) unsafe.Pointer {
	if p = f.find(p); p == nil {
		panic(nilPointer{})
	}
	return p
}

// build is the field's address, after embedded pointers that are nil got a struct to point to.
func (f *field) build(p unsafe.Pointer) unsafe.Pointer {
	for _, step := range f.steps {
		if p = unsafe.Add(p, step.offset); step.pointer != nil {
			embedded := (*unsafe.Pointer)(p)
			if *embedded == nil {
				*embedded = reflect.New(step.pointer).UnsafePointer()
			}
			p = *embedded
		}
	}
	return p
}

// variable is the field of the struct at p as a value that can be set.
func (f *field) variable(p unsafe.Pointer) reflect.Value {
	return reflect.NewAt(f.Type, f.in(p)).Elem()
}

// nilPointer is what a nil pointer on the way to a promoted field panics with.
type nilPointer struct{}

func (nilPointer) RuntimeError() {}

func (nilPointer) Error() string {
	return "runtime error: invalid memory address or nil pointer dereference"
}
