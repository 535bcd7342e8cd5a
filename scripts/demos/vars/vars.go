// Package vars shows Go variables in Python: attributes that are always Go's present value,
// and functions that get and set them.
package vars

// V1 is a text: vars.V1, vars.GetV1(), vars.SetV1("x").
var V1 = "v1"

var (
	// Count is what Increment adds to.
	Count int
	// Ratio takes ints too.
	Ratio = 0.5
	// Names is shared: vars.Names.append("x") changes Go's slice.
	Names = []string{"Ada", "Grace"}
	// Origin is a struct; vars.Origin.X = 3 writes to Go's variable.
	Origin Point
	// Greeter is a function that can be replaced by one of Python's.
	Greeter = func(name string) string { return "Hello, " + name }
)

// Point is a place in the plane.
type Point struct{ X, Y int }

// Increment adds one to Count and returns it.
func Increment() int {
	Count++
	return Count
}

// GreetAll greets everybody in Names with Greeter.
func GreetAll() []string {
	greetings := make([]string, len(Names))
	for i, name := range Names {
		greetings[i] = Greeter(name)
	}
	return greetings
}
