package gopyruntime

import (
	"math"
	"reflect"
	"runtime"
)

// Callbacks over numbers need no message: their arguments and their result
// cross as they are, as long as Python has exactly such a result. Otherwise the
// answer is a message or an exception, as that of any callback.

// ScalarAnswer is gopy_scalar_answer of abi.h.
type ScalarAnswer struct {
	status int64
	value  int64
	answer Bytes
}

// CallScalar is the C function that reaches Python. main.go sets it as it does [Malloc].
var CallScalar = func(object, shape, a, b, c, d int64) ScalarAnswer { return ScalarAnswer{status: pythonAbsent} }

const (
	mostScalars = 4
	shapeBits   = 4
	resultShift = shapeBits * mostScalars
	isLent      = 1 << (resultShift + shapeBits)
)

// scalarCodes are the basic types that cross as one number, by their place in a shape.
var scalarCodes = map[reflect.Kind]int64{
	reflect.Bool: 1, reflect.Int: 2, reflect.Int8: 3, reflect.Int16: 4, reflect.Int32: 5, reflect.Int64: 6,
	reflect.Uint: 7, reflect.Uint8: 8, reflect.Uint16: 9, reflect.Uint32: 10, reflect.Uint64: 11, reflect.Uintptr: 12,
	reflect.Float32: 13, reflect.Float64: 14,
}

// shapeOf is the shape of a func over at most four numbers with at most one as
// its result, beside an error; 0 of any other.
func shapeOf(t reflect.Type) (shape int64) {
	outs := t.NumOut()
	if outs > 0 && t.Out(outs-1) == errorType {
		outs--
	}
	if t.IsVariadic() || t.NumIn() == 0 || t.NumIn() > mostScalars || outs > 1 {
		return 0
	}
	for k := range t.NumIn() {
		code := scalarCode(t.In(k))
		if code == 0 {
			return 0
		}
		shape |= code << (shapeBits * k)
	}
	if outs == 1 {
		code := scalarCode(t.Out(0))
		if code == 0 {
			return 0
		}
		shape |= code << resultShift
	}
	return shape
}

// scalarCode is 0 of named types, whose values have classes of their own in Python.
func scalarCode(t reflect.Type) int64 {
	if t.PkgPath() != "" {
		return 0
	}
	return scalarCodes[t.Kind()]
}

func callScalar(object, shape, a, b, c, d int64) ScalarAnswer {
	enterPython()
	answer := CallScalar(object, shape, a, b, c, d)
	leavePython()
	return answer
}

// callScalars calls a Python object as a func of this shape; ok is false if this Python has no such way.
func (o *Object) callScalars(t reflect.Type, shape int64, values []reflect.Value) (results []reflect.Value, ok bool) {
	var words [mostScalars]int64
	for k, value := range values {
		words[k] = wordOf(value)
	}
	answer := callScalar(o.id, shape, words[0], words[1], words[2], words[3])
	runtime.KeepAlive(o)
	if answer.status == pythonAbsent {
		return nil, false
	}
	results = resultsOf(t)
	numbers, failure := apart(results)
	if answer.status == pythonScalar {
		if len(numbers) == 1 {
			setWord(numbers[0], answer.value)
		}
		return results, true
	}
	answer.settle(numbers, failure, t.String())
	return results, true
}

// settle does with an answer that is no number what any callback's answer asks for.
func (answer ScalarAnswer) settle(values []reflect.Value, failure reflect.Value, function string) {
	err := answer.answer.take(answer.status, func(r *reader) { r.results(values) })
	settle(err, values, failure, func() string { return resultSubject + function })
}

func wordOf(v reflect.Value) int64 {
	switch v.Kind() {
	case reflect.Bool:
		if v.Bool() {
			return 1
		}
		return 0
	case reflect.Float32, reflect.Float64:
		return FloatWord(v.Float())
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return v.Int()
	default:
		return int64(v.Uint())
	}
}

func setWord(v reflect.Value, word int64) {
	switch v.Kind() {
	case reflect.Bool:
		v.SetBool(word != 0)
	case reflect.Float32, reflect.Float64:
		v.SetFloat(math.Float64frombits(uint64(word)))
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		v.SetInt(word)
	default:
		v.SetUint(uint64(word))
	}
}

// FloatWord is how a float crosses.
func FloatWord(value float64) int64 { return int64(math.Float64bits(value)) }

// BoolWord is how a truth value crosses.
func BoolWord(value bool) int64 {
	if value {
		return 1
	}
	return 0
}
