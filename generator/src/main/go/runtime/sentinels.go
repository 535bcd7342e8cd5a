package gopyruntime

import (
	"errors"
	"reflect"
	"sort"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"unsafe"
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

// errorClass is what the type of an error says of all its values.
type errorClass struct {
	word       uintptr // by which a variable of type error knows the type
	name       string
	comparable bool
	compares   bool     // by a method Is
	unwraps    bool     // may wrap others
	plain      bool     // a pointer without any of this, and no error type that Python knows
	types      []string // the error types and interfaces that it is
}

var errorClasses sync.Map // reflect.Type -> *errorClass

// lastErrorClass is that of the error before: errors in succession are often of one type.
var lastErrorClass atomic.Pointer[errorClass]

func errorClassOf(err error) *errorClass {
	word := words(&err)[0]
	if last := lastErrorClass.Load(); last != nil && last.word == word {
		return last
	}
	c := findErrorClass(reflect.TypeOf(err), word)
	lastErrorClass.Store(c)
	return c
}

func findErrorClass(t reflect.Type, word uintptr) *errorClass {
	if known, ok := errorClasses.Load(t); ok {
		return known.(*errorClass)
	}
	c := &errorClass{word: word, name: t.String(), comparable: t.Comparable()}
	c.compares = t.Implements(reflect.TypeFor[interface{ Is(error) bool }]())
	c.unwraps = t.Implements(reflect.TypeFor[interface{ Unwrap() error }]()) ||
		t.Implements(reflect.TypeFor[interface{ Unwrap() []error }]())
	if id, ok := errorTypes[t]; ok {
		c.types = append(c.types, "t"+strconv.FormatInt(id, 10))
	}
	for _, known := range errorInterfaces {
		if t.Implements(known.typ) {
			c.types = append(c.types, "t"+strconv.FormatInt(known.id, 10))
		}
	}
	c.plain = t.Kind() == reflect.Pointer && !c.compares && !c.unwraps && len(c.types) == 0
	errorClasses.Store(t, c)
	return c
}

// words are what an error is made of: equal ones are the same pointer of the same type.
func words(err *error) [2]uintptr { return *(*[2]uintptr)(unsafe.Pointer(err)) }

// matchesNone says, without a look at what the error is, that a plain error is no sentinel and not nil.
func matchesNone(err error) bool {
	own := words(&err)
	for k := range sentinels {
		if words(sentinels[k].variable) == own {
			return false
		}
	}
	return own[1] != 0
}

// classText says of what classes the exception of an error is: Go's type, then
// behind a line feed the sentinels (s1) and types (t70) that it matches, from
// the outermost on, n if it is a nil pointer of some type, which is no nil error,
// and w if it wraps another error. Most match nothing.
func classText(err error) string {
	c := errorClassOf(err)
	if c.plain && matchesNone(err) {
		return c.name
	}
	var matches []string
	if c.unwraps {
		matches = matchesOfAll(err)
	} else {
		matches = c.matches(err)
	}
	if isNilReference(reflect.ValueOf(err)) {
		matches = append(matches, "n")
	}
	if c.unwraps && wraps(err) {
		matches = append(matches, "w")
	}
	if len(matches) == 0 {
		return c.name
	}
	return c.name + "\n" + strings.Join(matches, " ")
}

// matchesOfAll are those of an error and of what it wraps.
func matchesOfAll(err error) (matches []string) {
	seen := map[string]bool{}
	walk(err, func(level error) {
		for _, match := range errorClassOf(level).matches(level) {
			if !seen[match] {
				seen[match] = true
				matches = append(matches, match)
			}
		}
	})
	return matches
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

// matches are those of one error of the type, whatever it wraps.
func (c *errorClass) matches(err error) (matches []string) {
	defer func() { // a method of the error that panics
		if recover() != nil {
			matches = nil
		}
	}()
	for _, known := range sentinels {
		target := *known.variable
		if target != nil && (c.comparable && err == target || c.compares && err.(interface{ Is(error) bool }).Is(target)) {
			matches = append(matches, "s"+strconv.Itoa(known.number))
		}
	}
	return append(matches, c.types...)
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
