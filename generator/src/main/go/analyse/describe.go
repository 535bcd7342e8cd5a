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

// describer states the facts of one package, and remembers which types of other packages they mention.
type describer struct {
	session      *session
	writer       *typeWriter
	checked      *checked
	comments     comments
	leaves       map[string]bool
	declarations []*declaration
	names        map[string]bool // taken by declarations
	instances    map[string]bool // described already
}

func (s *session) describer(c *checked) *describer {
	d := &describer{
		session: s, checked: c, comments: s.commentsFor(c.types),
		names: map[string]bool{}, instances: map[string]bool{}, declarations: []*declaration{},
	}
	for _, name := range c.types.Scope().Names() {
		d.names[name] = true
	}
	d.writer = newTypeWriter(s, d.comments, c.types)
	return d
}

// describe makes the model of all packages asked for; instances that no package declares are left over.
func (s *session) describe(r *request) (*model, []string, []problem) {
	var problems []problem
	var instances []asked
	for _, text := range r.Instances {
		a, err := readInstance(text)
		if err != nil {
			problems = append(problems, problem{Message: err.Error(), Phase: "instance"})
		}
		instances = append(instances, a)
	}
	if len(problems) > 0 {
		return nil, nil, problems
	}
	described := map[string]*describer{}
	matched := map[string]bool{}
	for _, p := range s.targets() {
		d := s.describer(s.checked[p.ImportPath])
		d.leaves = leavesOf(d.checked)
		d.exported()
		problems = append(problems, d.askedInstances(instances, matched)...)
		described[p.ImportPath] = d
	}
	for grown := true; grown; {
		grown = false
		for _, p := range s.targets() {
			grown = described[p.ImportPath].mentioned(described) || grown
		}
	}
	m := &model{GoVersion: runtime.Version(), Tags: r.Tags, Packages: []goPackage{}, Reached: []*declaration{}}
	var writers []*typeWriter
	for _, p := range s.targets() {
		m.Packages = append(m.Packages, described[p.ImportPath].describe())
		writers = append(writers, described[p.ImportPath].writer)
	}
	m.Reached = s.reached(writers, described, r.Depth)
	var unmatched []string
	for _, text := range r.Instances {
		if !matched[text] {
			unmatched = append(unmatched, text)
		}
	}
	return m, unmatched, problems
}

// exported describes what the package exports.
func (d *describer) exported() {
	scope := d.checked.types.Scope()
	for _, name := range scope.Names() {
		if object := scope.Lookup(name); object.Exported() {
			d.declarations = append(d.declarations, d.declaration(object))
		}
	}
}

// mentioned describes unexported types that the API mentions, and instances that any package's API mentions; it tells
// whether there were new ones, for they may mention more.
func (d *describer) mentioned(all map[string]*describer) bool {
	before := len(d.declarations)
	scope := d.checked.types.Scope()
	for _, name := range d.writer.ownMentions(d.checked.types) {
		if key := "type " + name.Name(); !name.Exported() && !d.instances[key] && name.Parent() == scope {
			d.instances[key] = true
			d.declarations = append(d.declarations, d.declaration(name))
		}
	}
	for _, p := range d.session.targets() {
		for _, t := range all[p.ImportPath].writer.instancesOf(d.checked.types.Path()) {
			d.mentionedInstance(t)
		}
	}
	return len(d.declarations) > before
}

func (d *describer) describe() goPackage {
	p, c := d.checked.listed, d.checked
	sort.SliceStable(d.declarations, func(i, j int) bool {
		a, b := d.declarations[i].Position, d.declarations[j].Position
		if a.File != b.File {
			return a.File < b.File
		}
		return a.Line < b.Line || a.Line == b.Line && a.Column < b.Column
	})
	return goPackage{
		ImportPath: p.ImportPath, Name: p.Name, Directory: d.session.home(p),
		Documentation: packageText(c.written, d.session.positions, p.ImportPath),
		Files:         baseNames(p.sources()), IgnoredFiles: baseNames(p.IgnoredGoFiles), Imports: importsOf(p),
		Standard: p.Standard, Cgo: len(p.CgoFiles) > 0, Unsafe: d.session.importsUnsafe(p, map[*listed]bool{}), Module: p.module(), Declarations: d.declarations,
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
		d.function(object.Name(), object.Type().(*types.Signature), told)
	case *types.TypeName:
		d.typeName(object, told)
	}
	return told
}

func (d *describer) function(name string, signature *types.Signature, told *declaration) {
	told.Declares = "function"
	told.TypeParameters = d.writer.typeParameters(signature.TypeParams())
	told.Signature = d.writer.write(signature)
	leaf := d.leaves[name]
	told.Leaf = &leaf
}

// at prefers the position of the name in the file a person wrote.
func (d *describer) at(checked token.Pos, c comment) position {
	if c.at != (position{}) {
		return c.at
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
	named, ok := object.Type().(*types.Named)
	if !ok {
		// Only package unsafe declares such names.
		told.Declares = "type"
		told.PackagePath, told.PackageName = object.Pkg().Path(), object.Pkg().Name()
		told.Underlying = d.writer.write(object.Type().Underlying())
		return
	}
	d.defined(named, told)
}

// defined describes a defined type or an instance of one.
func (d *describer) defined(named *types.Named, told *declaration) {
	told.Declares = "type"
	told.PackagePath, told.PackageName = named.Obj().Pkg().Path(), named.Obj().Pkg().Name()
	if named.TypeArgs().Len() == 0 {
		told.TypeParameters = d.writer.typeParameters(named.TypeParams())
	}
	told.Promoted = d.promotedFields(named)
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
	c := d.session.commentsFor(function.Pkg())[key]
	told.Leaf = function.Pkg() == d.checked.types && d.leaves[key]
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
