package gopyruntime

import (
	"runtime/debug"
	"strconv"
	"strings"
)

// Own is how many function indices every library keeps for this package.
const Own = 64

var functions = ownFunctions()

// Register adds the functions of one package, from index first on. Wrapper
// packages call it while they initialise, in any order.
func Register(first int, wrappers []func(*Slots) error) {
	for len(functions) < first+len(wrappers) {
		functions = append(functions, nil)
	}
	copy(functions[first:], wrappers)
}

const (
	succeeded = 0
	hasFailed = 1
	running   = -1
)

// Call runs function f. It answers 0, or 1 after it has filled failure.
func Call(f int64, slots *Slots, failure *Failure) (status int64) {
	status = running
	defer func() {
		if status == running {
			c := caught(recover())
			fillPanic(failure, c.value, c.stack)
			status = hasFailed
		}
	}()
	var call func(*Slots) error
	if uint64(f) < uint64(len(functions)) {
		call = functions[f]
	}
	if call == nil {
		call = find(f)
	}
	if err := call(slots); err != nil {
		fillError(failure, err)
		return hasFailed
	}
	return succeeded
}

// find is the whole search, of which Call has the usual part written out.
func find(f int64) func(*Slots) error {
	if uint64(f) >= uint64(len(functions)) || functions[f] == nil {
		if f > 0 && f&isolatedBit != 0 {
			return isolated(find(f &^ isolatedBit))
		}
		return mustFindBatch(f)
	}
	return functions[f]
}

func mustFindBatch(f int64) func(*Slots) error {
	if k := f - firstLent; uint64(k) < uint64(len(lending)) && lending[k] != nil {
		return lending[k]
	}
	if batch, ok := batches[f]; ok {
		return batch.call
	}
	panic(failed{kind: kindArgument, text: "the library has no function " + strconv.FormatInt(f, 10)})
}

// panicStack is the stack of the panic that is being recovered, without the
// frames of the recovery above it and of the binding below it, which begins
// with one of the guards.
func panicStack() string {
	lines := strings.SplitAfter(string(debug.Stack()), "\n")
	first, last := 1, len(lines)
	for k, line := range lines {
		if strings.HasPrefix(line, "panic(") {
			first = k + 2
		}
		if start := strings.LastIndex(line, "("); start > 0 && guards[line[:start]] {
			last = k
			break
		}
	}
	if first > last {
		first = 1
	}
	return lines[0] + strings.Join(lines[first:last], "")
}
