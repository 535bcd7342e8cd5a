package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strings"
)

// listed is what `go list -json` says about a package; the names are those of the go command.
type listed struct {
	Dir             string
	ImportPath      string
	Name            string
	Export          string
	Standard        bool
	DepOnly         bool
	Module          *listedModule
	GoFiles         []string
	CgoFiles        []string
	CompiledGoFiles []string
	IgnoredGoFiles  []string
	InvalidGoFiles  []string
	Imports         []string
	ImportMap       map[string]string
	Error           *listError
	DepsErrors      []*listError
}

type listedModule struct {
	Path      string
	Version   string
	Dir       string
	GoMod     string
	GoVersion string
	Main      bool
	Replace   *listedModule
}

type listError struct {
	ImportStack []string
	Pos         string
	Err         string
}

const listFields = "Dir,ImportPath,Name,Export,Standard,DepOnly,Module,GoFiles,CgoFiles,CompiledGoFiles," +
	"IgnoredGoFiles,InvalidGoFiles,Imports,ImportMap,Error,DepsErrors"

// compiling are flags of go list that have it build what is not built yet, as the library's build would, so that build
// finds the work done.
var compiling = []string{"-export", "-compiled", "-buildmode=c-shared"}

// list asks the go command for the packages and all they depend on, with compiled type information of what they import.
func list(r *request) ([]*listed, error) {
	return query(r, compiling, r.Packages)
}

// goList is a go list command of a request.
func goList(r *request, flags []string, packages []string) *exec.Cmd {
	arguments := append([]string{"list", "-e", "-deps", "-json=" + listFields}, flags...)
	arguments = append(arguments, r.Flags...)
	arguments = append(arguments, "--")
	arguments = append(arguments, packages...)
	command := exec.Command("go", arguments...)
	command.Dir = r.Directory
	command.Env = environment(r.Environment, r.Directory)
	return command
}

func query(r *request, flags []string, asked []string) ([]*listed, error) {
	command := goList(r, flags, asked)
	var out, problems bytes.Buffer
	command.Stdout, command.Stderr = &out, &problems
	failure := command.Run()
	var packages []*listed
	for decoder := json.NewDecoder(&out); ; {
		p := new(listed)
		if err := decoder.Decode(p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return nil, fmt.Errorf("go list: %w", err)
		}
		packages = append(packages, p)
	}
	if len(packages) == 0 {
		text := strings.TrimSpace(problems.String())
		if text == "" && failure != nil {
			text = failure.Error()
		}
		return nil, errors.New(text)
	}
	return packages, nil
}

func environment(extra map[string]string, directory string) []string {
	env := append(os.Environ(), "PWD="+directory)
	names := make([]string, 0, len(extra))
	for name := range extra {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		env = append(env, name+"="+extra[name])
	}
	return env
}

// sources are the files a person wrote, absolute.
func (p *listed) sources() []string {
	var files []string
	for _, group := range [][]string{p.GoFiles, p.CgoFiles, p.InvalidGoFiles} {
		for _, name := range group {
			files = append(files, p.absolute(name))
		}
	}
	sort.Strings(files)
	unique := files[:0]
	for i, file := range files {
		if i == 0 || files[i-1] != file {
			unique = append(unique, file)
		}
	}
	return unique
}

// compiled are the files the compiler sees, cgo's output in place of files that use cgo. That output lies in Go's build
// cache under names without an ending.
func (p *listed) compiled() []string {
	var files []string
	for _, name := range p.CompiledGoFiles {
		if ending := filepath.Ext(name); ending == ".go" || ending == "" {
			files = append(files, p.absolute(name))
		}
	}
	return files
}

func (p *listed) absolute(name string) string {
	if filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(p.Dir, name)
}

// editable tells whether the package's files may change between two questions: those of the module cache and of the
// standard library do not.
func (p *listed) editable() bool {
	return !p.Standard && (p.Module == nil || p.Module.Main || p.Module.Version == "" ||
		p.Module.Replace != nil && p.Module.Replace.Version == "")
}

// bare is the import path without the variant mark that `go list` adds for some packages, as in "p [q.test]".
func bare(path string) string {
	if i := strings.IndexByte(path, ' '); i >= 0 && strings.HasSuffix(path, "]") {
		return path[:i]
	}
	return path
}

// overlay reads the -overlay flag's file: virtual path to real path.
func overlay(flags []string) map[string]string {
	for _, flag := range flags {
		if file, ok := strings.CutPrefix(flag, "-overlay="); ok {
			text, err := os.ReadFile(file)
			var content struct{ Replace map[string]string }
			if err == nil && json.Unmarshal(text, &content) == nil {
				return content.Replace
			}
		}
	}
	return nil
}
