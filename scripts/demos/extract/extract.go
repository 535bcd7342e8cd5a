/*
Package extract shows Go's documentation as Python docstrings.

Look at extract.__doc__, extract.Add.__doc__ and help(extract).
*/
package extract

// Limit is the largest number that this package counts to.
const Limit = 100

// GSoC is the summer in which this example was first thought of.
var GSoC = "Google Summer of Code"

var Undocumented = 1

// Add is function which returns sum of two variables.
func Add(a, b int) int { return a + b }

// Counter counts up to Limit.
type Counter struct {
	// Value is how far it has counted.
	Value int
}

// Next counts one further and returns the new value.
func (c *Counter) Next() int {
	if c.Value < Limit {
		c.Value++
	}
	return c.Value
}
