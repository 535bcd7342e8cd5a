package gopyruntime

import (
	"reflect"
	"sync"
	"sync/atomic"
	"unsafe"
)

// Kind says what the values of some handles are and what can be done with
// them. There is one for each type; the value of a handle is a *T. Only arrays
// of a basic type differ: theirs is the *[]T of a slice that covers the array.
type Kind struct {
	name    string // as Go source writes the type
	typ     reflect.Type
	id      atomic.Int64 // 0 until Python is told of the type
	equal   func(a, b unsafe.Pointer) bool
	basic   *basic // what slices and arrays of a basic type are made of
	covered bool   // an array of a basic type
	python  bool   // its values stand for Python objects
	opaque  bool   // incomplete: there are pointers to it and no values

	decoder atomic.Pointer[decoder]
	encoder atomic.Pointer[encoder]
	methods sync.Map // name -> *signature, as methodOf fills it
}

var kinds sync.Map // reflect.Type -> *Kind

func kindOf(t reflect.Type) *Kind {
	if kind, ok := kinds.Load(t); ok {
		return kind.(*Kind)
	}
	kind := &Kind{name: t.String(), typ: t, python: standsForPython(t), opaque: isIncomplete(t)}
	kind.equal = func(a, b unsafe.Pointer) bool {
		return a == b || !kind.opaque && sameComparable(kind.variable(a), kind.variable(b))
	}
	if t.Kind() == reflect.Slice || t.Kind() == reflect.Array {
		if b := basics[t.Elem()]; b != nil {
			kind.basic, kind.covered = b, t.Kind() == reflect.Array
			kind.equal = func(x, y unsafe.Pointer) bool { return b.equal((*covering)(x), (*covering)(y)) }
		}
	}
	stored, _ := kinds.LoadOrStore(t, kind)
	return stored.(*Kind)
}

// variable is what a handle's value points to.
func (k *Kind) variable(value unsafe.Pointer) reflect.Value {
	return reflect.NewAt(k.typ, k.address(value)).Elem()
}

// distinct says whether different variables have different addresses: those
// without size may have the same, but no Go variable is incomplete.
func (k *Kind) distinct() bool { return k.typ.Size() > 0 || k.opaque }

// address is that of the Go variable itself.
func (k *Kind) address(value unsafe.Pointer) unsafe.Pointer {
	if !k.covered {
		return value
	}
	if k.typ.Len() == 0 {
		return unsafe.Pointer(&noMemory)
	}
	return *(*unsafe.Pointer)(value) // the first word of a slice
}

// noMemory is where values without size are.
var noMemory struct{}

// at is what a handle of the variable at an address has as its value.
func (k *Kind) at(address unsafe.Pointer) unsafe.Pointer {
	if !k.covered {
		return address
	}
	return unsafe.Pointer(&covering{address, k.typ.Len(), k.typ.Len()})
}

// sameComparable is Go's == where there is one.
func sameComparable(a, b reflect.Value) bool {
	return a.Comparable() && b.Comparable() && a.Equal(b)
}

func wrongKind(have *Kind, want string) failed {
	return failed{kind: kindType, text: "a handle of " + have.name + " is no " + want}
}
