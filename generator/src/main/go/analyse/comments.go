package main

import (
	"go/ast"
	"go/doc"
	"go/parser"
	"go/token"
	"go/types"
	"sort"
	"strings"
)

// comment is what stands above a declaration: its text without directives, and the name one of them asks for.
type comment struct {
	text   string
	rename string
	at     position
}

// comments of a package by name: "Add", "S2", "S2.Upper", "S2.Public". They come from the files a person wrote: cgo's
// output has none.
type comments map[string]comment

// commentWriter reads the comments of files that were parsed with these positions.
type commentWriter struct {
	all       comments
	positions *token.FileSet
}

func commentsOf(files []*ast.File, positions *token.FileSet) comments {
	w := commentWriter{comments{}, positions}
	for _, file := range files {
		for _, declaration := range file.Decls {
			switch d := declaration.(type) {
			case *ast.FuncDecl:
				w.all[functionName(d)] = w.comment(d.Name.Pos(), d.Doc)
			case *ast.GenDecl:
				w.general(d)
			}
		}
	}
	return w.all
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

func (w commentWriter) general(d *ast.GenDecl) {
	for _, spec := range d.Specs {
		switch spec := spec.(type) {
		case *ast.ValueSpec:
			for _, name := range spec.Names {
				w.all[name.Name] = w.comment(name.Pos(), above(spec.Doc, d))
			}
		case *ast.TypeSpec:
			w.all[spec.Name.Name] = w.comment(spec.Name.Pos(), above(spec.Doc, d))
			w.members(spec.Name.Name, spec.Type)
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
func (w commentWriter) members(owner string, e ast.Expr) {
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
			w.all[owner+"."+name.Name] = w.comment(name.Pos(), group)
		}
		if len(member.Names) == 0 {
			if name := embeddedName(member.Type); name != "" {
				w.all[owner+"."+name] = w.comment(member.Type.Pos(), group)
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

func (w commentWriter) comment(at token.Pos, group *ast.CommentGroup) comment {
	p := w.positions.Position(at)
	c := comment{text: group.Text(), at: position{p.Filename, p.Line, p.Column}}
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

// commentsFor are the comments of a package that was asked for or that one of those imports, read when first needed.
func (s *session) commentsFor(p *types.Package) comments {
	if p == nil {
		return nil
	}
	if known, ok := s.comments[p.Path()]; ok {
		return known
	}
	s.comments[p.Path()] = comments{}
	if c := s.checked[p.Path()]; c != nil && len(c.written) > 0 {
		s.comments[p.Path()] = commentsOf(c.written, s.positions)
	} else if listed := s.packages[p.Path()]; listed != nil {
		positions := token.NewFileSet()
		var files []*ast.File
		for _, path := range listed.sources() {
			if file, _ := parser.ParseFile(positions, s.real(path), nil, parser.ParseComments|parser.SkipObjectResolution); file != nil {
				files = append(files, file)
			}
		}
		s.comments[p.Path()] = commentsOf(files, positions)
	}
	return s.comments[p.Path()]
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
