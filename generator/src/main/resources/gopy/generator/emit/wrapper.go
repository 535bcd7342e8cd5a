// Package {{packageName}} lets package {{boundPath}} be called through slots. Generated; do not edit.
package {{packageName}}

{{#unused}}
import _ {{boundImport}}
{{/unused}}
{{^unused}}
import (
	bound {{boundImport}}

	gopyruntime {{runtimeImport}}
)

type slots = gopyruntime.Slots
{{#classes}}

var {{variable}} = gopyruntime.NewClass[bound.{{goName}}]({{quoted}})
{{/classes}}

func init() {
	gopyruntime.Register({{first}}, []func(*slots) error{
{{#calls}}
		{{name}},
{{/calls}}
	})
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
