package gopyruntime

import (
	"context"
	"reflect"
	"runtime"
	"time"
)

// Context is a context.Context that Python made and can cancel. It is cancelled
// too when nobody holds it any more.
type Context struct {
	context context.Context
	cancel  context.CancelFunc
}

// Deadline is that of the context.
func (c *Context) Deadline() (deadline time.Time, ok bool) { return c.context.Deadline() }

// Done is closed when the context ends.
func (c *Context) Done() <-chan struct{} { return c.context.Done() }

// Err says why the context has ended.
func (c *Context) Err() error { return c.context.Err() }

// Value is what a parent stores under a key.
func (c *Context) Value(key any) any { return c.context.Value(key) }

var contextType = reflect.TypeFor[context.Context]()

func newContext(made context.Context, cancel context.CancelFunc) *Context {
	c := &Context{made, cancel}
	runtime.AddCleanup(c, func(cancel context.CancelFunc) { cancel() }, cancel)
	return c
}

// What function 19 does with a context or makes of a parent.
const (
	contextCancellable = 0
	contextTimeout     = 1
	contextDeadline    = 2
	contextCancel      = 3
	contextError       = 4
	contextValue       = 5
	contextWithValue   = 6
	contextWait        = 7
	contextUntil       = 8
)

// doContext is function 19: the handle of a context or 0, an operation and its arguments.
func doContext(s *Slots) error {
	c := contextBehind(s[0])
	r, w := newReader(s.Pointer(2), s[3]), newWriter()
	defer w.done()
	r.listed()
	switch s[1] {
	case contextCancellable:
		w.encode(reflect.ValueOf(newContext(context.WithCancel(c))))
	case contextTimeout:
		w.encode(reflect.ValueOf(newContext(context.WithTimeout(c, time.Duration(r.integer())))))
	case contextDeadline:
		w.encode(reflect.ValueOf(newContext(context.WithDeadline(c, time.Unix(0, r.integer())))))
	case contextWithValue:
		key, value := r.any(), r.any()
		w.encode(reflect.ValueOf(newContext(context.WithCancel(context.WithValue(c, key, value)))))
	case contextCancel:
		if own, ok := c.(*Context); ok {
			own.cancel()
		}
		w.none()
	case contextError:
		err := c.Err()
		w.encode(reflect.ValueOf(&err).Elem())
	case contextValue:
		value := c.Value(r.any())
		w.encode(reflect.ValueOf(&value).Elem())
	case contextWait:
		w.bool(waitFor(c.Done(), r.patience()))
	case contextUntil:
		if until, ok := c.Deadline(); ok {
			w.int(until.UnixNano())
		} else {
			w.none()
		}
	default:
		panic(failed{kind: kindArgument, text: "there is no such operation of contexts"})
	}
	w.answer(s, 4)
	return nil
}

func (r *reader) integer() int64 { return r.decode(reflect.TypeFor[int64]()).Int() }

func (r *reader) any() any { return r.decode(reflect.TypeFor[any]()).Interface() }

// contextOf is the context of an argument: that of a handle, the background
// for 0, and below 0 the one of a call that function 16 has started.
func contextOf(handle int64) reflect.Value { return reflect.ValueOf(contextBehind(handle)) }

func contextBehind(handle int64) context.Context {
	switch {
	case handle == 0:
		return context.Background()
	case handle < 0:
		return mustFindCall(-handle).context
	}
	v := valueOf(handle)
	for _, candidate := range []reflect.Value{v, addressOf(v)} {
		if c, ok := candidate.Interface().(context.Context); ok && !isNil(candidate) {
			return c
		}
	}
	panic(failed{kind: kindType, text: "context.Context"})
}
