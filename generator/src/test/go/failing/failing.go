// Package failing has functions that return errors.
package failing

import "errors"

func Div(i, j int) (int, error) {
	if j == 0 {
		return 0, errors.New("divide by zero")
	}
	return i / j, nil
}

func Check(ok bool) error {
	if !ok {
		return errors.New("not ok: ünï")
	}
	return nil
}

func DivMod(i, j int) (quotient, remainder int, err error) {
	if j == 0 {
		return 0, 0, errors.New("divide by zero")
	}
	return i / j, i % j, nil
}
