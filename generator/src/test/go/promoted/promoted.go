// Package promoted embeds structs, pointers, interfaces and types of other packages, at every depth.
package promoted

import (
	"fmt"
	"strings"
	"time"
)

// Base is embedded everywhere.
type Base struct {
	ID   int
	Tags []string
	Meta map[string]int
}

// Describe tells the number.
func (b Base) Describe() string { return fmt.Sprint("base ", b.ID) }

// SetID works through every embedding.
func (b *Base) SetID(id int) { b.ID = id }

type hidden struct {
	Depth int
	Names [2]string
}

func (h *hidden) Deepen() int { h.Depth++; return h.Depth }

// Value embeds by value.
type Value struct {
	Base
	hidden
	Own string
}

// Pointer embeds by pointer.
type Pointer struct {
	*Base
	*Value
}

// Deep has it all three levels down.
type Deep struct {
	Pointer
	Own float64
}

// Faced embeds an interface.
type Faced struct {
	fmt.Stringer
	N int
}

// Foreign embeds types of other packages.
type Foreign struct {
	strings.Builder
	time.Time
	time.Duration
}

// Clash has two of a name at one depth: neither is promoted.
type Clash struct {
	Left
	Right
}

type (
	Left  struct{ Same, OnlyLeft int }
	Right struct{ Same, OnlyRight int }
)

// Same hides nothing here: it is a method of another type.
func (Left) Method() string { return "left" }

// Shadow has a method where an embedded struct has a field.
type Shadow struct{ shadowed }
type shadowed struct{ inner }
type inner struct{ Name string }

// Name wins over the field below.
func (shadowed) Name() string { return "method" }

type name string

func (n name) String() string { return string(n) }

// NewFaced hides the type of what it embeds.
func NewFaced(text string) *Faced { return &Faced{name(text), 1} }

// Unexported returns a value of an unexported type.
func Unexported() *hidden { return &hidden{Depth: 7} }

func NewPointer() *Pointer { return &Pointer{Base: &Base{ID: 1}, Value: &Value{}} }
func NewDeep() *Deep       { return &Deep{Pointer: *NewPointer()} }
