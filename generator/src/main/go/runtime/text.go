package gopyruntime

import "unsafe"

// Malloc is C's malloc. main.go sets it before anything can call: this package
// has no cgo of its own.
var Malloc func(size uintptr) unsafe.Pointer

// Text copies the string whose address and length are in slots i and i+1. It
// is always a copy: a Go string may outlive the call in places that no escape
// verdict shows, since x + "" is x.
func (s *Slots) Text(i int) string {
	return string(unsafe.Slice((*byte)(s.Pointer(i)), s[i+1]))
}

// PutText stores a string where the caller said: in slots i and i+1 are the
// address and the capacity of a buffer. What does not fit goes into memory
// from malloc, which the caller frees.
func (s *Slots) PutText(i int, text string) {
	s.putMemory(i, unsafe.StringData(text), len(text))
}

// PutBytes stores the content of a byte slice as [Slots.PutText] does.
func (s *Slots) PutBytes(i int, data []byte) {
	s.putMemory(i, unsafe.SliceData(data), len(data))
}

func (s *Slots) putMemory(i int, data *byte, length int) {
	target := s.Pointer(i)
	if int64(length) > s[i+1] {
		target = Malloc(uintptr(length))
		*(*unsafe.Pointer)(unsafe.Pointer(&s[i])) = target
	}
	copy(unsafe.Slice((*byte)(target), length), unsafe.Slice(data, length))
	s[i+1] = int64(length)
}

// cText is one element of a []string argument: the address and the length of its bytes.
type cText struct {
	data   *byte
	length int64
}

// copyTexts copies the texts of a []string argument: pairs, or in one block.
func copyTexts(address unsafe.Pointer, count int, inBlock bool) []string {
	texts := make([]string, count)
	block := blockFor(count)
	if !inBlock {
		for k, text := range unsafe.Slice((*cText)(address), count) {
			texts[k] = block.copy(unsafe.Slice(text.data, text.length))
		}
		return texts
	}
	at := unsafe.Add(address, 8*count)
	for k, length := range unsafe.Slice((*int64)(address), count) {
		texts[k] = block.copy(unsafe.Slice((*byte)(at), length))
		at = unsafe.Add(at, length)
	}
	return texts
}

// textBlock copies many short texts: as parts of memory that they share, since
// memory of its own for each takes several times as long. Whoever keeps one of
// them keeps a block at the most. A nil one gives each memory of its own.
type textBlock struct{ rest []byte }

const (
	blockSize   = 4096
	longestPart = 128
	fewTexts    = 32 // that many are not worth a block
)

func blockFor(count int) *textBlock {
	if count < fewTexts {
		return nil
	}
	return &textBlock{}
}

func (b *textBlock) copy(data []byte) string {
	length := len(data)
	if b == nil || length == 0 || length > longestPart {
		return string(data)
	}
	if length > len(b.rest) {
		b.rest = make([]byte, blockSize)
	}
	copy(b.rest, data)
	made := unsafe.String(unsafe.SliceData(b.rest), length)
	b.rest = b.rest[length:]
	return made
}
