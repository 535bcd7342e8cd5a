// Package anything has empty interfaces.
package anything

import (
	"encoding/json"
	"fmt"
)

// Kind is Go's name of a value's type.
func Kind(value any) string { return fmt.Sprintf("%T", value) }

// Same returns its argument.
func Same(value any) any { return value }

// Show prints a value as Go source.
func Show(value any) string { return fmt.Sprintf("%#v", value) }

// Equal compares.
func Equal(a, b any) bool { return a == b }

// Nil returns nil.
func Nil() any { return nil }

// Values has one of each.
func Values() []any {
	return []any{nil, true, 1, 2.5, "x", []byte("b"), []int{1}, map[string]int{"a": 1}, Thing{3}, &Thing{4}, Level(2)}
}

// Thing is a struct.
type Thing struct{ N int }

// Level is a number.
type Level uint8

// hidden is not exported.
type hidden struct{ n int }

// Next is a method of an unexported type.
func (h *hidden) Next() int {
	h.n++
	return h.n
}

// Hidden returns a value of an unexported type.
func Hidden() *hidden { return &hidden{} }

// Stringer has a method.
type Stringer interface{ String() string }

// Text calls the method.
func Text(s Stringer) string { return s.String() }

// String makes a thing a Stringer.
func (t Thing) String() string { return fmt.Sprint("thing ", t.N) }

// Stringers returns values of an interface type.
func Stringers() []Stringer { return []Stringer{Thing{1}, &Thing{2}, nil} }

// Fill stores what JSON says in the variable that target points to.
func Fill(text string, target any) error { return json.Unmarshal([]byte(text), target) }
