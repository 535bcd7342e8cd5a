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

// in is the field's address in the struct at p. Embedded pointers that are nil
// get a struct to point to, or panic as they do in Go.
func (f *field) in(p unsafe.Pointer, build bool) unsafe.Pointer {
	for _, step := range f.steps {
		p = unsafe.Add(p, step.offset)
		if step.pointer == nil {
			continue
		}
		embedded := (*unsafe.Pointer)(p)
		if *embedded == nil {
			if !build {
				panic(nilPointer{})
			}
			*embedded = reflect.New(step.pointer).UnsafePointer()
		}
		p = *embedded
	}
	return p
}

// variable is the field of the struct at p as a value that can be set.
func (f *field) variable(p unsafe.Pointer) reflect.Value {
	return reflect.NewAt(f.Type, f.in(p, false)).Elem()
}

// nilPointer is what a nil pointer on the way to a promoted field panics with.
type nilPointer struct{}

func (nilPointer) RuntimeError() {}

func (nilPointer) Error() string {
	return "runtime error: invalid memory address or nil pointer dereference"
}
