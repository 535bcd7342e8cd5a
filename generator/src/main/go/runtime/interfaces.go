package gopyruntime

import (
	"reflect"
	"sort"
	"strings"
)

// implementer makes the values of an interface type that stand for Python objects.
type implementer struct {
	names    []string
	made     func(*Object) any
	concrete reflect.Type // of what made answers
}

var implementers = map[reflect.Type]*implementer{}

// RegisterInterface says how a Python object with methods of these names
// becomes a value of interface type t. Wrapper packages call it while they
// initialise.
func RegisterInterface(t reflect.Type, names []string, made func(*Object) any) {
	implementers[t] = &implementer{names, made, reflect.TypeOf(made(nil))}
}

// implementation makes a value of an interface type of a Python object, or
// says what is wanted instead of one that lacks methods. Of the implementers that will do, it takes the one with the most methods that
// the object has, so that type assertions to more find them.
func implementation(id int64, t reflect.Type) (v reflect.Value, wanted string) {
	o := newObject(id)
	if t == errorType {
		return o.asError()
	}
	if bits, isFile := fileBits(t); isFile {
		return o.asFile(t, bits)
	}
	candidates := implementersOf(t)
	if len(candidates) == 0 {
		return v, t.String() + " of Go (a Python class cannot be one)"
	}
	missing := o.missing(candidates)
	var best *implementer
	for _, candidate := range candidates {
		if lacking(candidate.names, missing) == nil && (best == nil || len(candidate.names) > len(best.names)) {
			best = candidate
		}
	}
	if best == nil {
		return v, lack(t, missing)
	}
	return reflect.ValueOf(best.made(o)), ""
}

// implementersOf lists who makes a t, in an order that does not change.
func implementersOf(t reflect.Type) []*implementer {
	var found []*implementer
	for _, candidate := range implementers {
		if candidate.concrete.Implements(t) {
			found = append(found, candidate)
		}
	}
	sort.Slice(found, func(a, b int) bool { return found[a].concrete.String() < found[b].concrete.String() })
	return found
}

// missing asks Python which methods of the candidates the object lacks. A
// method of io's is there too under Python's name for it.
func (o *Object) missing(candidates []*implementer) map[string]bool {
	names := map[string]bool{}
	for _, candidate := range candidates {
		for _, name := range candidate.names {
			names[name] = true
			if standard, ok := standardMethods[name]; ok {
				names[standard.python] = true
			}
		}
	}
	missing := o.lacks(names)
	for name, standard := range standardMethods {
		if missing[name] && !missing[standard.python] {
			delete(missing, name)
		}
	}
	return missing
}

// lacks asks Python which of the names the object has no method of.
func (o *Object) lacks(names map[string]bool) map[string]bool {
	w := arguments(len(names))
	for name := range names {
		w.text(name)
	}
	missing := map[string]bool{}
	err := ask(o.id, opMissing, w, func(r *reader) {
		for _, name := range r.decode(reflect.TypeFor[[]string]()).Interface().([]string) {
			missing[name] = true
		}
	})
	if err != nil {
		throw(err)
	}
	return missing
}

func lacking(names []string, missing map[string]bool) []string {
	var lacking []string
	for _, name := range names {
		if missing[name] {
			lacking = append(lacking, name)
		}
	}
	return lacking
}

// lack is the refusal of an object that lacks methods of an interface type.
func lack(t reflect.Type, missing map[string]bool) string {
	var names []string
	for k := range t.NumMethod() {
		names = append(names, t.Method(k).Name)
	}
	if absent := lacking(names, missing); len(absent) > 0 {
		names = absent
	}
	word := "method "
	if len(names) > 1 {
		word = "methods "
	}
	return t.String() + " (with the " + word + strings.Join(names, ", ") + ")"
}
