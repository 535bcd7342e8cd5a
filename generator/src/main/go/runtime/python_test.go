package gopyruntime

import (
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"
	"unsafe"
)

// fakePython stands for the interpreter: a table of objects whose operations are Go funcs.
type fakePython struct {
	sync.Mutex
	objects map[int64]fakeObject
	memory  map[unsafe.Pointer][]byte
	seen    []string // what was reported as unraisable
}

// fakeObject answers an operation with a value, or with an exception if it returns one.
type fakeObject func(op int64, arguments []any) any

// exception is what a fakeObject raises.
type exception struct {
	class, text string
	id          int64
	cause       error
}

// withPython lends this package a fake interpreter for one test.
func withPython(t *testing.T) *fakePython {
	t.Helper()
	p := &fakePython{objects: map[int64]fakeObject{}, memory: map[unsafe.Pointer][]byte{}}
	Malloc = func(size uintptr) unsafe.Pointer { return p.malloc(size) }
	Free = p.free
	CallBack = p.callBack
	objects.Lock()
	clear(objects.living) // ids begin anew
	objects.Unlock()
	return p
}

func (p *fakePython) malloc(size uintptr) unsafe.Pointer {
	data := make([]byte, size)
	p.Lock()
	defer p.Unlock()
	p.memory[unsafe.Pointer(&data[0])] = data
	return unsafe.Pointer(&data[0])
}

func (p *fakePython) free(memory unsafe.Pointer) {
	p.Lock()
	defer p.Unlock()
	if p.memory[memory] == nil {
		panic("freed twice, or never allocated")
	}
	delete(p.memory, memory)
}

func (p *fakePython) callBack(object, op int64, message unsafe.Pointer, length int64, answer *Bytes) int64 {
	var arguments []any
	if given := newReader(message, length).any(); given != nil {
		arguments = given.([]any)
	}
	p.Lock()
	target := p.objects[object]
	if op == opUnraisable {
		p.seen = append(p.seen, arguments[1].(string))
	}
	p.Unlock()
	var value any
	if target != nil {
		value = target(op, arguments)
	}
	status, w := int64(pythonAnswered), newWriter()
	if raised, ok := value.(exception); ok {
		status = pythonRaised
		writeException(w, raised)
	} else {
		writePlain(w, value)
	}
	answer.length = int64(len(w.data))
	answer.data = p.malloc(uintptr(len(w.data)))
	copy(unsafe.Slice((*byte)(answer.data), len(w.data)), w.data)
	w.done()
	return status
}

// writePlain writes lists as lists, as Python does.
func writePlain(w *writer, value any) {
	if items, ok := value.([]any); ok {
		w.list(len(items))
		for _, item := range items {
			writePlain(w, item)
		}
		return
	}
	w.encode(valueIn(&value))
}

// readPlain reads an answer; an error in it is the Go value.
func readPlain(r *reader) any {
	if r.peek() != tagError {
		return r.any()
	}
	r.tag()
	return valueOf(r.int64()).Interface()
}

func writeException(w *writer, raised exception) {
	w.list(4)
	w.text(raised.class)
	w.text(raised.text)
	w.int(raised.id)
	if raised.cause == nil {
		w.none()
	} else {
		w.object(putError(raised.cause), 0, false)
	}
}

// crossing is what a call by message came to.
type crossing struct {
	status  int64
	value   any     // the whole answer
	results []any   // what is in it
	failure Failure // without its texts, whose addresses are of the failure that was filled

	said, trace, path string
}

func (o crossing) text() string  { return o.said }
func (o crossing) stack() string { return o.trace }

// own calls a function of this package; its answer is one value.
func own(f int64, integers []int64, fill func(w *writer)) crossing {
	o := cross(f, integers, fill)
	o.results = []any{o.value}
	return o
}

// call calls a Go function as Python does: integers, the message of the
// arguments, then where the answer goes.
func cross(f int64, integers []int64, fill func(w *writer)) crossing {
	slots, w := pooled.Get().(*Slots), newWriter()
	defer pooled.Put(slots)
	clear(slots[:16])
	copy(slots[:], integers)
	fill(w)
	k := len(integers)
	var pinner runtime.Pinner
	defer pinner.Unpin()
	pinner.Pin(&w.data[0])
	*(*unsafe.Pointer)(unsafe.Pointer(&slots[k])) = unsafe.Pointer(&w.data[0])
	slots[k+1] = int64(len(w.data))
	var o crossing
	failure := new(Failure)
	o.status = Call(f, slots, failure)
	o.failure, o.said, o.trace = *failure, failure.text.string(), failure.stack.string()
	o.path = failure.class.string()
	if o.status == succeeded {
		o.value = readPlain(newReader(slots.Pointer(k+2), slots[k+3]))
		o.results, _ = o.value.([]any)
	}
	w.done()
	return o
}

var pooled = sync.Pool{New: func() any { return new(Slots) }}

var nextIndex = 1 << 10

// invoke calls any Go function by message.
func invoke(function any, fill func(w *writer)) crossing {
	return cross(register1(function), nil, fill)
}

func register1(function any) int64 {
	nextIndex++
	Register(nextIndex, []func(*Slots) error{ByMessage(function)})
	return int64(nextIndex)
}

// object is a message of one argument, a Python object.
func object(id int64) func(*writer) {
	return func(w *writer) {
		w.list(1)
		w.python(id, isCallable)
	}
}

func must(t *testing.T, o crossing, results ...any) {
	t.Helper()
	if o.status != succeeded {
		t.Fatalf("failed: %d %s\n%s", o.failure.kind, o.text(), o.stack())
	}
	if len(o.results) != len(results) {
		t.Fatalf("%v, not %v", o.results, results)
	}
	for k, result := range results {
		if o.results[k] != result {
			t.Fatalf("%v, not %v", o.results, results)
		}
	}
}

func mustFail(t *testing.T, o crossing, kind int64, text string) {
	t.Helper()
	if o.status != hasFailed || o.failure.kind != kind || !strings.Contains(o.text(), text) {
		t.Fatalf("status %d, kind %d: %s %v", o.status, o.failure.kind, o.text(), o.results)
	}
}

// eventually waits for what another goroutine or the collector does.
func eventually(t *testing.T, what string, happened func() bool) {
	t.Helper()
	for range 500 {
		if happened() {
			return
		}
		runtime.GC()
		time.Sleep(time.Millisecond)
	}
	t.Fatal("never: " + what)
}
