// Package constants has constants.
package constants

// C1 is a text.
const C1 = "c1"

const (
	Big              = 1 << 200
	Negative         = -12
	Third            = 1.0 / 3
	Whole            = 3.0
	Typed    float64 = 2
	Imag             = 1 + 2i
	Yes              = true
	Letter           = 'x'
	Raw              = "a\xff\x00\"\\\n"
	Accents          = "ünï"
	Hostile          = `""" + __import__("os").system("false") + """`
	Huge             = 1e400
)

const Taken = 1

// GetTaken is a function already.
func GetTaken() string { return "function" }

// Size is a number without a String.
type Size int

const (
	Small Size = iota + 1
	Large
	Largest = Large
)
