// Package structs shows Go structs as Python classes: fields, methods and constructors.
package structs

import (
	"fmt"
	"strings"
)

// S has methods and no fields.
type S struct{}

// Init does nothing.
func (S) Init() {}

// Upper returns s in upper case.
func (S) Upper(s string) string { return strings.ToUpper(s) }

// S1 has a private field, which Python does not see.
type S1 struct {
	private int
}

// S2 has a public field and a private one.
type S2 struct {
	// Public can be read and set from Python.
	Public  int
	private int
}

// Init sets both fields.
func (s *S2) Init() {
	s.Public = 1
	s.private = 2
}

// Sum returns the sum of both fields.
func (s S2) Sum() int { return s.Public + s.private }

// Person is a name and an age.
type Person struct {
	Name string
	Age  int
}

// NewPerson returns a person of age 0.
func NewPerson(name string) *Person { return &Person{Name: name} }

// String makes str(person) readable in Python too.
func (p *Person) String() string { return fmt.Sprintf("%s (%d)", p.Name, p.Age) }

// Birthday makes the person a year older.
func (p *Person) Birthday() { p.Age++ }

// Older returns the older of two people, the same object that was passed in.
func Older(a, b *Person) *Person {
	if b.Age > a.Age {
		return b
	}
	return a
}
