// Package structs has structs.
package structs

import (
	"errors"
	"strings"
)

// S is an empty struct.
type S struct{}

func (S) Init()                 {}
func (S) Upper(s string) string { return strings.ToUpper(s) }

// S1 has a field of its own only.
type S1 struct {
	private int
}

// S2 has one of each.
type S2 struct {
	Public  int
	private int
}

// Double doubles.
func (s *S2) Double() int {
	s.Public *= 2
	return s.Public
}

// Person is embedded elsewhere.
type Person struct {
	Name string
	Age  int
}

func NewPerson(name string, age int) *Person { return &Person{name, age} }
func NoPerson() *Person                      { return nil }
func IsNil(p *Person) bool                   { return p == nil }
func Older(p Person) Person {
	p.Age++
	return p
}

func (p Person) Greet() string       { return "hi, " + p.Name }
func (p *Person) Rename(name string) { p.Name = name }
func (p *Person) Fail() (int, error) { return 0, errors.New(p.Name + " fails") }

// Worker embeds.
type Worker struct {
	Person
	Boss   *Person
	Scores []int
	Pair   [2]float64
	Raw    []byte
	Skip   map[string]int
}

// Tagged has tags.
type Tagged struct {
	Name string `json:"name" label:"Größe"`
	Bare int
}

// Stringy prints itself.
type Stringy struct{ X int }

func (s Stringy) String() string { return "stringy!" }
