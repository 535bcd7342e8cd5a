package gopyruntime

import (
	"reflect"
	"strconv"
)

// describe is what Python makes a class of a type from, as JSON. plain says
// that values are exported data all the way down, so that they can be rebuilt
// from their plain form; impure says what is not.
func describe(k *Kind) string {
	t := k.typ
	o := &jsonObject{}
	o.int("id", k.typeID())
	o.string("go", t.String())
	o.string("kind", k.word())
	o.string("name", t.Name())
	o.string("package", t.PkgPath())
	switch t.Kind() {
	case reflect.Slice, reflect.Array, reflect.Map, reflect.Pointer, reflect.Chan:
		o.int("elem", typeID(t.Elem()))
	}
	switch t.Kind() {
	case reflect.Map:
		o.int("key", typeID(t.Key()))
	case reflect.Array:
		o.int("length", int64(t.Len()))
	case reflect.Struct:
		o.list("fields", describeFields(t))
	case reflect.Chan:
		o.string("direction", t.ChanDir().String())
	case reflect.Func:
		describeSignature(o, t, 0)
	}
	o.list("methods", describeMethods(t))
	o.bool("pointer_methods", t.Kind() != reflect.Interface && t.Kind() != reflect.Pointer && hasPointerMethods(t))
	o.bool("error", isErrorType(t))
	o.bool("comparable", t.Comparable())
	impure := whyNotPlain(t, map[reflect.Type]bool{})
	o.bool("plain", impure == "")
	if impure != "" {
		o.string("impure", impure)
	}
	return o.json()
}

// word is what Python chooses a class by.
func (k *Kind) word() string {
	if k.opaque {
		return "incomplete"
	}
	return k.typ.Kind().String()
}

func isErrorType(t reflect.Type) bool {
	return t.Implements(errorType) || t.Kind() != reflect.Interface && reflect.PointerTo(t).Implements(errorType)
}

// describeFields lists exported fields; path leads through embedded structs to a promoted one.
func describeFields(t reflect.Type) (fields []string) {
	for _, f := range structureOf(t).fields {
		o := &jsonObject{}
		o.string("name", f.Name)
		o.int("type", f.kind.typeID())
		o.bool("embedded", f.Anonymous)
		o.string("tag", string(f.Tag))
		if f.promoted() {
			o.list("path", embeddedNames(t, f.Index))
		}
		fields = append(fields, o.json())
	}
	return fields
}

func embeddedNames(t reflect.Type, index []int) (names []string) {
	for _, k := range index[:len(index)-1] {
		if t.Kind() == reflect.Pointer {
			t = t.Elem()
		}
		names = append(names, string(quoted(nil, t.Field(k).Name)))
		t = t.Field(k).Type
	}
	return names
}

// describeMethods lists the methods that a variable of the type has.
func describeMethods(t reflect.Type) (methods []string) {
	receiver := methodType(t)
	for k := range receiver.NumMethod() {
		method := receiver.Method(k)
		if !method.IsExported() {
			continue
		}
		o := &jsonObject{}
		o.string("name", method.Name)
		skipped := 1
		if t.Kind() == reflect.Interface {
			skipped = 0
		}
		describeSignature(o, method.Type, skipped)
		methods = append(methods, o.json())
	}
	return methods
}

// methodType is the type whose methods a variable of type t has: those of its address too.
func methodType(t reflect.Type) reflect.Type {
	if t.Kind() == reflect.Interface || t.Kind() == reflect.Pointer {
		return t
	}
	return reflect.PointerTo(t)
}

func describeSignature(o *jsonObject, t reflect.Type, skipped int) {
	var parameters, results []string
	context := int64(-1)
	for k := skipped; k < t.NumIn(); k++ {
		if t.In(k) == contextType && context < 0 {
			context = int64(k - skipped)
		}
		parameters = append(parameters, strconv.FormatInt(typeID(t.In(k)), 10))
	}
	for k := range t.NumOut() {
		results = append(results, strconv.FormatInt(typeID(t.Out(k)), 10))
	}
	o.list("parameters", parameters)
	o.list("results", results)
	o.bool("variadic", t.IsVariadic())
	if context >= 0 {
		o.int("context", context)
	}
}
