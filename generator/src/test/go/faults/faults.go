// Package faults has errors of every kind: sentinels, types, wrapped and joined ones.
package faults

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strconv"
)

// ErrEmpty says that there is nothing.
var ErrEmpty = errors.New("empty")

// ErrFull wraps another sentinel.
var ErrFull = fmt.Errorf("full: %w", ErrEmpty)

// ErrEnd is an end of file too.
var ErrEnd = fmt.Errorf("end: %w", io.EOF)

// QueryError says what was asked.
type QueryError struct {
	Query string
	Line  int
	Err   error
	note  string
}

func (e *QueryError) Error() string { return e.Query + ": " + e.Err.Error() }
func (e *QueryError) Unwrap() error { return e.Err }

// Double is a method beside Error.
func (e *QueryError) Double() int { return 2 * e.Line }

// Code is an error that is a number.
type Code int

func (c Code) Error() string { return "code " + strconv.Itoa(int(c)) }

// Temporary is an interface that some errors have.
type Temporary interface {
	error
	Temporary() bool
}

type busy struct{}

func (busy) Error() string   { return "busy" }
func (busy) Temporary() bool { return true }

func Empty() error                { return ErrEmpty }
func Full() error                 { return ErrFull }
func End() error                  { return ErrEnd }
func Wrapped(text string) error   { return fmt.Errorf("%s: %w", text, ErrEmpty) }
func Query(q string, n int) error { return &QueryError{Query: q, Line: n, Err: ErrEmpty} }
func Numbered(n int) error        { return Code(n) }
func Busy() error                 { return busy{} }
func Plain() error                { return errors.New("plain") }
func Joined() error               { return errors.Join(ErrEmpty, Code(3)) }
func Read() (string, int, error)  { return "part", 4, io.EOF }
func Open(path string) error {
	_, err := os.Open(path)
	return err
}
func Denied() error               { return fs.ErrPermission }
func Exists() error               { return fmt.Errorf("there: %w", fs.ErrExist) }
func Late() error                 { return context.DeadlineExceeded }
func Parse(s string) (int, error) { return strconv.Atoi(s) }

// Typed nil is an error all the same.
func Typed() error {
	var e *QueryError
	return fmt.Errorf("nil inside: %w", nilError{e})
}

// NilPointer is not nil to Go.
func NilPointer() error {
	var e *QueryError
	return e
}

type nilError struct{ *QueryError }

func (nilError) Error() string { return "typed nil" }

// Value gives errors as values.
func Value(ok bool) (err error, n int) {
	if ok {
		return nil, 1
	}
	return ErrEmpty, 2
}

func Anything() []any { return []any{ErrEmpty, Code(7), errors.New("plain")} }

func Panic() { panic(ErrEmpty) }

func All() []error { return []error{nil, ErrEmpty, Code(7)} }

func Same(err error) bool { return err == ErrEmpty }

func Is(err error) bool { return errors.Is(err, ErrEmpty) }

func CodeOf(err error) int {
	var c Code
	if errors.As(err, &c) {
		return int(c)
	}
	return -1
}

func LineOf(err error) int {
	var q *QueryError
	if errors.As(err, &q) {
		return q.Line
	}
	return -1
}

func Return(err error) error { return err }

func Text(err error) string {
	if err == nil {
		return "nil"
	}
	return err.Error()
}

// Mixed is an error of many kinds.
func Mixed() error {
	return errors.Join(io.EOF, fs.ErrNotExist, &strconv.NumError{Func: "f", Num: "x", Err: ErrEmpty})
}

// Deep wraps an error with fields.
func Deep() error { return fmt.Errorf("deep: %w", &QueryError{Query: "deep", Line: 8, Err: ErrEmpty}) }

// Make gives an error's type by value, where no error is expected.
func Make(line int) QueryError { return QueryError{Query: "made", Line: line, Err: ErrEmpty} }

func Lines(errs []*QueryError) (sum int) {
	for _, e := range errs {
		sum += e.Line
	}
	return sum
}

func LineBy(e QueryError) int { return e.Line }

func CodeBy(c Code) Code { return c + 1 }

// Exact is an error whose fields are all exported.
type Exact struct {
	Text string
	Line int
}

func (e *Exact) Error() string {
	if e == nil {
		return "nothing"
	}
	return e.Text
}

func Precise(text string, line int) error { return &Exact{text, line} }

// Nothing returns a pointer that is nil, which is no nil error.
func Nothing() error {
	var e *Exact
	return e
}
