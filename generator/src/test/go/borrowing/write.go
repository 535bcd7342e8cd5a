package borrowing

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/subtle"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"io"
	"os"
	"reflect"
	"slices"
	"sort"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"unicode/utf8"
)

// All Write functions make the first byte an X, and return when that is done.

func WriteByIndex(data []byte) { data[0] = 'X' }
func WriteByRange(data []byte) {
	for k := range data[:1] {
		data[k] = 'X'
	}
}
func WriteByRangeOverFunction(data []byte) {
	for k := range slices.All(data[:1]) {
		data[k] = 'X'
	}
}
func WriteByPointer(data []byte)        { p := &data[0]; *p = 'X' }
func WriteByPointerToSlice(data []byte) { p := &data; (*p)[0] = 'X' }
func WriteByArrayPointer(data []byte)   { a := (*[10]byte)(data); a[0] = 'X' }
func WriteByCopy(data []byte)           { copy(data, "X") }
func WriteByClear(data []byte)          { clear(data[:1]); data[0] += 'X' }
func WriteByAppend(data []byte)         { _ = append(data[:0], 'X') }
func WriteByPart(data []byte)           { part := data[:5]; part[:1][0] = 'X' }
func WriteByOperator(data []byte)       { data[0] -= '0'; data[0] += 'X' }
func WriteBySwap(data []byte)           { data[0], data[1] = 'X', data[0] }
func WriteByReflect(data []byte)        { reflect.ValueOf(data).Index(0).SetUint('X') }
func WriteByReflectCopy(data []byte) {
	reflect.Copy(reflect.ValueOf(data), reflect.ValueOf([]byte("X")))
}
func WriteBySwapper(data []byte)      { data[1] = 'X'; reflect.Swapper(data)(0, 1) }
func WriteByInterface(data []byte)    { writers[0].Write(data) }
func WriteByFuncVariable(data []byte) { writeByVariable(data) }
func WriteByMethodValue(data []byte)  { f := holder.Write; f(data) }
func WriteByClosure(data []byte)      { func() { data[0] = 'X' }() }
func WriteByDefer(data []byte)        { defer func() { data[0] = 'X' }() }
func WriteByRecursion(data []byte)    { writeDeep(data, 5) }
func WriteByGenericFunction(data []byte) {
	set(data, 0, 'X')
}
func WriteByGenericType(data []byte) { setter[[]byte]{}.set(data) }
func WriteInGoroutine(data []byte) {
	done := make(chan bool)
	go func() { data[0] = 'X'; done <- true }()
	<-done
}
func WriteByChannel(data []byte) {
	jobs, done := make(chan []byte), make(chan bool)
	go func() { (<-jobs)[0] = 'X'; done <- true }()
	jobs <- data
	<-done
}
func WriteByOnce(data []byte) { var once sync.Once; once.Do(func() { data[0] = 'X' }) }
func WriteByMap(data []byte)  { m := map[int][]byte{1: data}; m[1][0] = 'X' }
func WriteByStruct(data []byte) {
	h := Holder{Data: data}
	h.Data[0] = 'X'
}
func WriteByBuffer(data []byte)   { bytes.NewBuffer(data[:0]).WriteByte('X') }
func WriteByEncoding(data []byte) { binary.LittleEndian.PutUint16(data, 'X') }
func WriteByStrconv(data []byte) {
	strconv.AppendQuoteRune(data[:0], 'x')
	data[0] = data[0] - '\'' + 'X'
}
func WriteByRune(data []byte) { utf8.EncodeRune(data, 'X') }
func WriteByHex(data []byte)  { hex.Encode(data, []byte{0x12}); data[0] += 'X' - '1' }
func WriteByBase64(data []byte) {
	base64.StdEncoding.Encode(data, []byte{'X' & 0x3f << 2, 0, 0})
	data[0] = 'X'
}
func WriteByReader(data []byte)      { io.ReadFull(strings.NewReader("X"), data[:1]) }
func WriteByBytesReader(data []byte) { bytes.NewReader([]byte("X")).Read(data) }
func WriteByXor(data []byte)         { subtle.XORBytes(data[:1], data[:1], []byte{data[0] ^ 'X'}) }
func WriteByCipher(data []byte) {
	block, _ := aes.NewCipher(make([]byte, 16))
	cipher.NewCTR(block, make([]byte, 16)).XORKeyStream(data[:1], data[:1])
	data[0] = 'X'
}
func WriteBySort(data []byte) {
	sort.Slice(data, func(i, j int) bool { return data[i] > data[j] })
	data[0] += 'X' - '9'
}
func WriteByReverse(data []byte)  { slices.Reverse(data); data[0] += 'X' - '9' }
func WriteByDelete(data []byte)   { _ = slices.Delete(data, 0, 1); data[0] += 'X' - '1' }
func WriteByInsert(data []byte)   { _ = slices.Insert(data[:9], 0, 'X') }
func WriteByVariadic(data []byte) { writeAll(data...) }
func WriteByFile(data []byte) {
	r, w, _ := os.Pipe()
	w.WriteString("X")
	r.Read(data[:1])
	r.Close()
	w.Close()
}
func WriteBySystemCall(data []byte) {
	var ends [2]int
	syscall.Pipe(ends[:])
	syscall.Write(ends[1], []byte("X"))
	syscall.Read(ends[0], data[:1])
	syscall.Close(ends[0])
	syscall.Close(ends[1])
}
func WriteByArgument(data []byte) { setFirst(&data[0]) }
func WriteByLabel(data []byte) {
outer:
	for k := range data {
		for {
			data[k] = 'X'
			break outer
		}
	}
}
func WriteAndFail(data []byte) error { data[0] = 'X'; return io.ErrUnexpectedEOF }

func setFirst(b *byte)      { *b = 'X' }
func writeAll(data ...byte) { data[0] = 'X' }
func writeDeep(data []byte, n int) {
	if n == 0 {
		data[0] = 'X'
		return
	}
	writeDeep(data[:len(data)-1], n-1)
}
func set[S ~[]E, E any](s S, k int, e E) { s[k] = e }

type setter[T ~[]byte] struct{}

func (setter[T]) set(data T) { data[0] = 'X' }

type firstWriter interface{ Write([]byte) }

var writers = []firstWriter{holder}
var writeByVariable = WriteByIndex

// Double doubles numbers in place.
func Double(xs []float64) {
	for k := range xs {
		xs[k] *= 2
	}
}

// Sort sorts in place.
func Sort(xs []int64) { slices.Sort(xs) }

// Increment adds one to the first number, atomically.
func Increment(xs []int64) int64 { return atomic.AddInt64(&xs[0], 1) }
