// Command sample calls functions of a package with fixed values and prints a line for each: name, tab, answer.
package main

import (
	"encoding/hex"
	"fmt"
	"math"
	"os"
	"reflect"
	"strings"

	bound "package"
)

// shown is a result, the same text in Go and Python: basic values and sequences of them in full, of the rest what it is.
func shown(v reflect.Value) string {
	if isCell(v.Type()) {
		return "object"
	}
	switch v.Kind() {
	case reflect.Bool:
		return truth(v)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return fmt.Sprint(v.Int())
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return fmt.Sprint(v.Uint())
	case reflect.Float32, reflect.Float64:
		return float(v.Float())
	case reflect.Complex64, reflect.Complex128:
		return float(real(v.Complex())) + " " + float(imag(v.Complex()))
	case reflect.String:
		return "text " + hex.EncodeToString([]byte(v.String()))
	case reflect.Slice, reflect.Array:
		return sequence(v)
	case reflect.Map:
		return fmt.Sprint("map of ", v.Len())
	case reflect.Interface:
		return inside(v)
	case reflect.Pointer:
		return pointed(v)
	case reflect.Func, reflect.Chan:
		if v.IsNil() {
			return "nil"
		}
	}
	return "object"
}

// truth is a bool; Python has no named bools, so those are numbers.
func truth(v reflect.Value) string {
	if v.Type().PkgPath() == "" {
		return fmt.Sprint(v.Bool())
	}
	if v.Bool() {
		return "1"
	}
	return "0"
}

// inside is the value in an interface. A nil pointer in it is an object, and so is an error.
func inside(v reflect.Value) string {
	if v.IsNil() {
		return "nil"
	}
	_, failed := v.Interface().(error)
	if failed || v.Elem().Kind() == reflect.Pointer && v.Elem().IsNil() {
		return "object"
	}
	return shown(v.Elem())
}

// pointed is a pointer: one to a sequence is the sequence in Python.
func pointed(v reflect.Value) string {
	if v.IsNil() {
		return "nil"
	}
	switch v.Elem().Kind() {
	case reflect.Slice, reflect.Array:
		return items(v.Elem())
	case reflect.Map:
		return shown(v.Elem())
	}
	return "object"
}

// isCell tells whether Python has a variable of the type rather than its value: a basic type with methods on pointers.
func isCell(t reflect.Type) bool {
	basic := t.Kind() <= reflect.Complex128 || t.Kind() == reflect.String
	return basic && reflect.PointerTo(t).NumMethod() > t.NumMethod()
}

func sequence(v reflect.Value) string {
	if v.Type() == reflect.TypeFor[[]byte]() {
		return "text " + hex.EncodeToString(v.Bytes())
	}
	return items(v)
}

func items(v reflect.Value) string {
	var all []string
	for i := range v.Len() {
		all = append(all, shown(v.Index(i)))
	}
	return "[" + strings.Join(all, ", ") + "]"
}

func float(f float64) string {
	if f != f {
		return "nan"
	}
	return fmt.Sprintf("%016x", math.Float64bits(f))
}

// answer is what a function says; it gives pointers to its results, which keep their types.
func answer(function func() ([]any, error)) (text string) {
	defer func() {
		if recover() != nil {
			text = "panic"
		}
	}()
	results, err := function()
	if err != nil {
		return "error " + hex.EncodeToString([]byte(err.Error()))
	}
	var parts []string
	for _, result := range results {
		parts = append(parts, shown(reflect.ValueOf(result).Elem()))
	}
	if len(parts) == 0 {
		return "nil"
	}
	return strings.Join(parts, ", ")
}

func call(name string, function func() ([]any, error)) {
	fmt.Fprintf(os.Stdout, "\n%s\t%s\n", name, answer(function))
}

func main() {
	// calls
}
