package main

import (
	"fmt"
	"go/types"
	"strings"
)

// mostNested is how deep instances of instances are followed; Go itself refuses endless ones.
const mostNested = 6

// concrete tells whether no type parameter is left in a type.
func concrete(t types.Type, depth int) bool {
	if depth > mostNested {
		return false
	}
	within := func(parts ...types.Type) bool {
		for _, part := range parts {
			if !concrete(part, depth+1) {
				return false
			}
		}
		return true
	}
	switch t := t.(type) {
	case *types.TypeParam, *types.Union:
		return false
	case *types.Named:
		return within(typesOf(t.TypeArgs())...)
	case *types.Alias:
		return within(types.Unalias(t))
	case *types.Pointer:
		return within(t.Elem())
	case *types.Slice:
		return within(t.Elem())
	case *types.Array:
		return within(t.Elem())
	case *types.Chan:
		return within(t.Elem())
	case *types.Map:
		return within(t.Key(), t.Elem())
	case *types.Tuple:
		for i := range t.Len() {
			if !within(t.At(i).Type()) {
				return false
			}
		}
	case *types.Signature:
		return within(t.Params(), t.Results())
	case *types.Struct:
		for i := range t.NumFields() {
			if !within(t.Field(i).Type()) {
				return false
			}
		}
	case *types.Interface:
		for i := range t.NumExplicitMethods() {
			if !within(t.ExplicitMethod(i).Type()) {
				return false
			}
		}
	}
	return true
}

func typesOf(list *types.TypeList) []types.Type {
	all := make([]types.Type, list.Len())
	for i := range all {
		all[i] = list.At(i)
	}
	return all
}

// instanceName is an identifier for an instance: Map_int_string. It is unexported when other packages cannot write the
// instance, since a type of it is unexported or internal.
func (d *describer) instanceName(generic string, arguments []types.Type) string {
	words := []string{generic}
	sayable := true
	for _, argument := range arguments {
		words = append(words, d.argumentName(argument, &sayable))
	}
	name := strings.Join(words, "_")
	if !sayable {
		name = "_" + name
	}
	for k, plain := 2, name; d.names[name]; k++ {
		name = fmt.Sprintf("%s_%d", plain, k)
	}
	d.names[name] = true
	return name
}

func (d *describer) argumentName(t types.Type, sayable *bool) string {
	switch t := t.(type) {
	case *types.Basic:
		return strings.TrimPrefix(basicName(t), "unsafe.")
	case *types.Named:
		return d.namedName(t.Obj(), t.TypeArgs(), sayable)
	case *types.Alias:
		if t.Obj().Pkg() == nil {
			return t.Obj().Name() // any
		}
		return d.namedName(t.Obj(), t.TypeArgs(), sayable)
	case *types.Pointer:
		return "ptr_" + d.argumentName(t.Elem(), sayable)
	case *types.Slice:
		return "slice_" + d.argumentName(t.Elem(), sayable)
	case *types.Array:
		return fmt.Sprintf("array%d_%s", t.Len(), d.argumentName(t.Elem(), sayable))
	case *types.Map:
		return "map_" + d.argumentName(t.Key(), sayable) + "_" + d.argumentName(t.Elem(), sayable)
	case *types.Chan:
		return "chan_" + d.argumentName(t.Elem(), sayable)
	case *types.Signature:
		return "func"
	case *types.Interface:
		if t.Empty() {
			return "any"
		}
		return "interface"
	}
	return "struct"
}

func (d *describer) namedName(object *types.TypeName, arguments *types.TypeList, sayable *bool) string {
	name := object.Name()
	if p := object.Pkg(); p != nil {
		if !object.Exported() || object.Parent() != p.Scope() || strings.Contains("/"+p.Path()+"/", "/internal/") && p.Path() != d.checked.types.Path() {
			*sayable = false
		}
		if p.Path() != d.checked.types.Path() {
			name = p.Name() + "_" + name
		}
	}
	for _, argument := range typesOf(arguments) {
		name += "_" + d.argumentName(argument, sayable)
	}
	return name
}

// familyKey is how an instance's types are written in the package's own words: "int,string".
func (d *describer) familyKey(arguments []types.Type) string {
	var words []string
	for _, argument := range arguments {
		words = append(words, types.TypeString(argument, func(p *types.Package) string {
			if p.Path() == d.checked.types.Path() {
				return ""
			}
			return p.Name()
		}))
	}
	return strings.ReplaceAll(strings.Join(words, ","), "interface{}", "any")
}
