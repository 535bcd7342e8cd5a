// Package {{packageName}} lets package {{boundPath}} be called through slots: arguments lie in the first ones,
// results behind them, and a pointer is a handle. The list in init is the functions' table. Generated; do not edit.
package {{packageName}}

{{#unused}}
import _ {{boundImport}}
{{/unused}}
{{^unused}}
import (
{{#reflects}}
	"reflect"

{{/reflects}}
	bound {{boundImport}}
{{#imports}}
	{{name}} {{path}}
{{/imports}}

	gopyruntime {{runtimeImport}}
)

{{#hasEntries}}
type slots = gopyruntime.Slots
{{/hasEntries}}
{{#implementing}}
type object = gopyruntime.Object
{{/implementing}}
{{#classes}}

var {{variable}} = gopyruntime.NewClass[bound.{{goName}}]({{quoted}})
{{/classes}}

func init() {
{{#registrations}}
	{{.}}
{{/registrations}}
{{#hasEntries}}
	gopyruntime.Register({{first}}, []func(*slots) error{
{{#entries}}
		{{.}},
{{/entries}}
	})
{{/hasEntries}}
{{#batches}}
	{{.}}
{{/batches}}
}
{{/unused}}
{{#calls}}

// {{comment}}
func {{name}}(s *slots) error {
{{#lines}}
	{{.}}
{{/lines}}
}
{{#inner}}

{{.}}
{{/inner}}
{{/calls}}
{{#implementers}}

// {{name}} is a Python object as {{source}}.
type {{name}} struct{ *object }
{{#methods}}

{{.}}
{{/methods}}
{{/implementers}}
