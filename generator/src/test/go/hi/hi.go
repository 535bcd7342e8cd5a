// Package hi has variables and functions of unnamed types, and of named sequences.
package hi

// IntSlice is a slice.
var IntSlice = []int{1, 2}

// IntArray is an array.
var IntArray = [2]int{1, 2}

// Debug is a flag.
var Debug = false

// Nested is a slice of slices.
var Nested = [][]int{{1}, {2, 3}}

// Anyone is anything.
var Anyone any = 1

// Table is a map.
var Table = map[string]int{"a": 1}

// Point is an unnamed struct.
var Point struct{ X, Y int }

// Handler is a function.
var Handler func(int) int

// Couple has two people.
type Couple struct {
	P1, P2 Person
}

// Person is somebody.
type Person struct {
	Name string
	Age  int
}

// Greet greets.
func (p Person) Greet() string { return "hi, " + p.Name }

// Couples is a variable.
var Couples = []Couple{{Person{"Ann", 1}, Person{"Bea", 2}}}

// Pointers are pointers.
var Pointers = []*Person{{"Cid", 3}, nil}

// Person0 is a person.
var Person0 = &Person{"Dot", 4}

// People is a named slice of structs.
type People []Person

// Names joins the names.
func (p People) Names() string {
	names := ""
	for _, person := range p {
		names += person.Name
	}
	return names
}

// Add adds a person.
func (p *People) Add(name string, age int) { *p = append(*p, Person{name, age}) }

// Row is a named array of slices.
type Row [2][]int

// Sum adds all.
func (r Row) Sum() int {
	sum := 0
	for _, xs := range r {
		for _, x := range xs {
			sum += x
		}
	}
	return sum
}

// IntVector is a vector.
type IntVector []int

// Append appends.
func (v *IntVector) Append(value int) { *v = append(*v, value) }

// NewVector returns a pointer to a slice.
func NewVector(values ...int) *IntVector {
	v := IntVector(values)
	return &v
}

// Total calls the function that Handler holds.
func Total(i int) int { return Handler(i) }
