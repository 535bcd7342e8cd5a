package main

import (
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

// instanceText is how a person of the package writes the instance: "Map[int,string]".
func instanceText(of *types.Package, generic string, arguments []types.Type) string {
	var words []string
	for _, argument := range arguments {
		words = append(words, types.TypeString(argument, types.RelativeTo(of)))
	}
	return generic + "[" + strings.Join(words, ",") + "]"
}
