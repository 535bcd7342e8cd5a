// Package foreign has values of types that it does not declare, and some special values.
package foreign

import (
	"bytes"
	"net/url"
	"text/scanner"
	"time"
	"unsafe"
)

// Month is a named number of another package.
func Month() time.Month { return time.March }

// NextMonth takes one.
func NextMonth(m time.Month) time.Month { return m + 1 }

// Buffer is a struct of another package.
func Buffer() *bytes.Buffer { return bytes.NewBufferString("abc") }

// Length is the buffer's.
func Length(b *bytes.Buffer) int { return b.Len() }

// Address has exported fields.
func Address() url.URL { return url.URL{Scheme: "https", Host: "example.com"} }

// Text prints an address.
func Text(u *url.URL) string { return u.String() }

// Query is a named map of another package.
func Query() url.Values { return url.Values{"a": {"1", "2"}} }

// Position has an embedded field and tags.
func Position() scanner.Position { return scanner.Position{Filename: "f", Line: 3} }

// Tagged has tags.
type Tagged struct {
	Name string `json:"name,omitempty"`
	Size int
}

// Raw is a named byte slice.
type Raw []byte

// Len is its length.
func (r Raw) Len() int { return len(r) }

// Speaker says something.
type Speaker interface{ Speak() string }

// Dog is a Speaker, even a nil one.
type Dog struct{ Name string }

// Speak speaks.
func (d *Dog) Speak() string {
	if d == nil {
		return "nobody barks"
	}
	return d.Name + " barks"
}

// TypedNil is an interface that holds a nil pointer.
func TypedNil() Speaker {
	var d *Dog
	return d
}

// NoSpeaker is nil.
func NoSpeaker() Speaker { return nil }

// Say lets a Speaker speak.
func Say(s Speaker) string { return s.Speak() }

// IsNil compares with nil.
func IsNil(s Speaker) bool { return s == nil }

// Unnamed returns an unnamed struct.
func Unnamed() struct {
	A int
	B []string
} {
	return struct {
		A int
		B []string
	}{1, []string{"x"}}
}

// Pointer is unsafe.
func Pointer() unsafe.Pointer { return nil }

// Level is a number of which some values have names.
type Level int

// The levels.
const (
	Low Level = iota
	High
)

// Mask is unsigned.
type Mask uint8

// Read is a mask.
const Read Mask = 4

// Huge is a big constant.
const Huge = 1 << 200

// Ratio is a constant.
const Ratio = 1.0 / 3

// Dogs are pointers by name.
var Dogs = map[string]*Dog{"a": {"Ann"}}

// PointerTo has pointers to pointers.
func PointerTo(d *Dog) **Dog { return &d }

// Deref follows one.
func Deref(p **Dog) *Dog { return *p }

// Callbacks are functions by name.
func Callbacks() map[string]func(int) int {
	return map[string]func(int) int{"double": func(i int) int { return 2 * i }}
}

// Runes takes runes.
func Runes(rs []rune, r rune) string { return string(rs) + string(r) }

// Floats32 has small floats.
func Floats32(m map[string]float32) float32 { return m["x"] }
