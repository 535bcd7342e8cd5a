// Package docs has docs of every kind.
//
//	indented code
//
// And "quotes" and """ and \ and a trailing backslash \
package docs

// Add is function which returns sum of two variables.
func Add(a, b int) int { return a + b }

func Plain(s string) {}

// Hostile says """ and ”' and \n and \u002a/ and */ ??/ //export X
// and ends in a backslash \
func Hostile() {}

// Name is renamed.
//
//gopy:name other_name
func Name() int { return 1 }

// GSoC is a variable.
var GSoC = "x"

var Bare int

// Thing is a struct.
type Thing struct {
	// Size is a field.
	Size int
}

// Grow grows.
func (t *Thing) Grow(by int) { t.Size += by }

type Undocumented struct{}
