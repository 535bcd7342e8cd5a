package gopyruntime

import "reflect"

// The loops over columns for functions without a result: BatchNV for N
// parameters, BatchNVE for those that may fail.

// Batch1V adds functions without a result.
func Batch1V[A comparable](functions []At[func(A)]) {
	described := columnsOf(nil, reflect.TypeFor[A]())
	for _, each := range functions {
		call := each.Function
		described.register(each.Index, func(given *columns, low, high int, at *int) error {
			a := cells[A](given, 0)
			for k := low; k < high; k++ {
				*at = k
				call(a[k])
			}
			return nil
		})
	}
}

// Batch1VE adds functions whose only result is an error.
func Batch1VE[A comparable](functions []At[func(A) error]) {
	described := columnsOf(nil, reflect.TypeFor[A]())
	for _, each := range functions {
		call := each.Function
		described.register(each.Index, func(given *columns, low, high int, at *int) (err error) {
			a := cells[A](given, 0)
			for k := low; k < high && err == nil; k++ {
				*at = k
				err = call(a[k])
			}
			return err
		})
	}
}

// Batch2V adds functions without a result.
func Batch2V[A, B comparable](functions []At[func(A, B)]) {
	described := columnsOf(nil, reflect.TypeFor[A](), reflect.TypeFor[B]())
	for _, each := range functions {
		call := each.Function
		described.register(each.Index, func(given *columns, low, high int, at *int) error {
			a, b := cells[A](given, 0), cells[B](given, 1)
			for k := low; k < high; k++ {
				*at = k
				call(a[k], b[k])
			}
			return nil
		})
	}
}

// Batch2VE adds functions whose only result is an error.
func Batch2VE[A, B comparable](functions []At[func(A, B) error]) {
	described := columnsOf(nil, reflect.TypeFor[A](), reflect.TypeFor[B]())
	for _, each := range functions {
		call := each.Function
		described.register(each.Index, func(given *columns, low, high int, at *int) (err error) {
			a, b := cells[A](given, 0), cells[B](given, 1)
			for k := low; k < high && err == nil; k++ {
				*at = k
				err = call(a[k], b[k])
			}
			return err
		})
	}
}

// Batch3V adds functions without a result.
func Batch3V[A, B, C comparable](functions []At[func(A, B, C)]) {
	described := columnsOf(nil, reflect.TypeFor[A](), reflect.TypeFor[B](), reflect.TypeFor[C]())
	for _, each := range functions {
		call := each.Function
		described.register(each.Index, func(given *columns, low, high int, at *int) error {
			a, b, c := cells[A](given, 0), cells[B](given, 1), cells[C](given, 2)
			for k := low; k < high; k++ {
				*at = k
				call(a[k], b[k], c[k])
			}
			return nil
		})
	}
}

// Batch3VE adds functions whose only result is an error.
func Batch3VE[A, B, C comparable](functions []At[func(A, B, C) error]) {
	described := columnsOf(nil, reflect.TypeFor[A](), reflect.TypeFor[B](), reflect.TypeFor[C]())
	for _, each := range functions {
		call := each.Function
		described.register(each.Index, func(given *columns, low, high int, at *int) (err error) {
			a, b, c := cells[A](given, 0), cells[B](given, 1), cells[C](given, 2)
			for k := low; k < high && err == nil; k++ {
				*at = k
				err = call(a[k], b[k], c[k])
			}
			return err
		})
	}
}

// Batch4V adds functions without a result.
func Batch4V[A, B, C, D comparable](functions []At[func(A, B, C, D)]) {
	described := columnsOf(nil, reflect.TypeFor[A](), reflect.TypeFor[B](), reflect.TypeFor[C](), reflect.TypeFor[D]())
	for _, each := range functions {
		call := each.Function
		described.register(each.Index, func(given *columns, low, high int, at *int) error {
			a, b, c, d := cells[A](given, 0), cells[B](given, 1), cells[C](given, 2), cells[D](given, 3)
			for k := low; k < high; k++ {
				*at = k
				call(a[k], b[k], c[k], d[k])
			}
			return nil
		})
	}
}

// Batch4VE adds functions whose only result is an error.
func Batch4VE[A, B, C, D comparable](functions []At[func(A, B, C, D) error]) {
	described := columnsOf(nil, reflect.TypeFor[A](), reflect.TypeFor[B](), reflect.TypeFor[C](), reflect.TypeFor[D]())
	for _, each := range functions {
		call := each.Function
		described.register(each.Index, func(given *columns, low, high int, at *int) (err error) {
			a, b, c, d := cells[A](given, 0), cells[B](given, 1), cells[C](given, 2), cells[D](given, 3)
			for k := low; k < high && err == nil; k++ {
				*at = k
				err = call(a[k], b[k], c[k], d[k])
			}
			return err
		})
	}
}

// Batch5V adds functions without a result.
func Batch5V[A, B, C, D, E comparable](functions []At[func(A, B, C, D, E)]) {
	described := columnsOf(nil, reflect.TypeFor[A](), reflect.TypeFor[B](), reflect.TypeFor[C](), reflect.TypeFor[D](), reflect.TypeFor[E]())
	for _, each := range functions {
		call := each.Function
		described.register(each.Index, func(given *columns, low, high int, at *int) error {
			a, b, c, d, e := cells[A](given, 0), cells[B](given, 1), cells[C](given, 2), cells[D](given, 3), cells[E](given, 4)
			for k := low; k < high; k++ {
				*at = k
				call(a[k], b[k], c[k], d[k], e[k])
			}
			return nil
		})
	}
}

// Batch5VE adds functions whose only result is an error.
func Batch5VE[A, B, C, D, E comparable](functions []At[func(A, B, C, D, E) error]) {
	described := columnsOf(nil, reflect.TypeFor[A](), reflect.TypeFor[B](), reflect.TypeFor[C](), reflect.TypeFor[D](), reflect.TypeFor[E]())
	for _, each := range functions {
		call := each.Function
		described.register(each.Index, func(given *columns, low, high int, at *int) (err error) {
			a, b, c, d, e := cells[A](given, 0), cells[B](given, 1), cells[C](given, 2), cells[D](given, 3), cells[E](given, 4)
			for k := low; k < high && err == nil; k++ {
				*at = k
				err = call(a[k], b[k], c[k], d[k], e[k])
			}
			return err
		})
	}
}

// Batch6V adds functions without a result.
func Batch6V[A, B, C, D, E, F comparable](functions []At[func(A, B, C, D, E, F)]) {
	described := columnsOf(nil, reflect.TypeFor[A](), reflect.TypeFor[B](), reflect.TypeFor[C](), reflect.TypeFor[D](), reflect.TypeFor[E](), reflect.TypeFor[F]())
	for _, each := range functions {
		call := each.Function
		described.register(each.Index, func(given *columns, low, high int, at *int) error {
			a, b, c, d, e, f := cells[A](given, 0), cells[B](given, 1), cells[C](given, 2), cells[D](given, 3), cells[E](given, 4), cells[F](given, 5)
			for k := low; k < high; k++ {
				*at = k
				call(a[k], b[k], c[k], d[k], e[k], f[k])
			}
			return nil
		})
	}
}

// Batch6VE adds functions whose only result is an error.
func Batch6VE[A, B, C, D, E, F comparable](functions []At[func(A, B, C, D, E, F) error]) {
	described := columnsOf(nil, reflect.TypeFor[A](), reflect.TypeFor[B](), reflect.TypeFor[C](), reflect.TypeFor[D](), reflect.TypeFor[E](), reflect.TypeFor[F]())
	for _, each := range functions {
		call := each.Function
		described.register(each.Index, func(given *columns, low, high int, at *int) (err error) {
			a, b, c, d, e, f := cells[A](given, 0), cells[B](given, 1), cells[C](given, 2), cells[D](given, 3), cells[E](given, 4), cells[F](given, 5)
			for k := low; k < high && err == nil; k++ {
				*at = k
				err = call(a[k], b[k], c[k], d[k], e[k], f[k])
			}
			return err
		})
	}
}
