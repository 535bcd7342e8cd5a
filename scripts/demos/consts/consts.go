// Package consts shows Go constants in Python: attributes, and functions that return them.
package consts

// C1 is a text: consts.C1, or consts.GetC1().
const C1 = "c1"

const (
	// C2 has no type, so it is an int in Python.
	C2 = 42
	// Pi is a float; its doc in Python says what it is exactly.
	Pi = 355.0 / 113
	// Large is more than any integer type of Go's holds. Python has all of it.
	Large = 1 << 100
	// Turn is a complex number.
	Turn = 1i
)

// Level says how loud something is. Its constants are ints that know their names.
type Level int

// The levels, from 1 on.
const (
	Quiet Level = iota + 1
	Normal
	Loud
)

// Louder returns the next level.
func (l Level) Louder() Level { return l + 1 }
