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

// shown is a basic value, the same text in Go and Python.
func shown(value any) string {
	switch v := reflect.ValueOf(value); v.Kind() {
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
	default:
		return "text " + hex.EncodeToString([]byte(v.String()))
	}
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
	return strings.Join(parts, ", ")
}

func call(name string, function func() ([]any, error)) {
	fmt.Fprintf(os.Stdout, "%s\t%s\n", name, answer(function))
}

func main() {
	// calls
}
