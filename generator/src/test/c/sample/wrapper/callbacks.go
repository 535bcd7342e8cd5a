package wrapper

import (
	"sync"
	"sync/atomic"
	"unsafe"

	gopyruntime "gopy.workbench/runtime"
)

// answer is gopy_bytes.
type answer struct {
	data   *byte
	length int64
}

// ask hands a message to Python's object: the status and the answer.
func ask(object int64, message string) (int64, string) {
	var got answer
	status := gopyruntime.CallBack(object, 1, unsafe.Pointer(unsafe.StringData(message)), int64(len(message)),
		(*gopyruntime.Bytes)(unsafe.Pointer(&got)))
	text := string(unsafe.Slice(got.data, got.length))
	if got.data != nil {
		gopyruntime.Free(unsafe.Pointer(got.data))
	}
	return status, text
}

// callBack (object) message -> status before the answer's bytes.
func callBack(s *slots) error {
	status, text := ask(s[0], s.Text(1))
	s.PutText(3, string(rune('0'+status))+text)
	return nil
}

// callBacks (threads) message -> how many of them Python answered with the same message.
func callBacks(s *slots) error {
	var all sync.WaitGroup
	var same atomic.Int64
	message := s.Text(1)
	for k := range s[0] {
		all.Add(1)
		go func() {
			defer all.Done()
			for range 20 {
				if status, text := ask(k, message); status == 0 && text == message {
					same.Add(1)
				}
			}
		}()
	}
	all.Wait()
	s.PutText(3, string(rune('0'+same.Load()/20)))
	return nil
}
