package main

import (
	"errors"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/scanner"
	"go/token"
	"go/types"
	"io"
	"os"
	"runtime"
	"sort"
	"strconv"
	"strings"
)

// session is what is known about one request's packages; it is kept, so that the next question about them is cheap.
type session struct {
	positions *token.FileSet
	overlay   map[string]string
	order     []*listed
	packages  map[string]*listed
	compiled  types.ImporterFrom
	checked   map[string]*checked
	comments  map[string]comments // by import path
	sizes     types.Sizes
}

// checked is a package type-checked from its source.
type checked struct {
	listed   *listed
	written  []*ast.File // as a person wrote them
	files    []*ast.File // as the compiler sees them
	types    *types.Package
	info     *types.Info
	problems []problem
}

func newSession(r *request, packages []*listed) *session {
	s := &session{
		positions: token.NewFileSet(),
		overlay:   overlay(r.Flags),
		order:     packages,
		packages:  map[string]*listed{},
		checked:   map[string]*checked{},
		comments:  map[string]comments{},
		sizes:     types.SizesFor("gc", architecture(r)),
	}
	for _, p := range packages {
		s.packages[p.ImportPath] = p
	}
	s.compiled = importer.ForCompiler(s.positions, "gc", s.export).(types.ImporterFrom)
	return s
}

func architecture(r *request) string {
	if value := r.Environment["GOARCH"]; value != "" {
		return value
	}
	if value := os.Getenv("GOARCH"); value != "" {
		return value
	}
	return runtime.GOARCH
}

// targets are the packages that were asked for.
func (s *session) targets() []*listed {
	var targets []*listed
	for _, p := range s.order {
		if !p.DepOnly {
			targets = append(targets, p)
		}
	}
	return targets
}

func (s *session) export(path string) (io.ReadCloser, error) {
	if p := s.packages[path]; p != nil && p.Export != "" {
		return os.Open(p.Export)
	}
	return nil, fmt.Errorf("no type information of package %q", path)
}

// imports resolves the imports of one package.
type imports struct {
	session  *session
	importer *listed
}

func (i imports) Import(path string) (*types.Package, error) {
	return i.ImportFrom(path, "", 0)
}

func (i imports) ImportFrom(path, _ string, _ types.ImportMode) (*types.Package, error) {
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	if actual, ok := i.importer.ImportMap[path]; ok {
		path = actual
	}
	p := i.session.packages[path]
	switch {
	case p == nil:
		return nil, fmt.Errorf("package %s is not known to the go command", path)
	case p.Export != "":
		return i.session.compiled.ImportFrom(path, "", 0)
	case p.Error != nil && len(p.GoFiles)+len(p.CgoFiles) == 0:
		return nil, errors.New(strings.TrimSpace(p.Error.Err))
	}
	// It has no type information because it does not compile: say why from its source.
	c := i.session.check(p, nil)
	if c.types == nil {
		return nil, fmt.Errorf("package %s does not compile", path)
	}
	return c.types, nil
}

// check parses and type-checks a package from source, once.
func (s *session) check(p *listed, info *types.Info) *checked {
	if c := s.checked[p.ImportPath]; c != nil {
		return c
	}
	c := &checked{listed: p, info: info}
	s.checked[p.ImportPath] = c // before its imports: a cycle ends here
	c.written = s.parse(p.sources(), c)
	c.files = c.written
	if len(p.CgoFiles) > 0 && len(c.problems) == 0 && len(p.compiled()) > 0 {
		c.files = s.parse(p.compiled(), c)
	}
	configuration := types.Config{
		Importer:    imports{s, p},
		Sizes:       s.sizes,
		FakeImportC: true,
		GoVersion:   goVersion(p),
		Error: func(err error) {
			var e types.Error
			if errors.As(err, &e) && !continuation(e.Msg) {
				c.problems = append(c.problems, problem{s.position(e.Pos), e.Msg, p.ImportPath, "type"})
			}
		},
	}
	if info == nil || p.Standard && p.DepOnly {
		configuration.IgnoreFuncBodies = info == nil && p.Standard
	}
	syntax := len(c.problems)
	c.types, _ = configuration.Check(p.ImportPath, s.positions, c.files, info)
	if syntax > 0 {
		// What the checker says about a file that was read in part only is noise.
		c.problems = c.problems[:syntax]
	}
	return c
}

// continuation tells whether a message goes on with the one before ("\tother declaration of x").
func continuation(message string) bool {
	return strings.HasPrefix(message, "\t")
}

func goVersion(p *listed) string {
	if p.Module == nil || p.Module.GoVersion == "" {
		return ""
	}
	return "go" + p.Module.GoVersion
}

func (s *session) parse(paths []string, c *checked) []*ast.File {
	var files []*ast.File
	for _, path := range paths {
		real := s.real(path)
		file, err := parser.ParseFile(s.positions, real, nil, parser.ParseComments|parser.SkipObjectResolution)
		if file != nil {
			files = append(files, file)
		}
		c.problems = append(c.problems, syntaxProblems(err, real, c.listed.ImportPath)...)
	}
	return files
}

// real is the file on disk behind a path that the go command may see by an overlay only.
func (s *session) real(path string) string {
	if real, ok := s.overlay[path]; ok {
		return real
	}
	return path
}

func syntaxProblems(err error, path, importPath string) []problem {
	var problems []problem
	var syntax scanner.ErrorList
	if errors.As(err, &syntax) {
		for _, e := range syntax {
			at := position{e.Pos.Filename, e.Pos.Line, e.Pos.Column}
			problems = append(problems, problem{at, e.Msg, importPath, "syntax"})
		}
	} else if err != nil {
		problems = append(problems, problem{position{File: path}, err.Error(), importPath, "syntax"})
	}
	return problems
}

func (s *session) position(at token.Pos) position {
	p := s.positions.Position(at)
	return position{p.Filename, p.Line, p.Column}
}

// problems are all that is wrong with the packages asked for, what stands first in a file first.
func (s *session) problems() []problem {
	var all []problem
	for _, p := range s.order {
		if c := s.checked[p.ImportPath]; c != nil {
			all = append(all, c.problems...)
		}
	}
	for _, p := range s.targets() {
		if len(all) == 0 && p.Error != nil {
			all = append(all, problem{parsePosition(p.Error.Pos), strings.TrimSpace(p.Error.Err), p.ImportPath, "list"})
		}
	}
	sort.SliceStable(all, func(i, j int) bool {
		a, b := all[i].Position, all[j].Position
		if a.File != b.File {
			return a.File < b.File
		}
		if a.Line != b.Line {
			return a.Line < b.Line
		}
		return a.Column < b.Column
	})
	unique := all[:0]
	for i, p := range all {
		if i == 0 || all[i-1] != p {
			unique = append(unique, p)
		}
	}
	return unique
}

// parsePosition reads the go command's "file:line:column".
func parsePosition(text string) position {
	parts := strings.Split(text, ":")
	if len(parts) < 3 {
		return position{File: text}
	}
	line, lineErr := strconv.Atoi(parts[len(parts)-2])
	column, columnErr := strconv.Atoi(parts[len(parts)-1])
	if lineErr != nil || columnErr != nil {
		return position{File: text}
	}
	return position{strings.Join(parts[:len(parts)-2], ":"), line, column}
}
