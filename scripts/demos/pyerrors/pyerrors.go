// Package pyerrors shows Go errors and panics becoming Python exceptions.
package pyerrors

import (
	"errors"
	"fmt"
)

// Div returns i/j, or an error when j is 0.
func Div(i, j int) (int, error) {
	if j == 0 {
		return 0, errors.New("divide by zero")
	}
	return i / j, nil
}

// NewAge returns the age, or an error that names the age it does not believe.
func NewAge(years int) (int, error) {
	if years < 0 || years > 150 {
		return 0, fmt.Errorf("age %d is not between 0 and 150", years)
	}
	return years, nil
}

// Check returns nothing but an error, and none for an even number.
func Check(number int) error {
	if number%2 != 0 {
		return fmt.Errorf("%d is odd", number)
	}
	return nil
}

// Element returns xs[index]. An index out of range panics: the panic arrives in Python
// with its Go stack, and the process lives on.
func Element(xs []int, index int) int { return xs[index] }
