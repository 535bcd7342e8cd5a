package gopyruntime

import (
	"reflect"
	"runtime"
	"sync"
	"weak"
)

// Object is a Python object in Go's hands. One that has come several times and
// is still alive is the same Object, so Go's == on it is Python's "is".
type Object struct {
	id    int64
	style style // makes it too large for the blocks that small objects share, where no clean-up would run
}

// mostTravelling bounds how many objects on their way home are kept.
const mostTravelling = 1024

type objectTable struct {
	sync.Mutex
	living     map[int64]weak.Pointer[Object]
	dropped    []int64   // for Python to forget, an id for each count it gave
	travelling []*Object // in answers that Python may not have read yet
	arriving   []*Object // the same, a drain earlier
}

var objects = objectTable{living: map[int64]weak.Pointer[Object]{}}

// newObject takes one count of an object of Python's table.
func newObject(id int64) *Object { return hold(id, 1) }

// hold is newObject for an object of some weight: how soon it shall be seen that nobody holds it.
func hold(id int64, weight int) *Object {
	objects.Lock()
	defer objects.Unlock()
	if o := objects.living[id].Value(); o != nil {
		objects.dropped = append(objects.dropped, id)
		return o
	}
	o := &Object{id: id}
	objects.living[id] = weak.Make(o)
	runtime.AddCleanup(o, dropObject, id)
	hasCome(weight)
	return o
}

func dropObject(id int64) {
	objects.Lock()
	defer objects.Unlock()
	if objects.living[id].Value() == nil {
		delete(objects.living, id)
	}
	objects.dropped = append(objects.dropped, id)
}

// travel keeps an object from being dropped before Python has read the answer it is in.
func (o *Object) travel() int64 {
	objects.Lock()
	defer objects.Unlock()
	if len(objects.travelling) == mostTravelling {
		objects.travelling = append([]*Object(nil), objects.travelling[mostTravelling/2:]...)
	}
	objects.travelling = append(objects.travelling, o)
	return o.id
}

// arrive forgets the objects that Python has had two drains to read. The caller holds the lock.
func (t *objectTable) arrive() { t.arriving, t.travelling = t.travelling, nil }

// takeDropped is function 15: the ids that Go let go since the last time.
func takeDropped(s *Slots) error {
	objects.Lock()
	dropped := objects.dropped
	objects.dropped = nil
	objects.arrive()
	objects.Unlock()
	w := arguments(len(dropped))
	for _, id := range dropped {
		w.int(id)
	}
	w.answer(s, 2)
	w.done()
	return nil
}

func (o *Object) gopyObject() *Object { return o }

// String is Python's str of the object, or its method String.
func (o *Object) String() (text string) {
	if o.goStyle()&styleString != 0 {
		o.callMethod("String", nil, variables(&text))
		return text
	}
	err := ask(o.id, opText, arguments(0), func(r *reader) { text = r.decode(reflect.TypeFor[string]()).String() })
	runtime.KeepAlive(o)
	if err != nil {
		return "a Python object: " + err.Error()
	}
	return text
}

// pythonic is what stands for a Python object: an *Object, and whatever embeds one.
type pythonic interface{ gopyObject() *Object }

// objectOf finds the Python object that a value is or stands for: an *Object,
// an implementer, a func made by functionOf. It comes home as itself.
func objectOf(v reflect.Value) (id, flags int64, ok bool) {
	if v.Kind() == reflect.Func {
		if o := callableOf(v); o != nil {
			return o.travel(), isCallable, true
		}
		return 0, 0, false
	}
	if !v.CanInterface() {
		return 0, 0, false
	}
	if p, isPython := v.Interface().(pythonic); isPython && !isNil(v) && p.gopyObject() != nil {
		return p.gopyObject().travel(), 0, true
	}
	return 0, 0, false
}

func isNil(v reflect.Value) bool {
	return (v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface) && v.IsNil()
}
