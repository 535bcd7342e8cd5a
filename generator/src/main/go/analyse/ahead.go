package main

import "slices"

// ahead has the packages asked for compiled while they are analysed, which needs type information of their imports
// alone. It is their compiled form that the library's build will find.
type ahead struct {
	running []chan struct{}
}

// list is as the function list, but packages that can be compiled later may still be at it.
func (a *ahead) list(r *request) ([]*listed, error) {
	packages, err := query(r, nil, r.Packages)
	if err != nil || !separate(packages) {
		return list(r)
	}
	if imports := needs(packages); len(imports) > 0 {
		compiled, err := query(r, compiling, imports)
		if err != nil || !complete(packages, compiled) {
			return list(r)
		}
	}
	a.start(r)
	return packages, nil
}

// separate tells whether no package asked for has to be compiled before others can be checked, and nothing is wrong.
func separate(packages []*listed) bool {
	asked := map[string]bool{}
	for _, p := range packages {
		asked[p.ImportPath] = !p.DepOnly
	}
	return !slices.ContainsFunc(packages, func(p *listed) bool {
		return p.Error != nil || len(p.DepsErrors) > 0 || !p.DepOnly && (p.Standard || len(p.CgoFiles) > 0) ||
			slices.ContainsFunc(p.imports(), func(path string) bool { return asked[path] })
	})
}

// needs are the paths that the packages asked for import.
func needs(packages []*listed) []string {
	var paths []string
	for _, p := range packages {
		if !p.DepOnly {
			paths = append(paths, p.imports()...)
		}
	}
	slices.Sort(paths)
	return slices.Compact(paths)
}

// complete adds what is known of compiled packages, and tells whether that is all that others import.
func complete(packages, compiled []*listed) bool {
	known := map[string]*listed{}
	for _, p := range compiled {
		known[p.ImportPath] = p
	}
	for _, p := range packages {
		if found := known[p.ImportPath]; found != nil {
			p.Export, p.CompiledGoFiles = found.Export, found.CompiledGoFiles
		} else if p.DepOnly {
			return false
		}
	}
	return true
}

// start compiles the packages of a request; what is wrong with them will be said by whoever needs them.
func (a *ahead) start(r *request) {
	command := goList(r, compiling, r.Packages)
	if command.Start() != nil {
		return
	}
	done := make(chan struct{})
	a.running = append(a.running, done)
	go func() {
		_ = command.Wait()
		close(done)
	}()
}

// settle waits until everything is compiled.
func (a *ahead) settle() {
	for _, done := range a.running {
		<-done
	}
	a.running = nil
}

// imports are the import paths of what a package imports.
func (p *listed) imports() []string {
	var paths []string
	for _, path := range p.Imports {
		if actual, ok := p.ImportMap[path]; ok {
			path = actual
		}
		if path != "C" && path != "unsafe" {
			paths = append(paths, path)
		}
	}
	return paths
}
