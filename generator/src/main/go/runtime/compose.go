package gopyruntime

import (
	"fmt"
	"reflect"
)

// composeType is function 23: [what] -> type. What is the name of a type
// without package, the id of a type, or a list: slice, array, map, pointer or
// chan with what it is made of.
func composeType(s *Slots) error {
	r := newReader(s.Pointer(0), s[1])
	return answered(s, 2, func(w *writer) error {
		r.arguments(1)
		w.int(typeID(composed(r.argument(0, anyType).Interface())))
		return nil
	})
}

// simpleTypes are those that have a name and no package.
var simpleTypes = map[string]reflect.Type{
	"any": anyType, "error": errorType, "bytes": bytesType, "time": timeType,
	"byte": reflect.TypeFor[byte](), "rune": reflect.TypeFor[rune](),
}

var directions = map[string]reflect.ChanDir{
	"both": reflect.BothDir, "send": reflect.SendDir, "recv": reflect.RecvDir,
}

func init() {
	for t := range basics {
		simpleTypes[t.String()] = t
	}
}

func composed(what any) reflect.Type {
	switch expression := what.(type) {
	case string:
		if t := simpleTypes[expression]; t != nil {
			return t
		}
	case int:
		return typeByID(int64(expression)).typ
	case []any:
		return compound(expression)
	}
	panic(noType(what))
}

func compound(parts []any) reflect.Type {
	if len(parts) == 0 {
		panic(noType(parts))
	}
	word, _ := parts[0].(string)
	switch {
	case word == "slice" && len(parts) == 2:
		return reflect.SliceOf(composed(parts[1]))
	case word == "pointer" && len(parts) == 2:
		return reflect.PointerTo(composed(parts[1]))
	case word == "array" && len(parts) == 3:
		if length, ok := parts[1].(int); ok && length >= 0 {
			return reflect.ArrayOf(length, composed(parts[2]))
		}
	case word == "map" && len(parts) == 3:
		if key := composed(parts[1]); key.Comparable() {
			return reflect.MapOf(key, composed(parts[2]))
		}
	case word == "chan" && len(parts) == 3:
		word, _ := parts[2].(string)
		if direction, ok := directions[word]; ok {
			return reflect.ChanOf(direction, composed(parts[1]))
		}
	}
	panic(noType(parts))
}

func noType(what any) failed {
	return failed{kind: kindArgument, text: fmt.Sprint("there is no type ", what)}
}
