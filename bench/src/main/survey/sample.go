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
func shown(value any) string {
	v := reflect.ValueOf(value)
	if v.Kind() == reflect.Invalid {
		return "nil"
	}
	if isCell(v.Type()) {
		return "object"
	}
	switch v.Kind() {
	case reflect.Bool:
		return fmt.Sprint(v.Bool())
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
	case reflect.Pointer, reflect.Func, reflect.Chan:
		if v.IsNil() {
			return "nil"
		}
	}
	return "object"
}

// isCell tells whether Python has a variable of the type rather than its value: a basic type with methods on pointers.
func isCell(t reflect.Type) bool {
	basic := t.Kind() <= reflect.Complex128 || t.Kind() == reflect.String
	return basic && reflect.PointerTo(t).NumMethod() > t.NumMethod()
}

func sequence(v reflect.Value) string {
	if data, ok := v.Interface().([]byte); ok {
		return "text " + hex.EncodeToString(data)
	}
	var items []string
	for i := range v.Len() {
		items = append(items, shown(v.Index(i).Interface()))
	}
	return "[" + strings.Join(items, ", ") + "]"
}

func float(f float64) string {
	if f != f {
		return "nan"
	}
	return fmt.Sprintf("%016x", math.Float64bits(f))
}

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
		parts = append(parts, shown(result))
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
