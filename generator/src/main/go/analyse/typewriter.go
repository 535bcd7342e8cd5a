package main

import (
	"go/types"
	"sort"
)

// typeWriter turns go/types' types into facts.
type typeWriter struct {
	session   *session
	comments  comments
	home      *types.Package
	mentioned map[*types.TypeName]bool
	renamed   map[*types.TypeParam]string
	instances map[string]*types.Named // of generic types, without type parameters left
}

func newTypeWriter(s *session, c comments, home *types.Package) *typeWriter {
	return &typeWriter{
		session: s, comments: c, home: home, mentioned: map[*types.TypeName]bool{},
		renamed: map[*types.TypeParam]string{}, instances: map[string]*types.Named{},
	}
}

// ownMentions are the mentioned types of a package, in order of name.
func (w *typeWriter) ownMentions(of *types.Package) []*types.TypeName {
	var names []*types.TypeName
	for name := range w.mentioned {
		if name.Pkg() == of {
			names = append(names, name)
		}
	}
	sort.Slice(names, func(i, j int) bool { return names[i].Name() < names[j].Name() })
	return names
}

func (w *typeWriter) write(t types.Type) *typeFact {
	switch t := t.(type) {
	case *types.Basic:
		return &typeFact{Is: "basic", Kind: basicName(t)}
	case *types.Named:
		return w.named(t)
	case *types.Alias:
		return w.alias(t)
	case *types.Pointer:
		return &typeFact{Is: "pointer", Element: w.write(t.Elem())}
	case *types.Slice:
		return &typeFact{Is: "slice", Element: w.write(t.Elem())}
	case *types.Array:
		length := t.Len()
		return &typeFact{Is: "array", Length: &length, Element: w.write(t.Elem())}
	case *types.Map:
		return &typeFact{Is: "map", Key: w.write(t.Key()), Value: w.write(t.Elem())}
	case *types.Chan:
		return &typeFact{Is: "chan", Direction: directions[t.Dir()], Element: w.write(t.Elem())}
	case *types.Signature:
		variadic := t.Variadic()
		return &typeFact{Is: "func", Parameters: w.tuple(t.Params()), Results: w.tuple(t.Results()), Variadic: &variadic}
	case *types.Interface:
		return w.face(t, "")
	case *types.Struct:
		return w.structure(t, "")
	case *types.TypeParam:
		index, name := t.Index(), t.Obj().Name()
		if declared := w.renamed[t]; declared != "" {
			name = declared
		}
		return &typeFact{Is: "typeparam", Name: name, Index: &index}
	case *types.Union:
		return &typeFact{Is: "union", Terms: w.union(t)}
	case *types.Tuple:
		return &typeFact{Is: "tuple"}
	}
	panic("a kind of type that this analyser does not know: " + t.String())
}

var directions = map[types.ChanDir]string{types.SendRecv: "BOTH", types.SendOnly: "SEND", types.RecvOnly: "RECEIVE"}

// basicName has one name for byte and uint8, rune and int32.
func basicName(t *types.Basic) string {
	switch t.Kind() {
	case types.UnsafePointer:
		return "unsafe.Pointer"
	case types.Invalid:
		return "unsafe.Pointer" // C types of code that cgo refused: the problems say so
	}
	return types.Typ[t.Kind()].Name()
}

func (w *typeWriter) named(t *types.Named) *typeFact {
	name := t.Obj()
	told := &typeFact{Is: "named", Name: name.Name(), Arguments: w.list(t.TypeArgs())}
	if name.Pkg() != nil {
		w.mentioned[t.Origin().Obj()] = true
		if t.TypeArgs().Len() > 0 && concrete(t, 0) {
			w.instances[instanceKey(t)] = t
		}
		told.PackagePath, told.PackageName = name.Pkg().Path(), name.Pkg().Name()
	}
	return told
}

// instanceKey tells instances apart, whichever way their packages were read.
func instanceKey(t *types.Named) string {
	return types.TypeString(t, func(p *types.Package) string { return p.Path() })
}

func (w *typeWriter) alias(t *types.Alias) *typeFact {
	name := t.Obj()
	if name.Pkg() == nil {
		return w.write(t.Rhs()) // any
	}
	return &typeFact{
		Is: "alias", Name: name.Name(), PackagePath: name.Pkg().Path(), PackageName: name.Pkg().Name(),
		Arguments: w.list(t.TypeArgs()), Target: w.write(t.Rhs()),
	}
}

func (w *typeWriter) list(arguments *types.TypeList) []*typeFact {
	var all []*typeFact
	for i := range arguments.Len() {
		all = append(all, w.write(types.Unalias(arguments.At(i))))
	}
	return all
}

func (w *typeWriter) tuple(t *types.Tuple) []parameter {
	var all []parameter
	for i := range t.Len() {
		all = append(all, parameter{parameterName(t.At(i).Name()), w.write(t.At(i).Type())})
	}
	return all
}

func parameterName(name string) string {
	if name == "_" {
		return ""
	}
	return name
}

func (w *typeWriter) typeParameters(list *types.TypeParamList) []typeParameter {
	var all []typeParameter
	for i := range list.Len() {
		p := list.At(i)
		all = append(all, typeParameter{p.Obj().Name(), w.write(p.Constraint())})
	}
	return all
}

func (w *typeWriter) rename(own, declared *types.TypeParamList) {
	for i := range min(own.Len(), declared.Len()) {
		w.renamed[own.At(i)] = declared.At(i).Obj().Name()
	}
}

// members is the underlying type of a declared one, with the comments on its fields or methods.
func (w *typeWriter) members(named *types.Named) *typeFact {
	switch t := named.Underlying().(type) {
	case *types.Struct:
		return w.structure(t, named.Obj().Name())
	case *types.Interface:
		return w.face(t, named.Obj().Name())
	default:
		return w.write(t)
	}
}

func (w *typeWriter) structure(t *types.Struct, owner string) *typeFact {
	told := &typeFact{Is: "struct"}
	offsets := w.session.offsets(t)
	for i := range t.NumFields() {
		told.Fields = append(told.Fields, w.field(t, i, w.comments[owner+"."+t.Field(i).Name()], offsets))
	}
	return told
}

// field is one field of a struct; offsets are nil where its memory is not to be read in place.
func (w *typeWriter) field(t *types.Struct, i int, c comment, offsets []int64) field {
	f := t.Field(i)
	at := c.at
	if at == (position{}) {
		at = w.session.position(f.Pos())
	}
	entry := field{
		Name: f.Name(), Rename: c.rename, Documentation: c.text, Position: at,
		Type: w.write(f.Type()), Embedded: f.Embedded(), Tag: t.Tag(i), Offset: -1, Size: -1,
	}
	if offsets != nil && w.session.pointerFree(f.Type()) {
		entry.Offset, entry.Size = offsets[i], w.session.sizeOf(f.Type())
	}
	return entry
}

func (w *typeWriter) face(t *types.Interface, owner string) *typeFact {
	told := &typeFact{Is: "interface"}
	for i := range t.NumMethods() {
		m := t.Method(i)
		text := w.comments[owner+"."+m.Name()].text
		told.Interface = append(told.Interface, faceEntry{m.Name(), text, w.write(m.Type())})
	}
	var terms []*typeFact
	for i := range t.NumEmbeddeds() {
		embedded := t.EmbeddedType(i)
		if inner, ok := embedded.Underlying().(*types.Interface); !ok || !inner.IsMethodSet() {
			terms = append(terms, w.write(embedded))
		}
	}
	if terms != nil {
		told.Terms = terms
	}
	return told
}

func (w *typeWriter) union(t *types.Union) []term {
	var terms []term
	for i := range t.Len() {
		terms = append(terms, term{t.Term(i).Tilde(), w.write(t.Term(i).Type())})
	}
	return terms
}
