// Package endurance has what is called millions of times.
package endurance

import "errors"

// Thing is held by a handle.
type Thing struct {
	N     int
	Words []string
	room  [64]byte
}

// Get asks the object.
func (t *Thing) Get() int { return t.N }

// Same gives the object back.
func (t *Thing) Same() *Thing { return t }

func Int(a int) int { return a + 1 }

func Text(a string) string { return a[1:] + a[:1] }

func NewThing(n int) *Thing { return &Thing{N: n} }

func Call(f func(int) int, a int) int { return f(a) }

func Fail(a int) (int, error) { return a, errors.New("it failed") }

func Panic(a int) int { panic("no way") }

func Take(t *Thing) int { return t.N }

func Many(t []*Thing) int { return len(t) }

func Any(a any) bool { return a == nil }

func Sum(a []int) int {
	sum := 0
	for _, one := range a {
		sum += one
	}
	return sum
}

func Ints(n int) []int { return make([]int, n) }

func Table() map[string]int { return map[string]int{"a": 1} }

// Large gives back what is as long as it is told.
func Large(n int, last byte) []byte {
	made := make([]byte, n)
	made[n-1] = last
	return made
}

// LargeText is Large as a text.
func LargeText(n int) string {
	made := Large(n, 'z')
	for k := range made[:n-1] {
		made[k] = 'a'
	}
	return string(made)
}

// Ends are the length and the last byte.
func Ends(a []byte) (int, byte) { return len(a), a[len(a)-1] }

// TextEnds are the length and the last byte.
func TextEnds(a string) (int, byte) { return len(a), a[len(a)-1] }
