package gopyruntime

import "reflect"

// standardMethod is a method of the standard library's small interfaces that a
// Python object may have under Python's own name.
type standardMethod struct {
	python string       // Python's name
	index  style        // its bit in an object's style
	t      reflect.Type // the Go method as a func
	do     func(o *Object, values []reflect.Value) []reflect.Value
}

var standardMethods map[string]standardMethod

func init() {
	standardMethods = map[string]standardMethod{
		"Read":   standard("read", styleRead, func(o *Object) func([]byte) (int, error) { return pythonFile{o}.read }),
		"Write":  standard("write", styleWrite, func(o *Object) func([]byte) (int, error) { return pythonFile{o}.write }),
		"Close":  standard("close", styleClose, func(o *Object) func() error { return pythonFile{o}.close }),
		"Seek":   standard("seek", styleSeek, func(o *Object) func(int64, int) (int64, error) { return pythonFile{o}.seek }),
		"String": standard("__str__", styleString, func(o *Object) func() string { return o.String }),
	}
}

func standard[F any](python string, index style, bound func(*Object) F) standardMethod {
	return standardMethod{python, index, reflect.TypeFor[F](), func(o *Object, values []reflect.Value) []reflect.Value {
		return reflect.ValueOf(bound(o)).Call(values)
	}}
}

// call does the method if its types are the standard ones and the object knows it by Python's name.
func (m standardMethod) call(o *Object, values, results []reflect.Value) bool {
	if !sameTypes(m.t, values, results) || o.goStyle()&m.index != 0 {
		return false
	}
	for k, result := range m.do(o, values) {
		results[k].Set(result)
	}
	return true
}

func sameTypes(t reflect.Type, values, results []reflect.Value) bool {
	if t.NumIn() != len(values) || t.NumOut() != len(results) {
		return false
	}
	for k, value := range values {
		if value.Type() != t.In(k) {
			return false
		}
	}
	for k, result := range results {
		if result.Type() != t.Out(k) {
			return false
		}
	}
	return true
}
