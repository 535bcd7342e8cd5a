package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

// sessions are what is remembered, by the question asked.
type sessions struct {
	known map[string]*session
	ahead ahead
}

// key tells questions about the same packages, seen in the same way, from others.
func (r *request) key() string {
	return fmt.Sprintf("%q %q %q %q %v", r.Directory, r.Flags, r.Packages, r.Instances, r.Environment)
}

// analyze lists, type-checks and describes. Nothing of an earlier answer is used, for anything may have changed.
func (all *sessions) analyze(r *request) *answer {
	a := &answer{ID: r.ID}
	delete(all.known, r.key())
	packages, err := all.ahead.list(r)
	if err != nil {
		a.Failure = err.Error()
		return a
	}
	s := newSession(r, packages)
	for _, p := range s.targets() {
		s.check(p, newInfo())
	}
	if a.Problems = s.problems(); len(a.Problems) > 0 {
		return a
	}
	if a.Model, a.Unmatched, a.Problems = s.describe(r); len(a.Problems) > 0 {
		a.Model = nil
		return a
	}
	a.Fingerprint, a.Problems = s.api()
	a.Folders = s.editableFolders()
	all.known[r.key()] = s
	return a
}

// fingerprint parses again what may have changed since the last analysis, and asks the go command nothing.
func (all *sessions) fingerprint(r *request) *answer {
	s := all.known[r.key()]
	if s == nil {
		return all.analyze(r)
	}
	a := &answer{ID: r.ID}
	if a.Fingerprint, a.Problems = s.api(); len(a.Problems) > 0 {
		return a
	}
	a.Leaves = map[string][]string{}
	for _, p := range s.targets() {
		a.Leaves[p.ImportPath] = s.leavesNow(p)
	}
	return a
}

func newInfo() *types.Info {
	return &types.Info{Types: map[ast.Expr]types.TypeAndValue{}, Uses: map[*ast.Ident]types.Object{}, Defs: map[*ast.Ident]types.Object{}}
}

// leavesNow checks the package's source as it is now against the type information of the last analysis.
func (s *session) leavesNow(p *listed) []string {
	if !p.editable() {
		return sorted(leavesOf(s.checked[p.ImportPath]))
	}
	delete(s.checked, p.ImportPath)
	c := s.check(p, newInfo())
	names := sorted(leavesOf(c))
	for _, files := range [][]*ast.File{c.written, c.files} {
		for _, file := range files {
			if f := s.positions.File(file.Package); f != nil {
				s.positions.RemoveFile(f)
			}
		}
	}
	return names
}

func sorted(set map[string]bool) []string {
	names := []string{}
	for name := range set {
		names = append(names, name)
	}
	sort.Strings(names)
	return names
}

// editableFolders are the folders in which a saved file changes an answer.
func (s *session) editableFolders() []string {
	folders := map[string]bool{}
	for _, p := range s.order {
		if p.editable() {
			folders[s.home(p)] = true
		}
	}
	return sorted(folders)
}

// home is a package's folder on disk.
func (s *session) home(p *listed) string {
	for _, file := range p.sources() {
		return filepath.Dir(s.real(file))
	}
	return p.Dir
}

// api is the hash of all source that the exported API can depend on: every file of the packages asked for and of those
// they import that may be edited, without function bodies, and the modules' go.mod.
func (s *session) api() (string, []problem) {
	hash := sha256.New()
	var problems []problem
	for _, p := range s.order {
		if p.DepOnly && !p.editable() {
			continue
		}
		fmt.Fprintf(hash, "package %q\n", p.ImportPath)
		if p.Module != nil {
			text, _ := os.ReadFile(s.real(p.Module.GoMod))
			fmt.Fprintf(hash, "module %q\n", text)
		}
		for _, name := range s.folder(p) {
			fmt.Fprintf(hash, "file %q\n", name)
		}
		for _, file := range p.sources() {
			problems = append(problems, hashFile(hash, s.real(file), p.ImportPath)...)
		}
	}
	return hex.EncodeToString(hash.Sum(nil)), problems
}

// folder names the Go files of a package's folder, for one may have come or gone.
func (s *session) folder(p *listed) []string {
	entries, _ := os.ReadDir(s.home(p))
	var names []string
	for _, entry := range entries {
		if name := entry.Name(); filepath.Ext(name) == ".go" && !strings.HasSuffix(name, "_test.go") {
			names = append(names, name)
		}
	}
	return names
}

// hashFile takes in a file's source but its function bodies.
func hashFile(hash io.Writer, path, importPath string) []problem {
	source, err := os.ReadFile(path)
	if err != nil {
		fmt.Fprintf(hash, "unreadable %v\n", err)
		return nil
	}
	positions := token.NewFileSet()
	file, err := parser.ParseFile(positions, path, source, parser.SkipObjectResolution)
	if err != nil {
		return syntaxProblems(err, path, importPath)
	}
	from := 0
	for _, declaration := range file.Decls {
		if f, ok := declaration.(*ast.FuncDecl); ok && f.Body != nil {
			// The file's own offsets: //line directives would move them.
			start, end := positions.File(file.Package).Offset(f.Body.Lbrace), positions.File(file.Package).Offset(f.Body.Rbrace)
			hash.Write(source[from:start])
			from = end
		}
	}
	hash.Write(source[from:])
	return nil
}
