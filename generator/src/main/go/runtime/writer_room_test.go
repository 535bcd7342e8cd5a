package gopyruntime

import (
	"errors"
	"strings"
	"testing"
	"unsafe"
)

// lent counts the memory that Malloc gave and nobody freed.
func lent(t *testing.T) map[unsafe.Pointer][]byte {
	blocks := map[unsafe.Pointer][]byte{}
	malloc, free := Malloc, Free
	t.Cleanup(func() { Malloc, Free = malloc, free })
	Malloc = func(size uintptr) unsafe.Pointer {
		block := make([]byte, size)
		blocks[unsafe.Pointer(&block[0])] = block
		return unsafe.Pointer(&block[0])
	}
	Free = func(memory unsafe.Pointer) { delete(blocks, memory) }
	return blocks
}

func answerOf(t *testing.T, write func(w *writer)) string {
	blocks := lent(t)
	var s Slots
	if err := answered(&s, 0, func(w *writer) error { write(w); return nil }); err != nil {
		t.Fatal(err)
	}
	if len(blocks) != 1 || blocks[s.Pointer(0)] == nil {
		t.Fatalf("%d blocks are lent instead of the answer alone", len(blocks))
	}
	return string(unsafe.Slice((*byte)(s.Pointer(0)), s[1]))
}

func TestALongAnswerIsWrittenWhereItIsRead(t *testing.T) {
	texts := []string{strings.Repeat("a", largestKept), "b"}
	want := new(writer)
	want.texts(texts)
	if got := answerOf(t, func(w *writer) { w.texts(texts) }); got != string(want.data) {
		t.Error("the answer differs")
	}
	want.texts(texts)
	want.text("more")
	if got := answerOf(t, func(w *writer) { w.texts(texts); w.texts(texts); w.text("more") }); got != string(want.data) {
		t.Error("the answer that outgrew its memory differs")
	}
}

func TestALongAnswerThatPanicsIsFreed(t *testing.T) {
	blocks := lent(t)
	defer func() {
		if recover() == nil || len(blocks) != 0 {
			t.Errorf("%d blocks are left", len(blocks))
		}
	}()
	var s Slots
	_ = answered(&s, 0, func(w *writer) error {
		w.texts([]string{strings.Repeat("a", largestKept)})
		panic(errors.New("on purpose"))
	})
}
