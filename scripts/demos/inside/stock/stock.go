// Package stock shows a folder that needs its module's internal and vendored packages.
package stock

import (
	"fmt"

	"example.com/inside/internal/table"
	"example.org/plural"
)

// Describe says how much there is of a fruit, in words.
func Describe(fruit string) (string, error) {
	count, found := table.Boxes(fruit)
	if !found {
		return "", fmt.Errorf("no fruit is called %q", fruit)
	}
	return plural.Of(count, "box", "boxes") + " of " + fruit, nil
}
