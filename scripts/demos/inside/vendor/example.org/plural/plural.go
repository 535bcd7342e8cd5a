// Package plural is the vendored dependency of the demo module "inside".
package plural

import "strconv"

// Of returns a count with its noun: "1 box", "2 boxes".
func Of(count int, singular, plural string) string {
	if count == 1 {
		return "1 " + singular
	}
	return strconv.Itoa(count) + " " + plural
}
