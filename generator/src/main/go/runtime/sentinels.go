package gopyruntime

import (
	"errors"
	"fmt"
	"reflect"
	"sort"
	"strconv"
	"strings"
)

// sentinel is an error variable whose value is known by its identity.
type sentinel struct {
	number   int
	variable *error
}

// errorInterface is an interface that some errors have, such as net.Error.
type errorInterface struct {
	id  int64
	typ reflect.Type
}

// Sentinels and error types are those of the bound packages and a few of Go's
// own. Packages add theirs while they initialise; calls only read.
var (
	sentinels       []sentinel
	errorTypes      = map[reflect.Type]int64{} // of T and *T, whichever is an error
	errorInterfaces []errorInterface
)

// RegisterSentinel makes an error variable one that failures are matched with.
func RegisterSentinel(number int, variable *error) {
	sentinels = append(sentinels, sentinel{number, variable})
	sort.Slice(sentinels, func(a, b int) bool { return sentinels[a].number < sentinels[b].number })
}

func registerErrorType(id int64, t reflect.Type) {
	if t.Kind() == reflect.Interface {
		if t.Implements(errorType) && t != errorType {
			errorInterfaces = append(errorInterfaces, errorInterface{id, t})
		}
		return
	}
	for _, form := range []reflect.Type{t, reflect.PointerTo(t)} {
		if form.Implements(errorType) {
			errorTypes[form] = id
		}
	}
}

// sentinelByNumber is the error that a number stands for.
func sentinelByNumber(number int64) error {
	for _, known := range sentinels {
		if int64(known.number) == number {
			return *known.variable
		}
	}
	panic(failed{kind: kindArgument, text: "there is no error " + strconv.FormatInt(number, 10)})
}

// classText says of what classes the exception of an error is: Go's type, then
// behind a line feed the sentinels (s1) and types (t70) that it matches, from
// the outermost on, nil if it is a nil pointer, and w if it wraps another error. Most match nothing.
func classText(err error) string {
	var matches []string
	seen := map[string]bool{}
	walk(err, func(level error) {
		for _, match := range matchesOf(level) {
			if !seen[match] {
				seen[match] = true
				matches = append(matches, match)
			}
		}
	})
	if isNilReference(reflect.ValueOf(err)) {
		matches = append(matches, "nil")
	}
	if wraps(err) {
		matches = append(matches, "w")
	}
	text := fmt.Sprintf("%T", err)
	if len(matches) > 0 {
		text += "\n" + strings.Join(matches, " ")
	}
	return text
}

// longestChain ends the walk over errors that wrap each other in a circle.
const longestChain = 100

// walk visits an error and all it wraps as errors.Is does.
func walk(err error, visit func(error)) {
	left := longestChain
	var visitAll func(error)
	visitAll = func(level error) {
		if level == nil || left == 0 {
			return
		}
		left--
		visit(level)
		for _, wrapped := range unwrapped(level) {
			visitAll(wrapped)
		}
	}
	visitAll(err)
}

// matchesOf are those of one error, whatever it wraps.
func matchesOf(err error) (matches []string) {
	defer func() { _ = recover() }() // a method of the error that panics
	comparable := reflect.TypeOf(err).Comparable()
	like, _ := err.(interface{ Is(error) bool })
	for _, known := range sentinels {
		if target := *known.variable; target != nil && (comparable && err == target || like != nil && like.Is(target)) {
			matches = append(matches, "s"+strconv.Itoa(known.number))
		}
	}
	if id, ok := errorTypes[reflect.TypeOf(err)]; ok {
		matches = append(matches, "t"+strconv.FormatInt(id, 10))
	}
	for _, known := range errorInterfaces {
		if reflect.TypeOf(err).Implements(known.typ) {
			matches = append(matches, "t"+strconv.FormatInt(known.id, 10))
		}
	}
	return matches
}

// unwrapped are the errors that an error wraps itself.
func unwrapped(err error) (wrapped []error) {
	defer func() { _ = recover() }()
	switch wrapper := err.(type) {
	case interface{ Unwrap() []error }:
		return wrapper.Unwrap()
	case interface{ Unwrap() error }:
		if inner := wrapper.Unwrap(); inner != nil {
			return []error{inner}
		}
	}
	return nil
}

func wraps(err error) bool { return len(unwrapped(err)) > 0 }

// isError is errors.Is; an error that panics there is another one.
func isError(err, target error) (is bool) {
	defer func() { _ = recover() }()
	return errors.Is(err, target)
}
