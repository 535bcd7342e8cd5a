// Package opaque has types that C would declare and not define: Go has pointers to them and makes no values.
package opaque

import (
	"fmt"
	"runtime/cgo"
	"unsafe"
)

// Engine is known to C only.
type Engine struct{ _ cgo.Incomplete }

// Motor is another name.
type Motor = Engine

// Block holds some, which makes it such a type too.
type Block [2]Engine

// Frame has fields that cannot be reached.
type Frame struct {
	Inner  Engine
	Weight int
}

// Car is an ordinary struct with a pointer.
type Car struct {
	Engine *Engine
	Name   string
}

// Tuner takes pointers.
type Tuner interface{ Tune(e *Engine) int32 }

type hidden struct{ _ cgo.Incomplete }

var memory [4]int32 // stands for what C has

// Main is a variable that holds a pointer.
var Main = At(3)

// At is an engine by its number.
func At(k int) *Engine { return (*Engine)(unsafe.Pointer(&memory[k])) }

// Nobody is no engine.
func Nobody() *Engine { return nil }

// Power is what C would say.
func (e *Engine) Power() int32 { return *(*int32)(unsafe.Pointer(e)) }

// SetPower is what C would do.
func (e *Engine) SetPower(power int32) { *(*int32)(unsafe.Pointer(e)) = power }

func Same(a, b *Engine) bool { return a == b }

func All() []*Engine { return []*Engine{At(0), At(1), At(0), nil} }

func ByName() map[string]*Engine { return map[string]*Engine{"one": At(1)} }

// Kept gives back what it is given, and says what that was.
func Kept(v any) (any, string) { return v, fmt.Sprintf("%T", v) }

func Each(f func(*Engine) int32) int32 { return f(At(0)) + f(At(1)) }

func Tuned(t Tuner, e *Engine) int32 { return t.Tune(e) }

func ABlock() *Block { return (*Block)(unsafe.Pointer(&memory[0])) }

func AFrame() *Frame { return (*Frame)(unsafe.Pointer(&memory[0])) }

func Mark() *cgo.Incomplete { return (*cgo.Incomplete)(unsafe.Pointer(&memory[2])) }

func Hidden() *hidden { return (*hidden)(unsafe.Pointer(&memory[1])) }

func Found(h *hidden) bool { return h == Hidden() }
