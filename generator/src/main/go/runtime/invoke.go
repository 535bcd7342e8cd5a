package gopyruntime

import (
	"reflect"
	"strconv"
	"sync"
	"unsafe"
)

// ByMessage is the wrapper of a function whose arguments come as one message
// and whose results leave as one.
func ByMessage(function any) func(*Slots) error {
	return newSignature(reflect.ValueOf(function)).wrapper()
}

// MethodByMessage is the same for a method, given as a function of a pointer receiver: Python's None is no receiver. A
// pointer that is nil comes as an object.
func MethodByMessage(method any) func(*Slots) error {
	c := newSignature(reflect.ValueOf(method))
	c.method = true
	return c.wrapper()
}

func (c *signature) wrapper() func(*Slots) error {
	return func(s *Slots) error {
		f := frames.Get().(*frame)
		f.reader = reader{data: unsafe.Slice((*byte)(s.Pointer(0)), s[1]), path: f.path[:0], values: f.values[:0]}
		err := answered(s, 2, func(w *writer) error { return c.invoke(&f.reader, w) })
		clear(f.values[:])
		f.reader = reader{}
		frames.Put(f)
		return err
	}
}

// frame is the memory of one call, used again for the next. A call that panics keeps its own.
type frame struct {
	reader reader
	path   [4]step
	values [6]reflect.Value
}

var frames = sync.Pool{New: func() any { return new(frame) }}

// answered stores what write writes in slots i and i+1. Where write panics, nobody gets the handles that it made.
func answered(s *Slots, i int, write func(w *writer) error) error {
	w := newWriter()
	w.answers = true
	written := false
	defer func() {
		if !written {
			discard(&reader{data: w.data})
			w.release()
		}
	}()
	err := write(w)
	written = true
	w.answer(s, i)
	w.done()
	return err
}

// signature is a func and what there is to know of its parameters and results.
type signature struct {
	function   reflect.Value
	parameters []*Kind // the last one of a variadic func is that of one argument
	results    []*Kind // without a last error
	variadic   bool
	fails      bool
	method     bool
}

func newSignature(function reflect.Value) *signature {
	t := function.Type()
	c := &signature{function: function, variadic: t.IsVariadic()}
	for k := range t.NumIn() {
		c.parameters = append(c.parameters, kindOf(t.In(k)))
	}
	if c.variadic {
		last := len(c.parameters) - 1
		c.parameters[last] = kindOf(t.In(last).Elem())
	}
	for k := range t.NumOut() {
		c.results = append(c.results, kindOf(t.Out(k)))
	}
	if last := len(c.results) - 1; last >= 0 && t.Out(last) == errorType {
		c.results, c.fails = c.results[:last], true
	}
	return c
}

// invoke reads a list of all arguments and writes a list of all results.
func (c *signature) invoke(r *reader, w *writer) error {
	count := r.argumentList()
	return c.call(nil, r, count, w)
}

// call reads count arguments behind those that are given already.
func (c *signature) call(given []reflect.Value, r *reader, count int, w *writer) error {
	arguments := c.arguments(given, r, count)
	results := c.function.Call(arguments)
	w.list(len(c.results))
	for k, kind := range c.results {
		kind.write(w, results[k])
	}
	if !c.fails {
		return nil
	}
	err, _ := results[len(c.results)].Interface().(error)
	return err
}

func (c *signature) arguments(given []reflect.Value, r *reader, count int) []reflect.Value {
	defer r.abandon()
	fixed := len(c.parameters) - len(given)
	if c.variadic {
		fixed--
	}
	if count < fixed || count > fixed && !c.variadic {
		panic(failed{kind: kindType, text: strconv.Itoa(fixed) + " arguments, not " + strconv.Itoa(count)})
	}
	arguments := append(r.values, given...)
	for k := range count {
		r.item(r.first + k)
		kind := c.parameters[min(len(given)+k, len(c.parameters)-1)]
		if c.method && k == 0 && r.peek() == tagNil {
			panic(r.wrongType(kind.typ.Elem().String()))
		}
		variable := reflect.New(kind.typ)
		kind.decoding()(r, variable.UnsafePointer())
		arguments = append(arguments, variable.Elem())
	}
	r.done = true
	return arguments
}

// argumentList starts the list of arguments; paths of refusals start with an index of it.
func (r *reader) argumentList() int {
	if tag := r.tag(); tag != tagList && tag != tagTuple {
		panic(failed{kind: kindArgument, text: "is a message without arguments"})
	}
	count := r.count()
	r.enter(0)
	return count
}

// argument reads one argument of an operation.
func (r *reader) argument(index int, t reflect.Type) reflect.Value {
	r.item(index)
	return r.decode(t)
}
