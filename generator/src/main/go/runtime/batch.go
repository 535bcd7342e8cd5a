package gopyruntime

import (
	"reflect"
	"strconv"
	"unsafe"
)

// A function over scalars can also be called by f + firstBatch, over columns of
// its arguments: slot 0 is 1 to share the work out, then each parameter has the
// three slots of a slice argument, and behind them is the handle of a slice of
// the results, if the function has one.
const (
	firstBatch  = 1 << 32
	inParallel  = 1
	firstColumn = 1
	columnSlots = 3
	mostColumns = 6
)

// At is a function and its index.
type At[F any] struct {
	Index    int
	Function F
}

// batch is one function that can be called for columns.
type batch struct {
	parameters []*basic
	results    *basic // nil without a result
	run        loop
}

// loop calls a function for the items from low to high. It keeps *at at the
// item it has come to, and ends with the first error.
type loop func(c *columns, low, high int, at *int) error

// columns are where the items of one call's arguments are, and behind them those of its results.
type columns struct {
	items [mostColumns + 1]unsafe.Pointer
	count int
}

// read finds the items of a column.
func (b *basic) read(s *Slots, i int) (address unsafe.Pointer, count int) {
	items := b.in(s, i)
	return items.data, items.length
}

// results makes a column, and the handle of it when it has been filled.
func (b *basic) results(count int) (address unsafe.Pointer, handle func() int64) {
	items := b.fresh(count)
	return items.data, func() int64 { return put(b.slice, unsafe.Pointer(&items)) }
}

// columnsOf describes a signature: its result, nil if it has none, then its parameters.
func columnsOf(result reflect.Type, parameters ...reflect.Type) (described batch) {
	if result != nil {
		described.results = basics[result]
	}
	for _, parameter := range parameters {
		described.parameters = append(described.parameters, basics[parameter])
	}
	return described
}

var batches = map[int64]batch{}

// register adds a function. Wrapper packages cause it while they initialise.
func (b batch) register(index int, run loop) {
	b.run = run
	batches[int64(index)+firstBatch] = b
}

// cells are those of parameter k, or of the results.
func cells[T any](c *columns, k int) []T { return unsafe.Slice((*T)(c.items[k]), c.count) }

func (b batch) call(s *Slots) error {
	c, keep := &columns{}, func() int64 { return 0 }
	for k, parameter := range b.parameters {
		address, count := parameter.read(s, firstColumn+columnSlots*k)
		if k > 0 && count != c.count { // Python has compared them, but a Go slice may have got another length since
			panic(failed{kind: kindArgument, text: "columns of " + strconv.Itoa(c.count) + " and " + strconv.Itoa(count) + " items"})
		}
		c.items[k], c.count = address, count
	}
	if b.results != nil {
		c.items[len(b.parameters)], keep = b.results.results(c.count)
	}
	if err := runBatch(b.run, c, s[0] == inParallel); err != nil {
		return err
	}
	if b.results != nil {
		s[firstColumn+columnSlots*len(b.parameters)] = keep()
	}
	return nil
}
