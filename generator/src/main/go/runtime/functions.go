package gopyruntime

import (
	"runtime"
	"slices"
	"strconv"
	"unsafe"
)

// ownFunctions are the functions 0 to 11 of every library, as docs/design/c-abi.md lists them.
func ownFunctions() []func(*Slots) error {
	own := []func(*Slots) error{
		releaseAll, reprOf, infoOf, appendTo, reslice, stats, stacks,
		getText, setText, equal, newSequence, replace,
	}
	return append(own, make([]func(*Slots) error, Own-len(own))...)
}

func releaseAll(s *Slots) error {
	for handles := range slices.Chunk(unsafe.Slice((*int64)(s.Pointer(0)), s[1]), 64) {
		releaseSome(handles)
	}
	return nil
}

func reprOf(s *Slots) error {
	kind, value := mustGet(s[0])
	s.PutText(1, repr(kind.variable(value)))
	return nil
}

func infoOf(s *Slots) error {
	handle := s[0]
	kind, value := mustGet(handle)
	if kind.basic == nil {
		place(s, handle, kind, value)
		return nil
	}
	address, length, capacity, isNil := kind.info((*covering)(value))
	if address != nil {
		pin(handle, address)
	}
	s[1], s[2], s[3] = int64(uintptr(address)), int64(length), int64(capacity)
	s.PutBool(4, isNil)
	return nil
}

func appendTo(s *Slots) error {
	kind, elements := mustGetSequence(s[0])
	kind.appendTo(elements, s, 1)
	return nil
}

func reslice(s *Slots) error {
	kind, elements := mustGetSequence(s[0])
	s[3] = kind.reslice(elements, s[1], s[2])
	return nil
}

func stats(s *Slots) error {
	table.Lock()
	s[0], s[1] = live, pins
	table.Unlock()
	s[2] = int64(runtime.NumGoroutine())
	return nil
}

func stacks(s *Slots) error {
	buffer := make([]byte, 1<<16)
	for {
		used := runtime.Stack(buffer, true)
		if used < len(buffer) {
			s.PutBytes(0, buffer[:used])
			return nil
		}
		buffer = make([]byte, 2*len(buffer))
	}
}

func getText(s *Slots) error {
	kind, elements := mustGetSequence(s[0])
	s.PutText(2, *kind.text(elements, s[1]))
	return nil
}

func setText(s *Slots) error {
	kind, elements := mustGetSequence(s[0])
	*kind.text(elements, s[1]) = s.Text(2)
	return nil
}

func equal(s *Slots) error {
	kind, a := mustGet(s[0])
	other, b := mustGet(s[1])
	if isSharedPointer(s[0]) && isSharedPointer(s[1]) {
		s.PutBool(2, s[0] == s[1])
		return nil
	}
	s.PutBool(2, kind == other && kind.equal(a, b))
	return nil
}

func newSequence(s *Slots) error {
	if s[0] < 0 {
		s[4] = newNamed(typeByID(-s[0]), s, 1)
		return nil
	}
	element, size := s[0]&0xff, s[0]>>8
	if element >= int64(len(elements)) || size < 0 {
		panic(failed{kind: kindArgument, text: "there is no type " + strconv.FormatInt(s[0], 10)})
	}
	b, length := elements[element], int(size-1)
	value := b.make(length, s, 1)
	s[4] = put(b.array(length), value)
	return nil
}

// newNamed makes a slice or an array of a type that has an id.
func newNamed(kind *Kind, s *Slots, i int) int64 {
	if kind.basic == nil {
		panic(wrongKind(kind, "slice or array"))
	}
	length := -1
	if kind.covered {
		length = kind.typ.Len()
	}
	return put(kind, kind.basic.make(length, s, i))
}

func replace(s *Slots) error {
	kind, elements := mustGetSequence(s[0])
	kind.replace(elements, s[1], s[2], s, 3)
	return nil
}

func mustGetSequence(handle int64) (*Kind, *covering) {
	kind, value := mustGet(handle)
	if kind.basic == nil {
		panic(wrongKind(kind, "slice or array"))
	}
	return kind, (*covering)(value)
}
