package main

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"slices"
	"strings"
)

// asked is an instance of a generic as a person wrote it: "Map[int,string]" or "pkg.Stack[int]".
type asked struct {
	text      string
	in        string // name or import path of the package, empty for any
	generic   string
	arguments string
}

func readInstance(text string) (asked, error) {
	begin, end := strings.IndexByte(text, '['), strings.LastIndexByte(text, ']')
	if begin <= 0 || end < begin || strings.TrimSpace(text[end+1:]) != "" {
		return asked{}, fmt.Errorf("%q is no instance of a generic: write Map[int,string]", text)
	}
	head := strings.TrimSpace(text[:begin])
	in := ""
	if dot := strings.LastIndexByte(head, '.'); dot >= 0 {
		in, head = head[:dot], head[dot+1:]
	}
	if !token.IsIdentifier(head) {
		return asked{}, fmt.Errorf("%q is no name of a generic in %q", head, text)
	}
	return asked{text, in, head, text[begin+1 : end]}, nil
}

// declaredBy tells whether a package declares the generic.
func (a asked) declaredBy(c *checked) bool {
	if a.in != "" && a.in != c.listed.ImportPath && a.in != c.listed.Name {
		return false
	}
	object := c.types.Scope().Lookup(a.generic)
	return object != nil && object.Exported() && parametersOf(object).Len() > 0
}

func parametersOf(object types.Object) *types.TypeParamList {
	switch t := object.Type().(type) {
	case *types.Named:
		return t.TypeParams()
	case *types.Alias:
		return t.TypeParams()
	case *types.Signature:
		return t.TypeParams()
	}
	return nil
}

// instantiated is a generic with types in place of its parameters.
type instantiated struct {
	generic   types.Object
	arguments []types.Type
	made      types.Type
}

// instantiate lets go/types check a small file that uses the instance as the library's wrapper will, so the rules and
// the words about their violation are Go's.
func (s *session) instantiate(a asked, c *checked) (instantiated, *problem) {
	object := c.types.Scope().Lookup(a.generic)
	at := s.position(object.Pos())
	refuse := func(message string) (instantiated, *problem) {
		return instantiated{}, &problem{at, a.text + ": " + message, c.listed.ImportPath, "instance"}
	}
	source, err := s.instanceFile(a, c, object)
	if err != nil {
		return refuse(err.Error())
	}
	positions := token.NewFileSet()
	file, err := parser.ParseFile(positions, "instance.go", source, 0)
	if err != nil {
		return refuse("its types cannot be read")
	}
	info := &types.Info{Instances: map[*ast.Ident]types.Instance{}}
	var wrong error
	configuration := types.Config{
		Importer: bound{imports{s, c.listed}, c.types},
		Sizes:    s.sizes,
		Error: func(err error) {
			if wrong == nil {
				wrong = err
			}
		},
	}
	configuration.Check("instance", positions, []*ast.File{file}, info)
	if wrong != nil {
		var e types.Error
		if errors.As(wrong, &e) {
			return refuse(strings.ReplaceAll(e.Msg, "bound.", ""))
		}
		return refuse(wrong.Error())
	}
	for identifier, found := range info.Instances {
		if identifier.Name == a.generic && identifier.Pos() > file.Name.End() && isOuter(file, identifier) {
			arguments := make([]types.Type, found.TypeArgs.Len())
			for i := range arguments {
				arguments[i] = found.TypeArgs.At(i)
			}
			return instantiated{object, arguments, found.Type}, nil
		}
	}
	return refuse("it cannot be instantiated")
}

// isOuter tells the instance asked for from one of the same generic among its arguments.
func isOuter(file *ast.File, identifier *ast.Ident) bool {
	var first *ast.Ident
	ast.Inspect(file, func(n ast.Node) bool {
		if selector, ok := n.(*ast.SelectorExpr); ok && first == nil && selector.Sel.Name == identifier.Name {
			first = selector.Sel
		}
		return true
	})
	return first == identifier
}

// bound gives the package as it was checked, so that the instance is made of its own types.
type bound struct {
	imports
	target *types.Package
}

func (b bound) Import(path string) (*types.Package, error) { return b.ImportFrom(path, "", 0) }

func (b bound) ImportFrom(path, folder string, mode types.ImportMode) (*types.Package, error) {
	if path == b.target.Path() {
		return b.target, nil
	}
	return b.imports.ImportFrom(path, folder, mode)
}

// instanceFile is the source that uses an instance once.
func (s *session) instanceFile(a asked, c *checked, object types.Object) (string, error) {
	words := argumentWords{session: s, checked: c, imports: map[string]string{}}
	arguments, err := words.write(a.arguments)
	if err != nil {
		return "", err
	}
	var file strings.Builder
	fmt.Fprintf(&file, "package instance\nimport bound %q\n", c.listed.ImportPath)
	names := make([]string, 0, len(words.imports))
	for name := range words.imports {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		fmt.Fprintf(&file, "import %s %q\n", name, words.imports[name])
	}
	if _, isType := object.(*types.TypeName); isType {
		fmt.Fprintf(&file, "type _ = bound.%s[%s]\n", a.generic, arguments)
	} else {
		fmt.Fprintf(&file, "var _ = bound.%s[%s]\n", a.generic, arguments)
	}
	return file.String(), nil
}
