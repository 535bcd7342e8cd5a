package borrowing

import (
	"bufio"
	"bytes"
	"container/list"
	"context"
	"encoding/json"
	"errors"
	"io"
	"iter"
	"reflect"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"time"
	"weak"
)

var (
	variable  []byte
	part      []byte
	holder    = &Holder{}
	nested    struct{ inner struct{ Holder } }
	byName    = map[string][]byte{}
	structs   = map[int]*Holder{}
	lists     [][]byte
	array     [2][]byte
	anything  any
	reader    io.Reader
	queue     = make(chan []byte, 1)
	closure   func() []byte
	values    reflect.Value
	syncMap   sync.Map
	atomicOne atomic.Value
	pointer   atomic.Pointer[[]byte]
	ctx       context.Context
	linked    = list.New()
	failure   error
	fixed     *[10]byte
	elements  []*byte
	sequence  iter.Seq[byte]
)

func lookAtVariable() []byte { return variable }

func KeepInVariable(data []byte) { variable = data; look = lookAtVariable }
func KeepPart(data []byte)       { part = data[0:10:10]; look = func() []byte { return part } }
func KeepInField(data []byte)    { holder.Data = data; look = func() []byte { return holder.Data } }
func KeepInNestedField(data []byte) {
	nested.inner.Data = data
	look = func() []byte { return nested.inner.Data }
}
func KeepInMap(data []byte) { byName["x"] = data; look = func() []byte { return byName["x"] } }
func KeepInMapOfStructs(data []byte) {
	structs[1] = &Holder{Data: data}
	look = func() []byte { return structs[1].Data }
}
func KeepInList(data []byte) {
	lists = append(lists, data)
	look = func() []byte { return lists[len(lists)-1] }
}
func KeepInArray(data []byte)     { array[1] = data; look = func() []byte { return array[1] } }
func KeepInInterface(data []byte) { anything = data; look = func() []byte { return anything.([]byte) } }
func KeepInChannel(data []byte)   { queue <- data; look = func() []byte { return <-queue } }
func KeepBySelect(data []byte) {
	select {
	case queue <- data:
	default:
	}
	look = func() []byte { return <-queue }
}

func KeepInGoroutine(data []byte) {
	ask, answer := make(chan bool), make(chan []byte)
	go func() { <-ask; answer <- data }()
	look = func() []byte { ask <- true; return <-answer }
}

func KeepAsGoroutineArgument(data []byte) {
	ask, answer := make(chan bool), make(chan []byte)
	go func(d []byte) { <-ask; answer <- d }(data)
	look = func() []byte { ask <- true; return <-answer }
}
func KeepInClosure(data []byte) { closure = func() []byte { return data }; look = closure }
func KeepInClosureOfClosure(data []byte) {
	outer := func() func() []byte { return func() []byte { return data } }
	look = outer()
}
func KeepInMethodValue(data []byte) { h := Holder{Data: data}; look = h.held }
func (h Holder) held() []byte       { return h.Data }

func KeepByDefer(data []byte) { defer func() { variable = data }(); look = lookAtVariable }
func KeepByRecover(data []byte) {
	defer func() { variable = recover().([]byte) }()
	look = lookAtVariable
	panic(data)
}
func KeepByReflect(data []byte) {
	values = reflect.ValueOf(data)
	look = func() []byte { return values.Bytes() }
}
func KeepByReflectSet(data []byte) {
	reflect.ValueOf(&variable).Elem().Set(reflect.ValueOf(data))
	look = lookAtVariable
}
func KeepByReflectAppend(data []byte) {
	v := reflect.ValueOf(&lists).Elem()
	v.Set(reflect.Append(v, reflect.ValueOf(data)))
	look = func() []byte { return lists[len(lists)-1] }
}
func KeepByReflectCall(data []byte) {
	reflect.ValueOf(keepIt).Call([]reflect.Value{reflect.ValueOf(data)})
	look = lookAtVariable
}
func keepIt(data []byte) { variable = data }

// Box keeps anything.
type box[T any] struct{ value T }

func (b *box[T]) keep(value T) { b.value = value }
func keepAny[T any](value T)   { anything = value }

var boxed = &box[[]byte]{}

func KeepByGenericType(data []byte) { boxed.keep(data); look = func() []byte { return boxed.value } }
func KeepByGenericFunction(data []byte) {
	keepAny(data)
	look = func() []byte { return anything.([]byte) }
}

type keeper interface{ Keep([]byte) }

var keepers = []keeper{holder}
var keepByVariable = keepIt

func KeepByInterface(data []byte) {
	keepers[0].Keep(data)
	look = func() []byte { return holder.Data }
}
func KeepByFuncVariable(data []byte)     { keepByVariable(data); look = lookAtVariable }
func KeepByMethodExpression(data []byte) { (*Holder).Keep(holder, data); KeepInField(holder.Data) }
func KeepByRecursion(data []byte)        { keepDeep(data, 5) }
func keepDeep(data []byte, n int) {
	if n == 0 {
		KeepInVariable(data)
	} else {
		keepDeep(data, n-1)
	}
}
func KeepByVariadic(data []byte)         { keepAll(data...); look = lookAtVariable }
func keepAll(data ...byte)               { variable = data }
func KeepByAppend(data []byte)           { variable = append(data[:0], data...); look = lookAtVariable }
func KeepByGrow(data []byte)             { variable = slices.Grow(data, 1)[:10]; look = lookAtVariable }
func KeepByConversion(data []byte)       { anything = json.RawMessage(data); look = lookAtRaw }
func lookAtRaw() []byte                  { return anything.(json.RawMessage) }
func KeepByTrim(data []byte)             { variable = bytes.TrimRight(data, "!"); look = lookAtVariable }
func KeepBySplit(data []byte)            { lists = bytes.Split(data, []byte("-")); look = lookAtFirst }
func KeepByFields(data []byte)           { lists = bytes.Fields(data); look = lookAtFirst }
func KeepByCut(data []byte)              { variable, _, _ = bytes.Cut(data, []byte("-")); look = lookAtVariable }
func KeepByChunk(data []byte)            { lists = slices.Collect(slices.Chunk(data, 10)); look = lookAtFirst }
func lookAtFirst() []byte                { return lists[0] }
func KeepByAssignmentOfMany(data []byte) { variable, part = data, data; look = lookAtVariable }
func KeepByGoto(data []byte) {
	n := 0
again:
	if n++; n < 3 {
		goto again
	}
	variable, look = data, lookAtVariable
}
func KeepBySwitch(data []byte) {
	switch d := any(data).(type) {
	case []byte:
		variable, look = d, lookAtVariable
	}
}

func KeepInBuffer(data []byte) {
	b := bytes.NewBuffer(data)
	look = func() []byte { return b.Bytes() }
}
func KeepInReader(data []byte) { reader = bytes.NewReader(data); look = lookAtReader }
func KeepInBufio(data []byte)  { reader = bufio.NewReader(bytes.NewReader(data)); look = lookAtReader }
func KeepInSectionReader(data []byte) {
	reader = io.NewSectionReader(bytes.NewReader(data), 0, 10)
	look = lookAtReader
}
func lookAtReader() []byte { all, _ := io.ReadAll(reader); return all }

// hoarder is a Writer that keeps what it must not keep.
type hoarder struct{}

func (hoarder) Write(data []byte) (int, error) { variable = data; return len(data), nil }

var writer io.Writer = io.MultiWriter(hoarder{})

func KeepByWriter(data []byte) { writer.Write(data); look = lookAtVariable }
func KeepByPipe(data []byte) {
	r, w := io.Pipe()
	go func() { w.Write(data); w.Close() }()
	look = func() []byte { all, _ := io.ReadAll(r); return all }
}
func KeepInSyncMap(data []byte) {
	syncMap.Store(1, data)
	look = func() []byte { v, _ := syncMap.Load(1); return v.([]byte) }
}
func KeepInAtomic(data []byte) {
	atomicOne.Store(data)
	look = func() []byte { return atomicOne.Load().([]byte) }
}
func KeepInAtomicPointer(data []byte) {
	pointer.Store(&data)
	look = func() []byte { return *pointer.Load() }
}
func KeepInContext(data []byte) {
	ctx = context.WithValue(context.Background(), &variable, data)
	look = func() []byte { return ctx.Value(&variable).([]byte) }
}
func KeepInLinkedList(data []byte) {
	linked.PushFront(data)
	look = func() []byte { return linked.Front().Value.([]byte) }
}

type failed struct{ data []byte }

func (f *failed) Error() string { return "failed" }

func KeepInError(data []byte) {
	failure = errors.Join(io.EOF, &failed{data})
	look = func() []byte { var f *failed; errors.As(failure, &f); return f.data }
}
func KeepByOnce(data []byte) { look = sync.OnceValue(func() []byte { return data }) }
func KeepByTimer(data []byte) {
	done := make(chan []byte, 1)
	time.AfterFunc(30*time.Millisecond, func() { done <- data })
	look = func() []byte { return <-done }
}
func KeepByCleanup(data []byte) {
	done := make(chan []byte, 1)
	runtime.AddCleanup(new([64]byte), func(d []byte) { done <- d }, data)
	look = func() []byte { runtime.GC(); return <-done }
}
func KeepByFinalizer(data []byte) {
	done := make(chan []byte, 1)
	runtime.SetFinalizer(&Holder{Data: data}, func(h *Holder) { done <- h.Data })
	look = func() []byte { runtime.GC(); return <-done }
}
func KeepAsArrayPointer(data []byte) {
	fixed = (*[10]byte)(data)
	look = func() []byte { return fixed[:] }
}
func KeepPointersToElements(data []byte) {
	elements = nil
	for k := range data {
		elements = append(elements, &data[k])
	}
	look = func() (all []byte) {
		for _, e := range elements {
			all = append(all, *e)
		}
		return all
	}
}
func KeepByWeak(data []byte) {
	h := &Holder{Data: data}
	w := weak.Make(h)
	look = func() []byte { defer runtime.KeepAlive(h); return w.Value().Data }
}
func KeepInSequence(data []byte) { sequence = slices.Values(data); look = lookAtSequence }
func lookAtSequence() []byte     { return slices.Collect(sequence) }
func KeepByPull(data []byte) {
	next, stop := iter.Pull(slices.Values(data))
	first, _ := next()
	look = func() []byte {
		defer stop()
		all := []byte{first}
		for {
			b, ok := next()
			if !ok {
				return all
			}
			all = append(all, b)
		}
	}
}
func KeepByRangeOverFunction(data []byte) {
	for d := range func(yield func([]byte) bool) { yield(data) } {
		variable = d
	}
	look = lookAtVariable
}
func KeepByStruct(data []byte) {
	h := Holder{Data: data}
	*holder = h
	look = func() []byte { return holder.Data }
}
func KeepByPool(data []byte) {
	pool := &sync.Pool{New: func() any { return data }}
	look = func() []byte { return pool.Get().([]byte) }
}
func KeepByDecoder(data []byte) {
	d := json.NewDecoder(io.MultiReader(bytes.NewReader([]byte(`"`)), bytes.NewReader(data), bytes.NewReader([]byte(`"`))))
	look = func() (all []byte) { var s string; d.Decode(&s); return []byte(s) }
}
