// Package table is internal: only packages of the module "inside" may import it.
package table

var boxes = map[string]int{"apples": 3, "pears": 1}

// Boxes returns how many boxes of a fruit there are.
func Boxes(fruit string) (int, bool) {
	count, found := boxes[fruit]
	return count, found
}
