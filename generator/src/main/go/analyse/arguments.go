package main

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/printer"
	"go/token"
	"go/types"
	"strings"
)

// pythonWords are the types that a Python programmer may name, where the package has no name like it.
var pythonWords = map[string]string{
	"str": "string", "float": "float64", "bytes": "[]byte", "complex": "complex128", "object": "any",
}

// argumentWords turns type arguments as they were typed into Go source of another package.
type argumentWords struct {
	session *session
	checked *checked
	imports map[string]string // name in the source: import path
}

func (w *argumentWords) write(arguments string) (string, error) {
	expression, err := parser.ParseExpr("_[" + arguments + "]")
	if err != nil {
		return "", errors.New("its types cannot be read")
	}
	var list []ast.Expr
	switch e := expression.(type) {
	case *ast.IndexExpr:
		list = []ast.Expr{e.Index}
	case *ast.IndexListExpr:
		list = e.Indices
	default:
		return "", errors.New("its types cannot be read")
	}
	var words []string
	for _, argument := range list {
		if err := w.qualify(argument); err != nil {
			return "", err
		}
		var text strings.Builder
		if err := printer.Fprint(&text, token.NewFileSet(), argument); err != nil {
			return "", err
		}
		words = append(words, text.String())
	}
	return strings.Join(words, ", "), nil
}

// qualify renames the identifiers of an expression in place.
func (w *argumentWords) qualify(e ast.Expr) error {
	var failure error
	ast.Inspect(e, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.SelectorExpr:
			if name, ok := n.X.(*ast.Ident); ok && failure == nil {
				failure = w.use(name.Name)
			}
			return false
		case *ast.Field:
			// Names of parameters and fields stay as they are.
			if err := w.qualify(n.Type); err != nil && failure == nil {
				failure = err
			}
			return false
		case *ast.Ident:
			n.Name = w.word(n.Name)
		}
		return true
	})
	return failure
}

func (w *argumentWords) word(name string) string {
	if w.checked.types.Scope().Lookup(name) != nil {
		return "bound." + name
	}
	if types.Universe.Lookup(name) == nil && pythonWords[name] != "" {
		return pythonWords[name]
	}
	return name
}

// use finds the package that a name stands for: an import of the package, or else one that is built along.
func (w *argumentWords) use(name string) error {
	for _, p := range w.checked.types.Imports() {
		if p.Name() == name {
			w.imports[name] = p.Path()
			return nil
		}
	}
	for _, p := range w.session.order {
		if p.Name == name && !strings.Contains(p.ImportPath, "internal/") {
			w.imports[name] = p.ImportPath
			return nil
		}
	}
	return fmt.Errorf("package %s is neither bound nor imported by a package that is", name)
}
