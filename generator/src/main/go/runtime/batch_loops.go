package gopyruntime

// The loops over columns, for functions of one to six parameters: BatchN for
// those with a result, BatchNE with a result and an error, BatchNV and BatchNVE
// without a result. They call the function itself, so an item costs no more
// than a call through a variable.

// Batch1 is the batch of a function of one parameter.
func Batch1[A, R comparable](call func(A) R) Batch {
	return func(s *Slots) error {
		a := column[A](s, 0)
		out := make([]R, sameLength(len(a)))
		return store(s, 1, out, func(low, high int, at *int) error {
			for k := low; k < high; k++ {
				*at = k
				out[k] = call(a[k])
			}
			return nil
		})
	}
}

// Batch1E is Batch1 for a function that may fail.
func Batch1E[A, R comparable](call func(A) (R, error)) Batch {
	return func(s *Slots) error {
		a := column[A](s, 0)
		out := make([]R, sameLength(len(a)))
		return store(s, 1, out, func(low, high int, at *int) (err error) {
			for k := low; k < high && err == nil; k++ {
				*at = k
				out[k], err = call(a[k])
			}
			return err
		})
	}
}

// Batch1V is Batch1 for a function without a result.
func Batch1V[A comparable](call func(A)) Batch {
	return Batch1(func(a A) (none nothing) { call(a); return })
}

// Batch1VE is Batch1 for a function whose only result is an error.
func Batch1VE[A comparable](call func(A) error) Batch {
	return Batch1E(func(a A) (none nothing, err error) { return none, call(a) })
}

// Batch2 is the batch of a function of two.
func Batch2[A, B, R comparable](call func(A, B) R) Batch {
	return func(s *Slots) error {
		a, b := column[A](s, 0), column[B](s, 1)
		out := make([]R, sameLength(len(a), len(b)))
		return store(s, 2, out, func(low, high int, at *int) error {
			for k := low; k < high; k++ {
				*at = k
				out[k] = call(a[k], b[k])
			}
			return nil
		})
	}
}

// Batch2E is Batch2 for a function that may fail.
func Batch2E[A, B, R comparable](call func(A, B) (R, error)) Batch {
	return func(s *Slots) error {
		a, b := column[A](s, 0), column[B](s, 1)
		out := make([]R, sameLength(len(a), len(b)))
		return store(s, 2, out, func(low, high int, at *int) (err error) {
			for k := low; k < high && err == nil; k++ {
				*at = k
				out[k], err = call(a[k], b[k])
			}
			return err
		})
	}
}

// Batch2V is Batch2 for a function without a result.
func Batch2V[A, B comparable](call func(A, B)) Batch {
	return Batch2(func(a A, b B) (none nothing) { call(a, b); return })
}

// Batch2VE is Batch2 for a function whose only result is an error.
func Batch2VE[A, B comparable](call func(A, B) error) Batch {
	return Batch2E(func(a A, b B) (none nothing, err error) { return none, call(a, b) })
}

// Batch3 is the batch of a function of three.
func Batch3[A, B, C, R comparable](call func(A, B, C) R) Batch {
	return func(s *Slots) error {
		a, b, c := column[A](s, 0), column[B](s, 1), column[C](s, 2)
		out := make([]R, sameLength(len(a), len(b), len(c)))
		return store(s, 3, out, func(low, high int, at *int) error {
			for k := low; k < high; k++ {
				*at = k
				out[k] = call(a[k], b[k], c[k])
			}
			return nil
		})
	}
}

// Batch3E is Batch3 for a function that may fail.
func Batch3E[A, B, C, R comparable](call func(A, B, C) (R, error)) Batch {
	return func(s *Slots) error {
		a, b, c := column[A](s, 0), column[B](s, 1), column[C](s, 2)
		out := make([]R, sameLength(len(a), len(b), len(c)))
		return store(s, 3, out, func(low, high int, at *int) (err error) {
			for k := low; k < high && err == nil; k++ {
				*at = k
				out[k], err = call(a[k], b[k], c[k])
			}
			return err
		})
	}
}

// Batch3V is Batch3 for a function without a result.
func Batch3V[A, B, C comparable](call func(A, B, C)) Batch {
	return Batch3(func(a A, b B, c C) (none nothing) { call(a, b, c); return })
}

// Batch3VE is Batch3 for a function whose only result is an error.
func Batch3VE[A, B, C comparable](call func(A, B, C) error) Batch {
	return Batch3E(func(a A, b B, c C) (none nothing, err error) { return none, call(a, b, c) })
}

// Batch4 is the batch of a function of four.
func Batch4[A, B, C, D, R comparable](call func(A, B, C, D) R) Batch {
	return func(s *Slots) error {
		a, b, c, d := column[A](s, 0), column[B](s, 1), column[C](s, 2), column[D](s, 3)
		out := make([]R, sameLength(len(a), len(b), len(c), len(d)))
		return store(s, 4, out, func(low, high int, at *int) error {
			for k := low; k < high; k++ {
				*at = k
				out[k] = call(a[k], b[k], c[k], d[k])
			}
			return nil
		})
	}
}

// Batch4E is Batch4 for a function that may fail.
func Batch4E[A, B, C, D, R comparable](call func(A, B, C, D) (R, error)) Batch {
	return func(s *Slots) error {
		a, b, c, d := column[A](s, 0), column[B](s, 1), column[C](s, 2), column[D](s, 3)
		out := make([]R, sameLength(len(a), len(b), len(c), len(d)))
		return store(s, 4, out, func(low, high int, at *int) (err error) {
			for k := low; k < high && err == nil; k++ {
				*at = k
				out[k], err = call(a[k], b[k], c[k], d[k])
			}
			return err
		})
	}
}

// Batch4V is Batch4 for a function without a result.
func Batch4V[A, B, C, D comparable](call func(A, B, C, D)) Batch {
	return Batch4(func(a A, b B, c C, d D) (none nothing) { call(a, b, c, d); return })
}

// Batch4VE is Batch4 for a function whose only result is an error.
func Batch4VE[A, B, C, D comparable](call func(A, B, C, D) error) Batch {
	return Batch4E(func(a A, b B, c C, d D) (none nothing, err error) { return none, call(a, b, c, d) })
}

// Batch5 is the batch of a function of five.
func Batch5[A, B, C, D, E, R comparable](call func(A, B, C, D, E) R) Batch {
	return func(s *Slots) error {
		a, b, c, d, e := column[A](s, 0), column[B](s, 1), column[C](s, 2), column[D](s, 3), column[E](s, 4)
		out := make([]R, sameLength(len(a), len(b), len(c), len(d), len(e)))
		return store(s, 5, out, func(low, high int, at *int) error {
			for k := low; k < high; k++ {
				*at = k
				out[k] = call(a[k], b[k], c[k], d[k], e[k])
			}
			return nil
		})
	}
}

// Batch5E is Batch5 for a function that may fail.
func Batch5E[A, B, C, D, E, R comparable](call func(A, B, C, D, E) (R, error)) Batch {
	return func(s *Slots) error {
		a, b, c, d, e := column[A](s, 0), column[B](s, 1), column[C](s, 2), column[D](s, 3), column[E](s, 4)
		out := make([]R, sameLength(len(a), len(b), len(c), len(d), len(e)))
		return store(s, 5, out, func(low, high int, at *int) (err error) {
			for k := low; k < high && err == nil; k++ {
				*at = k
				out[k], err = call(a[k], b[k], c[k], d[k], e[k])
			}
			return err
		})
	}
}

// Batch5V is Batch5 for a function without a result.
func Batch5V[A, B, C, D, E comparable](call func(A, B, C, D, E)) Batch {
	return Batch5(func(a A, b B, c C, d D, e E) (none nothing) { call(a, b, c, d, e); return })
}

// Batch5VE is Batch5 for a function whose only result is an error.
func Batch5VE[A, B, C, D, E comparable](call func(A, B, C, D, E) error) Batch {
	return Batch5E(func(a A, b B, c C, d D, e E) (none nothing, err error) { return none, call(a, b, c, d, e) })
}

// Batch6 is the batch of a function of six.
func Batch6[A, B, C, D, E, F, R comparable](call func(A, B, C, D, E, F) R) Batch {
	return func(s *Slots) error {
		a, b, c, d, e, f := column[A](s, 0), column[B](s, 1), column[C](s, 2), column[D](s, 3), column[E](s, 4), column[F](s, 5)
		out := make([]R, sameLength(len(a), len(b), len(c), len(d), len(e), len(f)))
		return store(s, 6, out, func(low, high int, at *int) error {
			for k := low; k < high; k++ {
				*at = k
				out[k] = call(a[k], b[k], c[k], d[k], e[k], f[k])
			}
			return nil
		})
	}
}

// Batch6E is Batch6 for a function that may fail.
func Batch6E[A, B, C, D, E, F, R comparable](call func(A, B, C, D, E, F) (R, error)) Batch {
	return func(s *Slots) error {
		a, b, c, d, e, f := column[A](s, 0), column[B](s, 1), column[C](s, 2), column[D](s, 3), column[E](s, 4), column[F](s, 5)
		out := make([]R, sameLength(len(a), len(b), len(c), len(d), len(e), len(f)))
		return store(s, 6, out, func(low, high int, at *int) (err error) {
			for k := low; k < high && err == nil; k++ {
				*at = k
				out[k], err = call(a[k], b[k], c[k], d[k], e[k], f[k])
			}
			return err
		})
	}
}

// Batch6V is Batch6 for a function without a result.
func Batch6V[A, B, C, D, E, F comparable](call func(A, B, C, D, E, F)) Batch {
	return Batch6(func(a A, b B, c C, d D, e E, f F) (none nothing) { call(a, b, c, d, e, f); return })
}

// Batch6VE is Batch6 for a function whose only result is an error.
func Batch6VE[A, B, C, D, E, F comparable](call func(A, B, C, D, E, F) error) Batch {
	return Batch6E(func(a A, b B, c C, d D, e E, f F) (none nothing, err error) { return none, call(a, b, c, d, e, f) })
}
