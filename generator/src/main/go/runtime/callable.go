package gopyruntime

import (
	"fmt"
	"reflect"
	"runtime"
	"strconv"
	"sync"
	"unsafe"
	"weak"
)

// isCallable is the flag of a Python object that can be called.
const isCallable = 1

// callables finds the Python object behind a func that functionOf made, by the
// address of its closure.
var callables = struct {
	sync.Mutex
	known map[uintptr]knownFunc
}{known: map[uintptr]knownFunc{}}

// knownFunc says whose address it was: the memory may be another closure's by now.
type knownFunc struct {
	closure weak.Pointer[byte]
	object  weak.Pointer[Object]
}

// functionOf makes a Go func of a Python callable, or says what is wanted
// instead of one that cannot take that many arguments.
func functionOf(id int64, t reflect.Type) (v reflect.Value, wanted string) {
	o := newObject(id)
	if wanted := o.refusesCall(t); wanted != "" {
		return v, wanted
	}
	shape := shapeOf(t)
	function := reflect.MakeFunc(t, func(values []reflect.Value) []reflect.Value { return o.call(t, shape, values) })
	remember(closureOf(function), o)
	return function, ""
}

func remember(closure unsafe.Pointer, o *Object) {
	callables.Lock()
	defer callables.Unlock()
	start := (*byte)(closure)
	callables.known[uintptr(closure)] = knownFunc{weak.Make(start), weak.Make(o)}
	runtime.AddCleanup(start, forget, uintptr(closure))
}

func forget(closure uintptr) {
	callables.Lock()
	defer callables.Unlock()
	if callables.known[closure].closure.Value() == nil {
		delete(callables.known, closure)
	}
}

// closureOf is the one word that a func value is.
func closureOf(function reflect.Value) unsafe.Pointer {
	variable := reflect.New(function.Type())
	variable.Elem().Set(function)
	return *(*unsafe.Pointer)(variable.UnsafePointer())
}

func callableOf(function reflect.Value) *Object {
	if function.IsNil() || !function.CanInterface() {
		return nil
	}
	callables.Lock()
	defer callables.Unlock()
	c, ok := callables.known[uintptr(closureOf(function))]
	if !ok || c.closure.Value() == nil {
		return nil
	}
	return c.object.Value()
}

// refusesCall asks Python whether the object can be called as a func of type t
// is, and says what is wanted if it cannot. What range takes in Go may be any
// iterable in Python.
func (o *Object) refusesCall(t reflect.Type) (wanted string) {
	count, variadic := t.NumIn(), t.IsVariadic()
	if variadic {
		count--
	}
	w := arguments(3)
	w.int(int64(count))
	w.bool(variadic)
	w.bool(canRange(t))
	err := ask(o.id, opArity, w, func(r *reader) {
		if r.peek() != tagNil {
			wanted = wantedCallable(count, variadic, canRange(t))
		}
	})
	if err != nil {
		throw(err)
	}
	return wanted
}

func wantedCallable(count int, variadic, ranges bool) string {
	switch {
	case ranges:
		return "an iterable"
	case variadic:
		return "a callable that takes " + strconv.Itoa(count) + " arguments and more"
	case count == 1:
		return "a callable that takes 1 argument"
	default:
		return "a callable that takes " + strconv.Itoa(count) + " arguments"
	}
}

// call has Python call the object as a func of type t.
func (o *Object) call(t reflect.Type, shape int64, values []reflect.Value) []reflect.Value {
	if shape != 0 {
		if results, ok := o.callScalars(t, shape, values); ok {
			return results
		}
	}
	if t.IsVariadic() {
		values = flat(values)
	}
	w := arguments(len(values))
	for _, value := range values {
		w.encode(value)
	}
	results := resultsOf(t)
	o.ask(opCall, w, results, func() string { return resultSubject + t.String() })
	return results
}

// resultSubject begins what a refusal of a callback's result says.
const resultSubject = "the result of a Python function for "

// resultsOf are variables for the results of a func of type t.
func resultsOf(t reflect.Type) []reflect.Value {
	results := make([]reflect.Value, t.NumOut())
	for k := range results {
		results[k] = reflect.New(t.Out(k)).Elem()
	}
	return results
}

// flat has the extra arguments of a variadic call behind the others.
func flat(values []reflect.Value) []reflect.Value {
	extras := values[len(values)-1]
	values = append([]reflect.Value(nil), values[:len(values)-1]...)
	for k := range extras.Len() {
		values = append(values, extras.Index(k))
	}
	return values
}

// ask has Python do op and sets Go's results, a last error to the exception.
// Results without one cannot say so: see [throw].
func (o *Object) ask(op int64, w *writer, results []reflect.Value, subject func() string) {
	values, failure := apart(results)
	err := ask(o.id, op, w, func(r *reader) {
		if len(values) == 0 && failure.IsValid() {
			r.returnedError(failure)
		} else {
			r.results(values)
		}
	})
	runtime.KeepAlive(o)
	settle(err, values, failure, subject)
}

// apart are the results without a last error, and that error; it is not valid without one.
func apart(results []reflect.Value) (values []reflect.Value, failure reflect.Value) {
	if last := len(results) - 1; last >= 0 && results[last].Type() == errorType {
		return results[:last], results[last]
	}
	return results, failure
}

// settle hands what a callback failed with on to Go.
func settle(err error, values []reflect.Value, failure reflect.Value, subject func() string) {
	if err == nil {
		return
	}
	if _, isRefusal := err.(refused); isRefusal {
		err = sentence(err, subject())
		for _, value := range values {
			value.SetZero()
		}
	}
	if failure.IsValid() {
		failure.Set(reflect.ValueOf(goError(err)))
		return
	}
	throw(err)
}

// returnedError reads the answer for a lone result of type error: an exception
// may be returned as well as raised. All else says nothing, as without results.
func (r *reader) returnedError(failure reflect.Value) {
	_ = refusal(func() { failure.Set(r.decode(errorType)) })
}

// results reads what a callback answered: nothing, one value or a tuple of several.
func (r *reader) results(values []reflect.Value) {
	switch len(values) {
	case 0:
	case 1:
		values[0].Set(r.decode(values[0].Type()))
	default:
		r.enter(0)
		if count := r.listed(); count != len(values) {
			panic(r.wrongValue(fmt.Sprintf("must have %d items, not %d", len(values), count)))
		}
		for k, value := range values {
			r.item(k)
			value.Set(r.decode(value.Type()))
		}
		r.leave()
	}
}
