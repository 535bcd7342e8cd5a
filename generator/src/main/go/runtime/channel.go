package gopyruntime

import (
	"reflect"
	"time"
)

const (
	opSend     = 17
	opReceive  = 18
	opEnd      = 19
	opCapacity = 20
	opSelect   = 33
)

func init() {
	operations[opSend] = func(v reflect.Value, _ int64, r *reader, w *writer) {
		r.argumentList()
		value := r.decode(mustBeMade(mustChannel(v, reflect.SendDir)).Type().Elem())
		send(v, value, r.patience())
		w.none()
	}
	operations[opReceive] = func(v reflect.Value, _ int64, r *reader, w *writer) {
		r.argumentList()
		value, ok := receive(mustBeMade(mustChannel(v, reflect.RecvDir)), r.patience())
		w.list(2)
		w.encode(value)
		w.bool(ok)
	}
	operations[opEnd] = func(v reflect.Value, _ int64, _ *reader, w *writer) {
		mustChannel(v, reflect.SendDir).Close()
		w.none()
	}
	operations[opSelect] = selectOne
}

// mustChannel refuses what is no channel of this direction.
func mustChannel(v reflect.Value, direction reflect.ChanDir) reflect.Value {
	if v.Kind() != reflect.Chan || v.Type().ChanDir()&direction == 0 {
		word := "received from"
		if direction == reflect.SendDir {
			word = "sent to or closed"
		}
		panic(failed{kind: kindType, text: "a " + v.Type().String() + " cannot be " + word})
	}
	if v.IsNil() {
		panic(failed{kind: kindArgument, text: "a nil channel is never ready"})
	}
	return v
}

// mustBeMade refuses a nil channel, which would block for ever.
func mustBeMade(v reflect.Value) reflect.Value {
	if v.IsNil() {
		panic(failed{kind: kindArgument, text: "a nil " + v.Type().String() + " is never ready"})
	}
	return v
}

func send(channel, value reflect.Value, patience patience) {
	if patience < 0 {
		channel.Send(value)
		return
	}
	if channel.TrySend(value) {
		return
	}
	if chosen, _, _ := selected(patience, reflect.SelectCase{Dir: reflect.SelectSend, Chan: channel, Send: value}); chosen < 0 {
		panic(errTimeout)
	}
}

func receive(channel reflect.Value, patience patience) (reflect.Value, bool) {
	if patience < 0 {
		return channel.Recv()
	}
	if value, ok := channel.TryRecv(); value.IsValid() {
		return value, ok
	}
	chosen, value, ok := selected(patience, reflect.SelectCase{Dir: reflect.SelectRecv, Chan: channel})
	if chosen < 0 {
		panic(errTimeout)
	}
	return value, ok
}

// selected does the first case that can be done; -1 if there is none in time.
func selected(patience patience, cases ...reflect.SelectCase) (chosen int, value reflect.Value, ok bool) {
	count := len(cases)
	switch {
	case patience == 0:
		cases = append(cases, reflect.SelectCase{Dir: reflect.SelectDefault})
	case patience > 0:
		timer := time.NewTimer(time.Duration(patience))
		defer timer.Stop()
		cases = append(cases, reflect.SelectCase{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(timer.C)})
	}
	chosen, value, ok = reflect.Select(cases)
	if chosen == count {
		return -1, reflect.Value{}, false
	}
	return chosen, value, ok
}

// selectOne is Go's select: cases [channel] receive, [channel, value] send.
func selectOne(_ reflect.Value, _ int64, r *reader, w *writer) {
	count := r.argumentList() - 1
	cases := make([]reflect.SelectCase, count)
	for k := range cases {
		r.item(k)
		cases[k] = r.selectCase()
	}
	chosen, value, ok := selected(r.patience(), cases...)
	w.list(3)
	w.int(int64(chosen))
	if value.IsValid() {
		w.encode(value)
	} else {
		w.none()
	}
	w.bool(ok)
}

func (r *reader) selectCase() reflect.SelectCase {
	r.enter(0)
	defer r.leave()
	count := r.listed()
	channel := r.channel()
	r.item(1)
	if count == 1 {
		return reflect.SelectCase{Dir: reflect.SelectRecv, Chan: mustChannel(channel, reflect.RecvDir)}
	}
	value := r.decode(mustChannel(channel, reflect.SendDir).Type().Elem())
	return reflect.SelectCase{Dir: reflect.SelectSend, Chan: channel, Send: value}
}

// channel reads a handle of one.
func (r *reader) channel() reflect.Value {
	channel := reflect.ValueOf(r.any())
	if channel.Kind() != reflect.Chan {
		panic(r.wrongType("a Go channel"))
	}
	return channel
}
