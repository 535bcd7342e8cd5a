package gopyruntime

import "strconv"

type atItem interface{ item() int }

// itemError is the error of one item: what fails is its own error, whose text says where.
type itemError struct {
	error
	at int
}

func (e itemError) Error() string { return itemText(e.at) + textOf(e.error) }
func (e itemError) item() int     { return e.at }

// itemPanic is the panic of one item, and its stack.
type itemPanic struct {
	value any
	stack string
	at    int
}

func (p itemPanic) Error() string { return itemText(p.at) + textOf(p.value) }
func (p itemPanic) item() int     { return p.at }

func itemText(at int) string { return "item " + strconv.Itoa(at) + ": " }
