package gopyruntime

import (
	"math"
	"reflect"
)

// A Python function whose Go parameter the compiler has seen not to outlive the
// call is lent to that call: no object of Python's table, no clean-up, no
// message. Such calls have entries of their own, at index f + firstLent.
const firstLent = 1 << 34

var lending []func(*Slots) error

// Lend adds the entry of one function. Wrapper packages call it while they initialise.
func Lend(index int, wrapper func(*Slots) error) {
	for len(lending) <= index {
		lending = append(lending, nil)
	}
	lending[index] = wrapper
}

// CallLent calls a function that is lent: what its slot held, its shape and its arguments as they cross.
func CallLent(function, shape, a, b, c, d int64) ScalarAnswer {
	return callScalar(function, shape|isLent, a, b, c, d)
}

// IsScalar says whether the function answered with such a result as Go wants.
func (answer ScalarAnswer) IsScalar() bool { return answer.status == pythonScalar }

// Int is that result.
func (answer ScalarAnswer) Int() int64 { return answer.value }

// Float is that result.
func (answer ScalarAnswer) Float() float64 { return math.Float64frombits(uint64(answer.value)) }

// Bool is that result.
func (answer ScalarAnswer) Bool() bool { return answer.value != 0 }

// Settle reads a result of another kind, or raises what the function raised. Results are
// pointers, one of which may be a *error; function is the Go type, for refusals.
func (answer ScalarAnswer) Settle(function string, results ...any) {
	values := make([]reflect.Value, len(results))
	for k, result := range results {
		values[k] = reflect.ValueOf(result).Elem()
	}
	numbers, failure := apart(values)
	answer.settle(numbers, failure, function)
}
