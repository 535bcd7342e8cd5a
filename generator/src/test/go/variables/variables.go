// Package variables has variables.
package variables

// V1 is a text.
var V1 = "v1"

var (
	Count  int
	Ratio  = 0.5
	Flag   bool
	Ints   = []int{1, 2}
	Pair   = [2]int{3, 4}
	Point  = struct{ X int }{1}
	Anchor Spot
	There  = &Spot{X: 7}
	Nobody *Spot
)

// Spot is a struct.
type Spot struct{ X, Y int }

func CountNow() int { return Count }
func SumInts() (sum int) {
	for _, i := range Ints {
		sum += i
	}
	return sum
}
