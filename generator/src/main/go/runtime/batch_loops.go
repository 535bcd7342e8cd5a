package gopyruntime

import "reflect"

// The loops over columns for functions with a result: BatchN for N parameters,
// BatchNE for those that may fail. They call the function itself, so that an
// item costs no more than a call through a variable. The columns' addresses are
// read outside the loop; their lengths have been compared.

// Batch1 adds functions of one parameter.
func Batch1[A, R comparable](functions []At[func(A) R]) {
	described := columnsOf(reflect.TypeFor[R](), reflect.TypeFor[A]())
	for _, each := range functions {
		call := each.Function
		described.register(each.Index, func(given *columns, low, high int, at *int) error {
			a, out := cells[A](given, 0), cells[R](given, 1)
			for k := low; k < high; k++ {
				*at = k
				out[k] = call(a[k])
			}
			return nil
		})
	}
}

// Batch1E adds functions that may fail.
func Batch1E[A, R comparable](functions []At[func(A) (R, error)]) {
	described := columnsOf(reflect.TypeFor[R](), reflect.TypeFor[A]())
	for _, each := range functions {
		call := each.Function
		described.register(each.Index, func(given *columns, low, high int, at *int) (err error) {
			a, out := cells[A](given, 0), cells[R](given, 1)
			for k := low; k < high && err == nil; k++ {
				*at = k
				out[k], err = call(a[k])
			}
			return err
		})
	}
}

// Batch2 adds functions of two.
func Batch2[A, B, R comparable](functions []At[func(A, B) R]) {
	described := columnsOf(reflect.TypeFor[R](), reflect.TypeFor[A](), reflect.TypeFor[B]())
	for _, each := range functions {
		call := each.Function
		described.register(each.Index, func(given *columns, low, high int, at *int) error {
			a, b, out := cells[A](given, 0), cells[B](given, 1), cells[R](given, 2)
			for k := low; k < high; k++ {
				*at = k
				out[k] = call(a[k], b[k])
			}
			return nil
		})
	}
}

// Batch2E adds functions that may fail.
func Batch2E[A, B, R comparable](functions []At[func(A, B) (R, error)]) {
	described := columnsOf(reflect.TypeFor[R](), reflect.TypeFor[A](), reflect.TypeFor[B]())
	for _, each := range functions {
		call := each.Function
		described.register(each.Index, func(given *columns, low, high int, at *int) (err error) {
			a, b, out := cells[A](given, 0), cells[B](given, 1), cells[R](given, 2)
			for k := low; k < high && err == nil; k++ {
				*at = k
				out[k], err = call(a[k], b[k])
			}
			return err
		})
	}
}

// Batch3 adds functions of three.
func Batch3[A, B, C, R comparable](functions []At[func(A, B, C) R]) {
	described := columnsOf(reflect.TypeFor[R](), reflect.TypeFor[A](), reflect.TypeFor[B](), reflect.TypeFor[C]())
	for _, each := range functions {
		call := each.Function
		described.register(each.Index, func(given *columns, low, high int, at *int) error {
			a, b, c, out := cells[A](given, 0), cells[B](given, 1), cells[C](given, 2), cells[R](given, 3)
			for k := low; k < high; k++ {
				*at = k
				out[k] = call(a[k], b[k], c[k])
			}
			return nil
		})
	}
}

// Batch3E adds functions that may fail.
func Batch3E[A, B, C, R comparable](functions []At[func(A, B, C) (R, error)]) {
	described := columnsOf(reflect.TypeFor[R](), reflect.TypeFor[A](), reflect.TypeFor[B](), reflect.TypeFor[C]())
	for _, each := range functions {
		call := each.Function
		described.register(each.Index, func(given *columns, low, high int, at *int) (err error) {
			a, b, c, out := cells[A](given, 0), cells[B](given, 1), cells[C](given, 2), cells[R](given, 3)
			for k := low; k < high && err == nil; k++ {
				*at = k
				out[k], err = call(a[k], b[k], c[k])
			}
			return err
		})
	}
}

// Batch4 adds functions of four.
func Batch4[A, B, C, D, R comparable](functions []At[func(A, B, C, D) R]) {
	described := columnsOf(reflect.TypeFor[R](), reflect.TypeFor[A](), reflect.TypeFor[B](), reflect.TypeFor[C](), reflect.TypeFor[D]())
	for _, each := range functions {
		call := each.Function
		described.register(each.Index, func(given *columns, low, high int, at *int) error {
			a, b, c, d, out := cells[A](given, 0), cells[B](given, 1), cells[C](given, 2), cells[D](given, 3), cells[R](given, 4)
			for k := low; k < high; k++ {
				*at = k
				out[k] = call(a[k], b[k], c[k], d[k])
			}
			return nil
		})
	}
}

// Batch4E adds functions that may fail.
func Batch4E[A, B, C, D, R comparable](functions []At[func(A, B, C, D) (R, error)]) {
	described := columnsOf(reflect.TypeFor[R](), reflect.TypeFor[A](), reflect.TypeFor[B](), reflect.TypeFor[C](), reflect.TypeFor[D]())
	for _, each := range functions {
		call := each.Function
		described.register(each.Index, func(given *columns, low, high int, at *int) (err error) {
			a, b, c, d, out := cells[A](given, 0), cells[B](given, 1), cells[C](given, 2), cells[D](given, 3), cells[R](given, 4)
			for k := low; k < high && err == nil; k++ {
				*at = k
				out[k], err = call(a[k], b[k], c[k], d[k])
			}
			return err
		})
	}
}

// Batch5 adds functions of five.
func Batch5[A, B, C, D, E, R comparable](functions []At[func(A, B, C, D, E) R]) {
	described := columnsOf(reflect.TypeFor[R](), reflect.TypeFor[A](), reflect.TypeFor[B](), reflect.TypeFor[C](), reflect.TypeFor[D](), reflect.TypeFor[E]())
	for _, each := range functions {
		call := each.Function
		described.register(each.Index, func(given *columns, low, high int, at *int) error {
			a, b, c, d, e, out := cells[A](given, 0), cells[B](given, 1), cells[C](given, 2), cells[D](given, 3), cells[E](given, 4), cells[R](given, 5)
			for k := low; k < high; k++ {
				*at = k
				out[k] = call(a[k], b[k], c[k], d[k], e[k])
			}
			return nil
		})
	}
}

// Batch5E adds functions that may fail.
func Batch5E[A, B, C, D, E, R comparable](functions []At[func(A, B, C, D, E) (R, error)]) {
	described := columnsOf(reflect.TypeFor[R](), reflect.TypeFor[A](), reflect.TypeFor[B](), reflect.TypeFor[C](), reflect.TypeFor[D](), reflect.TypeFor[E]())
	for _, each := range functions {
		call := each.Function
		described.register(each.Index, func(given *columns, low, high int, at *int) (err error) {
			a, b, c, d, e, out := cells[A](given, 0), cells[B](given, 1), cells[C](given, 2), cells[D](given, 3), cells[E](given, 4), cells[R](given, 5)
			for k := low; k < high && err == nil; k++ {
				*at = k
				out[k], err = call(a[k], b[k], c[k], d[k], e[k])
			}
			return err
		})
	}
}

// Batch6 adds functions of six.
func Batch6[A, B, C, D, E, F, R comparable](functions []At[func(A, B, C, D, E, F) R]) {
	described := columnsOf(reflect.TypeFor[R](), reflect.TypeFor[A](), reflect.TypeFor[B](), reflect.TypeFor[C](), reflect.TypeFor[D](), reflect.TypeFor[E](), reflect.TypeFor[F]())
	for _, each := range functions {
		call := each.Function
		described.register(each.Index, func(given *columns, low, high int, at *int) error {
			a, b, c, d, e, f, out := cells[A](given, 0), cells[B](given, 1), cells[C](given, 2), cells[D](given, 3), cells[E](given, 4), cells[F](given, 5), cells[R](given, 6)
			for k := low; k < high; k++ {
				*at = k
				out[k] = call(a[k], b[k], c[k], d[k], e[k], f[k])
			}
			return nil
		})
	}
}

// Batch6E adds functions that may fail.
func Batch6E[A, B, C, D, E, F, R comparable](functions []At[func(A, B, C, D, E, F) (R, error)]) {
	described := columnsOf(reflect.TypeFor[R](), reflect.TypeFor[A](), reflect.TypeFor[B](), reflect.TypeFor[C](), reflect.TypeFor[D](), reflect.TypeFor[E](), reflect.TypeFor[F]())
	for _, each := range functions {
		call := each.Function
		described.register(each.Index, func(given *columns, low, high int, at *int) (err error) {
			a, b, c, d, e, f, out := cells[A](given, 0), cells[B](given, 1), cells[C](given, 2), cells[D](given, 3), cells[E](given, 4), cells[F](given, 5), cells[R](given, 6)
			for k := low; k < high && err == nil; k++ {
				*at = k
				out[k], err = call(a[k], b[k], c[k], d[k], e[k], f[k])
			}
			return err
		})
	}
}
