// Package embedding embeds at every depth.
package embedding

// Base is at the bottom.
type Base struct {
	ID   int
	Tags map[string]int
}

// Describe describes.
func (b Base) Describe() string { return "base" }

// SetID changes the base.
func (b *Base) SetID(id int) { b.ID = id }

// Middle embeds a pointer.
type Middle struct {
	*Base
	Level int
}

type hidden struct {
	Shown   int
	Counts  []int
	private int
}

// Bump is promoted from an unexported struct.
func (h *hidden) Bump() int {
	h.Shown++
	return h.Shown
}

// Top embeds Middle and an unexported struct.
type Top struct {
	Middle
	hidden
	Name string
}

// Describe hides the promoted one.
func (t Top) Describe() string { return "top of " + t.Middle.Describe() }

// NewTop makes one.
func NewTop() *Top { return &Top{Middle: Middle{Base: &Base{ID: 7}}, Name: "t"} }

// Empty has no base.
func Empty() Top { return Top{} }
