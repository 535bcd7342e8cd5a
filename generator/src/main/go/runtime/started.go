package gopyruntime

import (
	"context"

	"strconv"
	"sync"
	"unsafe"
)

// started is a call that runs on a goroutine of its own, for asyncio and for
// calls that ^C can leave.
type started struct {
	token   int64
	context context.Context
	cancel  context.CancelFunc
	memory  unsafe.Pointer // from malloc: the four slots, the message behind them
	slots   *Slots
	done    chan struct{}

	// What follows is set when done is closed.
	err     error
	crashed *crashed
}

const startedSlots = 4

var calls = struct {
	sync.Mutex
	started   map[int64]*started
	running   int64
	abandoned map[int64]bool
}{started: map[int64]*started{}, abandoned: map[int64]bool{}}

// start is function 16: it runs a function by message and answers at once. A
// token below 0 asks for no callback at the end.
func start(s *Slots) error {
	f, token, parent := s[0], s[1], s[2]
	message := unsafe.Slice((*byte)(s.Pointer(3)), s[4])
	function := find(f)
	c := &started{token: max(token, -token), done: make(chan struct{})}
	c.context, c.cancel = context.WithCancel(contextBehind(parent))
	c.memory = Malloc(uintptr(startedSlots*8 + len(message)))
	copied := unsafe.Slice((*byte)(unsafe.Add(c.memory, startedSlots*8)), len(message))
	copy(copied, message)
	c.slots = slotsAt(c.memory)
	*(*unsafe.Pointer)(unsafe.Pointer(&c.slots[0])) = unsafe.Pointer(unsafe.SliceData(copied))
	c.slots[1], c.slots[2], c.slots[3] = int64(len(message)), 0, 0
	calls.Lock()
	calls.started[c.token] = c
	calls.running++
	calls.Unlock()
	go c.run(function, token > 0)
	answerNil(s, 5)
	return nil
}

// slotsAt looks at memory as slots, of which it has fewer than the type says.
//
//go:nocheckptr
func slotsAt(memory unsafe.Pointer) *Slots { return (*Slots)(memory) }

var _ = guard("(*started).run")

func (c *started) run(function func(*Slots) error, tell bool) {
	returned := false
	defer func() {
		if !returned {
			c.crashed = caught(recover())
		}
		c.end(tell)
	}()
	c.err = function(c.slots)
	returned = true
}

// end says that the call is done. An abandoned one leaves nothing behind.
func (c *started) end(tell bool) {
	c.cancel()
	calls.Lock()
	calls.running--
	abandoned := calls.abandoned[c.token]
	delete(calls.abandoned, c.token)
	close(c.done)
	calls.Unlock()
	switch {
	case abandoned:
		c.forget()
	case tell:
		if err := ask(c.token, opDone, arguments(0), ignore); err != nil {
			report(err)
		}
	}
}

// forget releases what the call made for a reader who is gone.
func (c *started) forget() {
	if results := c.slots.Pointer(2); results != nil {
		discard(newReader(results, c.slots[3]))
		Free(results)
	}
	Free(c.memory)
}

// cancelCall is function 18: it cancels a call's context, and may say that nobody will fetch its results.
func cancelCall(s *Slots) error {
	token, abandon := s[0], s[1] != 0
	calls.Lock()
	c := calls.started[token]
	ended := false
	if c != nil && abandon {
		delete(calls.started, token)
		select {
		case <-c.done:
			ended = true
		default:
			calls.abandoned[token] = true
		}
	}
	calls.Unlock()
	if c != nil {
		c.cancel()
	}
	if ended {
		c.forget()
	}
	answerNil(s, 4)
	return nil
}

// fetch is function 25: it waits for a call and answers or fails as the call did.
func fetch(s *Slots) error {
	token := s[0]
	c := mustFindCall(token)
	if !waitFor(c.done, patience(s[1])) {
		panic(failed{kind: kindTimeout, text: "the call is still running"})
	}
	calls.Lock()
	_, mine := calls.started[token]
	delete(calls.started, token)
	calls.Unlock()
	if !mine {
		panic(noCall(token))
	}
	s[4], s[5] = c.slots[2], c.slots[3]
	Free(c.memory)
	if c.crashed != nil {
		panic(c.crashed)
	}
	return c.err
}

func mustFindCall(token int64) *started {
	calls.Lock()
	defer calls.Unlock()
	if c := calls.started[token]; c != nil {
		return c
	}
	panic(noCall(token))
}

func noCall(token int64) failed {
	return failed{kind: kindStale, text: "no call has the number " + strconv.FormatInt(token, 10)}
}

func answerNil(s *Slots, i int) {
	w := newWriter()
	w.none()
	w.answer(s, i)
	w.done()
}

func init() {
	functions[15], functions[16], functions[18] = takeDropped, start, cancelCall
	functions[19], functions[24], functions[25] = doContext, living, fetch
}
