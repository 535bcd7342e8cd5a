package gopyruntime

import "reflect"

// flatten marks the variadic parameter of a method.
type flatten struct{ slice any }

// Variadic has CallMethod pass the elements of the slice that pointer points to one by one.
func Variadic(pointer any) any { return flatten{pointer} }

// CallMethod calls a method of a Python object. Arguments and results are
// pointers, so that each keeps its static type. A *error as last result gets
// the exception; without one the exception is thrown. Generated implementers
// of interfaces call it.
func CallMethod(o *Object, name string, parameters []any, results ...any) {
	values := parameterValues(parameters)
	targets := make([]reflect.Value, len(results))
	for k, result := range results {
		targets[k] = reflect.ValueOf(result).Elem()
	}
	if standard, ok := standardMethods[name]; ok && standard.call(o, values, targets) {
		return
	}
	o.callMethod(name, values, targets)
}

func (o *Object) callMethod(name string, values, results []reflect.Value) {
	w := arguments(1 + len(values))
	w.text(name)
	for _, value := range values {
		w.encode(value)
	}
	o.ask(opMethod, w, results, func() string { return "the result of a Python object's " + name })
}

func parameterValues(parameters []any) []reflect.Value {
	values := make([]reflect.Value, 0, len(parameters))
	for _, parameter := range parameters {
		if extras, ok := parameter.(flatten); ok {
			slice := reflect.ValueOf(extras.slice).Elem()
			for k := range slice.Len() {
				values = append(values, slice.Index(k))
			}
			continue
		}
		values = append(values, reflect.ValueOf(parameter).Elem())
	}
	return values
}
