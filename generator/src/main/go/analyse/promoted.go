package main

import "go/types"

// promotedFields are the exported fields that embedded structs bring at any depth, by Go's rules: the shallowest of a
// name wins, and two at the same depth hide each other.
func (d *describer) promotedFields(named *types.Named) []promoted {
	level, ok := named.Underlying().(*types.Struct)
	if !ok {
		return nil
	}
	var all []promoted
	seen := map[string]bool{}
	visited := map[*types.Struct]bool{}
	for next := []*types.Struct{level}; len(next) > 0; {
		var deeper []*types.Struct
		for _, structure := range next {
			if visited[structure] {
				continue
			}
			visited[structure] = true
			for i := range structure.NumFields() {
				field := structure.Field(i)
				if structure != level && field.Exported() && !seen[field.Name()] {
					seen[field.Name()] = true
					all = append(all, d.promotedField(named, field.Name())...)
				}
				if inner := embeddedStruct(field); inner != nil {
					deeper = append(deeper, inner)
				}
			}
		}
		next = deeper
	}
	return all
}

func embeddedStruct(field *types.Var) *types.Struct {
	if !field.Embedded() {
		return nil
	}
	t := types.Unalias(field.Type())
	if pointer, ok := t.(*types.Pointer); ok {
		t = pointer.Elem()
	}
	structure, _ := t.Underlying().(*types.Struct)
	return structure
}

func (d *describer) promotedField(named *types.Named, name string) []promoted {
	object, index, _ := types.LookupFieldOrMethod(types.NewPointer(named), true, named.Obj().Pkg(), name)
	field, ok := object.(*types.Var)
	if !ok || len(index) < 2 {
		return nil
	}
	owner := fieldOwner(named, index)
	structure := owner.Underlying().(*types.Struct)
	position := index[len(index)-1]
	ownerName, comments := "", d.comments
	if declared, ok := owner.(*types.Named); ok {
		ownerName, comments = declared.Obj().Name(), d.session.commentsFor(declared.Obj().Pkg())
	}
	return []promoted{{d.writer.field(structure, position, comments[ownerName+"."+field.Name()], nil), embeddings(named, index)}}
}

// fieldOwner is the type of the embedded field that declares the field at the end of the way.
func fieldOwner(named *types.Named, index []int) types.Type {
	t := types.Type(named)
	for _, i := range index[:len(index)-1] {
		t = types.Unalias(t.Underlying().(*types.Struct).Field(i).Type())
		if pointer, ok := t.(*types.Pointer); ok {
			t = types.Unalias(pointer.Elem())
		}
	}
	return t
}
