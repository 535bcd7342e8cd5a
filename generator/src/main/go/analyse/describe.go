package main

import (
	"go/constant"
	"go/token"
	"go/types"
	"path/filepath"
	"runtime"
	"sort"
	"strconv"
)

// describer states the facts of one package after the other, and remembers which types of other packages they mention.
type describer struct {
	session  *session
	writer   *typeWriter
	checked  *checked
	comments comments
	leaves   map[string]bool
}

// describe makes the model of all packages asked for.
func (s *session) describe(r *request) *model {
	m := &model{GoVersion: runtime.Version(), Tags: r.Tags, Packages: []goPackage{}, Reached: []*declaration{}}
	mentioned := map[*types.TypeName]bool{}
	targets := map[string]bool{}
	for _, p := range s.targets() {
		targets[p.ImportPath] = true
	}
	for _, p := range s.targets() {
		c := s.checked[p.ImportPath]
		d := &describer{session: s, checked: c, comments: commentsOf(c.written), leaves: leavesOf(c)}
		d.writer = newTypeWriter(s, d.comments, c.types)
		m.Packages = append(m.Packages, d.describe())
		for name := range d.writer.mentioned {
			mentioned[name] = true
		}
	}
	m.Reached = s.reached(mentioned, targets, r.Depth)
	return m
}

func (d *describer) describe() goPackage {
	p, c := d.checked.listed, d.checked
	declarations := []*declaration{}
	scope := c.types.Scope()
	done := map[types.Object]bool{}
	for _, name := range scope.Names() {
		if object := scope.Lookup(name); object.Exported() {
			done[object] = true
			declarations = append(declarations, d.declaration(object))
		}
	}
	// Unexported types are told where the exported API mentions them, and what those mention in turn.
	for grown := true; grown; {
		grown = false
		for _, name := range d.writer.ownMentions(c.types) {
			if !done[name] && name.Parent() == scope {
				done[name], grown = true, true
				declarations = append(declarations, d.declaration(name))
			}
		}
	}
	sort.SliceStable(declarations, func(i, j int) bool {
		a, b := declarations[i].Position, declarations[j].Position
		if a.File != b.File {
			return a.File < b.File
		}
		return a.Line < b.Line || a.Line == b.Line && a.Column < b.Column
	})
	return goPackage{
		ImportPath: p.ImportPath, Name: p.Name, Directory: d.session.home(p),
		Documentation: packageText(c.written, d.session.positions, p.ImportPath),
		Files:         baseNames(p.sources()), IgnoredFiles: baseNames(p.IgnoredGoFiles), Imports: importsOf(p),
		Standard: p.Standard, Cgo: len(p.CgoFiles) > 0, Module: p.module(), Declarations: declarations,
	}
}

func baseNames(paths []string) []string {
	names := []string{}
	for _, path := range paths {
		names = append(names, filepath.Base(path))
	}
	sort.Strings(names)
	return names
}

func (p *listed) module() *goModule {
	m := p.Module
	if m == nil {
		return nil
	}
	return &goModule{m.Path, m.Version, m.Dir, m.GoMod, m.GoVersion, m.Main}
}

func (d *describer) declaration(object types.Object) *declaration {
	c := d.comments[object.Name()]
	told := &declaration{
		Name: object.Name(), Rename: c.rename, Documentation: c.text, Position: d.at(object.Pos(), c),
	}
	switch object := object.(type) {
	case *types.Const:
		told.Declares = "constant"
		told.Type = d.writer.write(object.Type())
		kind, value, nearest := constantFacts(object)
		told.Kind, told.Value, told.Nearest = kind, &value, nearest
	case *types.Var:
		told.Declares = "variable"
		told.Type = d.writer.write(object.Type())
	case *types.Func:
		told.Declares = "function"
		signature := object.Type().(*types.Signature)
		told.TypeParameters = d.writer.typeParameters(signature.TypeParams())
		told.Signature = d.writer.write(signature)
		leaf := d.leaves[object.Name()]
		told.Leaf = &leaf
	case *types.TypeName:
		d.typeName(object, told)
	}
	return told
}

// at prefers the position of the name in the file a person wrote.
func (d *describer) at(checked token.Pos, c comment) position {
	if c.at.IsValid() {
		return d.session.position(c.at)
	}
	return d.session.position(checked)
}

func (d *describer) typeName(object *types.TypeName, told *declaration) {
	if object.IsAlias() {
		told.Declares = "alias"
		target := object.Type()
		if alias, ok := target.(*types.Alias); ok {
			told.TypeParameters = d.writer.typeParameters(alias.TypeParams())
			target = alias.Rhs()
		}
		told.Type = d.writer.write(target)
		return
	}
	told.Declares = "type"
	told.PackagePath, told.PackageName = object.Pkg().Path(), object.Pkg().Name()
	named, ok := object.Type().(*types.Named)
	if !ok {
		// Only package unsafe declares such names.
		told.Underlying = d.writer.write(object.Type().Underlying())
		return
	}
	told.TypeParameters = d.writer.typeParameters(named.TypeParams())
	told.Underlying = d.writer.members(named)
	told.Methods = d.methods(named)
	comparable, pointerFree, size := types.Comparable(named), d.session.pointerFree(named), d.session.sizeOf(named)
	told.Comparable, told.PointerFree, told.Size = &comparable, &pointerFree, &size
}

func (d *describer) methods(named *types.Named) []method {
	if types.IsInterface(named) {
		return nil
	}
	var methods []method
	set := types.NewMethodSet(types.NewPointer(named))
	for i := range set.Len() {
		selection := set.At(i)
		function := selection.Obj().(*types.Func)
		if !function.Exported() {
			continue
		}
		methods = append(methods, d.method(named, selection, function))
	}
	return methods
}

func (d *describer) method(named *types.Named, selection *types.Selection, function *types.Func) method {
	signature := function.Type().(*types.Signature)
	told := method{Name: function.Name(), PromotedThrough: embeddings(named, selection.Index())}
	key := named.Obj().Name() + "." + function.Name()
	if receiver := signature.Recv(); receiver != nil {
		_, told.PointerReceiver = types.Unalias(receiver.Type()).(*types.Pointer)
		told.Receiver = parameterName(receiver.Name())
		if owner := ownerOf(receiver.Type()); owner != nil {
			key = owner.Obj().Name() + "." + function.Name()
		}
	}
	var c comment
	if function.Pkg() == d.checked.types {
		c = d.comments[key]
		told.Leaf = d.leaves[key]
	}
	told.Rename, told.Documentation, told.Position = c.rename, c.text, d.at(function.Pos(), c)
	if len(told.PromotedThrough) == 0 {
		// A method may call the type's parameters by other names; the declaration's count.
		d.writer.rename(signature.RecvTypeParams(), named.TypeParams())
		told.Signature = d.writer.write(signature)
	} else {
		// Selected through the value, so that parameters of an embedded generic type are filled in.
		told.Signature = d.writer.write(selection.Type())
	}
	return told
}

func ownerOf(t types.Type) *types.Named {
	if pointer, ok := types.Unalias(t).(*types.Pointer); ok {
		t = pointer.Elem()
	}
	named, _ := types.Unalias(t).(*types.Named)
	return named
}

// embeddings are the names of the embedded fields on the way to a promoted method.
func embeddings(named *types.Named, index []int) []string {
	var names []string
	t := types.Type(named)
	for _, i := range index[:len(index)-1] {
		if pointer, ok := types.Unalias(t).(*types.Pointer); ok {
			t = pointer.Elem()
		}
		structure, ok := t.Underlying().(*types.Struct)
		if !ok {
			return names
		}
		names = append(names, structure.Field(i).Name())
		t = structure.Field(i).Type()
	}
	return names
}

func constantFacts(c *types.Const) (kind, value string, nearest []string) {
	v := c.Val()
	if basic, ok := c.Type().Underlying().(*types.Basic); ok {
		switch info := basic.Info(); {
		case info&types.IsInteger != 0:
			v = constant.ToInt(v)
		case info&types.IsFloat != 0:
			v = constant.ToFloat(v)
		case info&types.IsComplex != 0:
			v = constant.ToComplex(v)
		}
	}
	switch v.Kind() {
	case constant.Bool:
		return "BOOL", v.ExactString(), nil
	case constant.String:
		return "STRING", strconv.QuoteToASCII(constant.StringVal(v)), nil
	case constant.Int:
		return "INT", v.ExactString(), nil
	case constant.Float:
		return "FLOAT", v.ExactString(), []string{nearestFloat(v)}
	case constant.Complex:
		return "COMPLEX", v.ExactString(), []string{nearestFloat(constant.Real(v)), nearestFloat(constant.Imag(v))}
	}
	return "INT", "0", nil // an invalid constant: the type checker has reported it
}

func nearestFloat(v constant.Value) string {
	f, _ := constant.Float64Val(v)
	return strconv.FormatFloat(f, 'g', -1, 64)
}
