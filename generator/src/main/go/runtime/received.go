package gopyruntime

import (
	"reflect"
	"sync"
	"sync/atomic"
)

type atomicFlag struct{ flag atomic.Bool }

func (f *atomicFlag) set()        { f.flag.Store(true) }
func (f *atomicFlag) isSet() bool { return f.flag.Load() }

// received are the values of a channel until it is closed.
type received struct {
	channel reflect.Value
	quit    chan struct{}
	leave   sync.Once
}

func (c *received) next() []reflect.Value {
	select {
	case <-c.quit:
		return nil
	default:
	}
	if value, ok := c.channel.TryRecv(); ok {
		return []reflect.Value{value}
	}
	_, value, ok := reflect.Select([]reflect.SelectCase{
		{Dir: reflect.SelectRecv, Chan: c.channel},
		{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(c.quit)},
	})
	if !ok {
		return nil
	}
	return []reflect.Value{value}
}

func (c *received) stop() { c.drop() }

func (c *received) drop() { c.leave.Do(func() { close(c.quit) }) }
