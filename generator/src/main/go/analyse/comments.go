package main

import (
	"go/ast"
	"go/doc"
	"go/token"
	"sort"
	"strings"
)

// comment is what stands above a declaration: its text without directives, and the name one of them asks for.
type comment struct {
	text   string
	rename string
	at     token.Pos
}

// comments of a package by name: "Add", "S2", "S2.Upper", "S2.Public". They come from the files a person wrote: cgo's
// output has none.
type comments map[string]comment

func commentsOf(files []*ast.File) comments {
	all := comments{}
	for _, file := range files {
		for _, declaration := range file.Decls {
			switch d := declaration.(type) {
			case *ast.FuncDecl:
				all[functionName(d)] = commentOf(d.Name.Pos(), d.Doc)
			case *ast.GenDecl:
				all.general(d)
			}
		}
	}
	return all
}

// functionName is "Add" or "S2.Upper".
func functionName(d *ast.FuncDecl) string {
	if d.Recv == nil || len(d.Recv.List) == 0 {
		return d.Name.Name
	}
	return receiverType(d.Recv.List[0].Type) + "." + d.Name.Name
}

func receiverType(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ident:
		return e.Name
	case *ast.StarExpr:
		return receiverType(e.X)
	case *ast.ParenExpr:
		return receiverType(e.X)
	case *ast.IndexExpr:
		return receiverType(e.X)
	case *ast.IndexListExpr:
		return receiverType(e.X)
	}
	return ""
}

func (all comments) general(d *ast.GenDecl) {
	for _, spec := range d.Specs {
		switch spec := spec.(type) {
		case *ast.ValueSpec:
			for _, name := range spec.Names {
				all[name.Name] = commentOf(name.Pos(), above(spec.Doc, d))
			}
		case *ast.TypeSpec:
			all[spec.Name.Name] = commentOf(spec.Name.Pos(), above(spec.Doc, d))
			all.members(spec.Name.Name, spec.Type)
		}
	}
}

// above is the comment of a spec; that of the whole declaration counts only where there are no parentheses.
func above(own *ast.CommentGroup, d *ast.GenDecl) *ast.CommentGroup {
	if own == nil && !d.Lparen.IsValid() {
		return d.Doc
	}
	return own
}

// members are the fields of a struct and the methods of an interface.
func (all comments) members(owner string, e ast.Expr) {
	var list *ast.FieldList
	switch e := e.(type) {
	case *ast.StructType:
		list = e.Fields
	case *ast.InterfaceType:
		list = e.Methods
	default:
		return
	}
	for _, member := range list.List {
		group := member.Doc
		if group == nil {
			group = member.Comment
		}
		for _, name := range member.Names {
			all[owner+"."+name.Name] = commentOf(name.Pos(), group)
		}
		if len(member.Names) == 0 {
			if name := embeddedName(member.Type); name != "" {
				all[owner+"."+name] = commentOf(member.Type.Pos(), group)
			}
		}
	}
}

func embeddedName(e ast.Expr) string {
	if selector, ok := e.(*ast.SelectorExpr); ok {
		return selector.Sel.Name
	}
	if star, ok := e.(*ast.StarExpr); ok {
		return embeddedName(star.X)
	}
	return receiverType(e)
}

func commentOf(at token.Pos, group *ast.CommentGroup) comment {
	c := comment{text: group.Text(), at: at}
	if group == nil {
		return c
	}
	for _, line := range group.List {
		if name, ok := strings.CutPrefix(line.Text, "//gopy:name "); ok {
			c.rename = strings.TrimSpace(name)
		}
	}
	return c
}

// packageText is the package's doc as go/doc joins it from all files.
func packageText(files []*ast.File, positions *token.FileSet, importPath string) string {
	// go/doc takes declarations apart; what it gets here has none.
	bare := &ast.Package{Name: "", Files: map[string]*ast.File{}}
	for _, file := range files {
		bare.Name = file.Name.Name
		name := positions.Position(file.Package).Filename
		bare.Files[name] = &ast.File{Doc: file.Doc, Package: file.Package, Name: file.Name}
	}
	return doc.New(bare, importPath, doc.PreserveAST).Doc
}

// importsOf are the import paths that the files name, sorted.
func importsOf(p *listed) []string {
	paths := append([]string{}, p.Imports...)
	sort.Strings(paths)
	return paths
}
