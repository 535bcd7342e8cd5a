// Package hi greets people. It has a little of everything: a constant, variables of types
// without a name, errors, structs in structs, methods on values and on pointers.
package hi

import "fmt"

// Version is the version of this package.
const Version = "0.1"

// IntSlice is a slice that Python can read and replace.
var IntSlice = []int{1, 2}

// IntArray is an array, which takes two ints and no other number of them.
var IntArray = [2]int{1, 2}

// Anon is somebody.
var Anon = Person{Name: "<nobody>", Age: 1}

// Person is a name and an age: hi.Person("Ada", 35) or hi.Person(Age=35, Name="Ada").
type Person struct {
	Name string
	Age  int
}

// NewPerson returns a person, or an error for a negative age.
func NewPerson(name string, age int) (Person, error) {
	if age < 0 {
		return Person{}, fmt.Errorf("%s is not born yet", name)
	}
	return Person{Name: name, Age: age}, nil
}

// Greet returns a greeting.
func (p Person) Greet() string { return "Hello, I am " + p.Name }

// Work works for some hours, or returns an error when they are too many.
func (p *Person) Work(hours int) error {
	if hours > 7 {
		return fmt.Errorf("%s can't work for %d hours", p.Name, hours)
	}
	return nil
}

// Couple is two people. c.P1.Name = "Ada" writes to the person in the couple.
type Couple struct {
	P1, P2 Person
}

// Names returns both names.
func (c *Couple) Names() string { return c.P1.Name + " and " + c.P2.Name }
