package gopyruntime

import (
	"runtime"
	"sync"
)

// mainThread is the one goroutine that never leaves its operating system
// thread, for packages that want all their calls on one.
var mainThread struct {
	begin sync.Once
	bell  chan *Object // has room for one: Python's queue is longer, and whoever comes empties it
}

// runOnMainThread is function 33: it has that goroutine call a Python callable,
// and answers at once. One that is on its way is enough, whoever sent it.
func runOnMainThread(s *Slots) error {
	r := newReader(s.Pointer(0), s[1])
	defer r.abandon()
	r.argumentList()
	r.item(0)
	if tag := r.tag(); tag != tagPython {
		panic(r.wrongType("a Python callable"))
	}
	o := newObject(r.pythonID())
	r.done = true
	mainThread.begin.Do(func() {
		mainThread.bell = make(chan *Object, 1)
		go serveMainThread()
	})
	select {
	case mainThread.bell <- o:
	default:
	}
	answerNil(s, 2)
	return nil
}

func serveMainThread() {
	runtime.LockOSThread()
	for o := range mainThread.bell {
		if err := ask(o.id, opCall, arguments(0), ignore); err != nil {
			report(err)
		}
		runtime.KeepAlive(o)
	}
}

func init() { functions[33] = runOnMainThread }
