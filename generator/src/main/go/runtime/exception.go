package gopyruntime

import "reflect"

var errorType = reflect.TypeFor[error]()

// PyError is a Python exception as a Go error.
type PyError struct {
	*Object
	Class string // the name of its class
	Text  string // what str says
	cause error  // the Go error that the exception carries, or nil
}

// Error is what a traceback ends with.
func (e *PyError) Error() string {
	if e.Text == "" {
		return e.Class
	}
	return e.Class + ": " + e.Text
}

// Unwrap is the Go error that the exception carries.
func (e *PyError) Unwrap() error { return e.cause }

// Is says whether target is the same exception.
func (e *PyError) Is(target error) bool {
	other, ok := target.(*PyError)
	return ok && other.Object == e.Object
}

// readException reads class name, text, the exception's id and the Go error in it.
func readException(r *reader) *PyError {
	r.enter(0)
	if r.listed() != 4 {
		panic(r.wrongValue("must have 4 items"))
	}
	e := &PyError{}
	r.item(0)
	e.Class = r.decode(reflect.TypeFor[string]()).String()
	r.item(1)
	e.Text = r.decode(reflect.TypeFor[string]()).String()
	r.item(2)
	e.Object = hold(r.decode(reflect.TypeFor[int64]()).Int(), exceptionWeight)
	r.item(3)
	e.cause, _ = r.decode(errorType).Interface().(error)
	r.leave()
	return e
}

// goError is what a Go result of type error gets: an exception that carries a
// Go error is that error again, the identical value.
func goError(err error) error {
	if e, ok := err.(*PyError); ok && e.cause != nil {
		return e.cause
	}
	return err
}

// pythonError finds the Python exception that an error is.
func pythonError(err error) (id int64, ok bool) {
	e, ok := err.(*PyError)
	if !ok || e == nil || e.Object == nil {
		return 0, false
	}
	return e.travel(), true
}

// exceptionOf makes an error of a Python object; nil when it is no exception.
func exceptionOf(o *Object) (e *PyError) {
	err := ask(o.id, opException, arguments(0), func(r *reader) {
		if r.peek() != tagNil {
			e = readException(r)
		}
	})
	if err != nil {
		throw(err)
	}
	return e
}
