package main

import "go/types"

// offsets are where the fields of a struct begin, or nil when that depends on type parameters.
func (s *session) offsets(t *types.Struct) []int64 {
	if s.generic(t) {
		return nil
	}
	fields := make([]*types.Var, t.NumFields())
	for i := range fields {
		fields[i] = t.Field(i)
	}
	return s.sizes.Offsetsof(fields)
}

// sizeOf is the size of a value in bytes, -1 when it depends on type parameters.
func (s *session) sizeOf(t types.Type) int64 {
	if s.generic(t) {
		return -1
	}
	return s.sizes.Sizeof(t)
}

// generic tells whether memory layout depends on a type parameter.
func (s *session) generic(t types.Type) bool {
	switch t := types.Unalias(t).(type) {
	case *types.TypeParam:
		return true
	case *types.Named:
		return t.TypeParams().Len() > 0 && t.TypeArgs().Len() == 0 || s.generic(t.Underlying())
	case *types.Array:
		return s.generic(t.Elem())
	case *types.Struct:
		for i := range t.NumFields() {
			if s.generic(t.Field(i).Type()) {
				return true
			}
		}
	}
	return false
}

// pointerFree tells whether values hold no pointer: numbers, booleans, and arrays and structs of them.
func (s *session) pointerFree(t types.Type) bool {
	switch t := types.Unalias(t).(type) {
	case *types.Named:
		return s.pointerFree(t.Underlying())
	case *types.Basic:
		return t.Info()&(types.IsBoolean|types.IsNumeric) != 0
	case *types.Array:
		return s.pointerFree(t.Elem())
	case *types.Struct:
		for i := range t.NumFields() {
			if !s.pointerFree(t.Field(i).Type()) {
				return false
			}
		}
		return true
	}
	return false
}

// importsUnsafe tells whether a package, or one that it is built from, imports unsafe. The standard library is trusted
// with it.
func (s *session) importsUnsafe(p *listed, seen map[*listed]bool) bool {
	if p == nil || p.Standard || seen[p] {
		return false
	}
	seen[p] = true
	for _, path := range p.Imports {
		if actual, ok := p.ImportMap[path]; ok {
			path = actual
		}
		if path == "unsafe" || s.importsUnsafe(s.packages[path], seen) {
			return true
		}
	}
	return false
}
