package main

import (
	"go/types"
	"sort"
)

// reached describes the types of other packages that were mentioned, and, depth steps far, those they mention: from
// compiled type information, with the comments of their sources.
func (s *session) reached(writers []*typeWriter, targets map[string]*describer, depth int) []*declaration {
	others := map[string]*describer{}
	seen := map[*types.TypeName]bool{}
	for range depth {
		var next []*typeWriter
		for _, name := range mentionedBy(writers) {
			path := name.Pkg().Path()
			if targets[path] != nil || seen[name] {
				continue
			}
			seen[name] = true
			if others[path] == nil {
				others[path] = s.describer(&checked{types: name.Pkg()})
			}
			others[path].reach(name)
		}
		for _, path := range paths(others) {
			for _, w := range writers {
				for _, t := range w.instancesOf(path) {
					others[path].mentionedInstance(t)
				}
			}
			next = append(next, others[path].writer)
		}
		writers = next
	}
	declarations := []*declaration{}
	for _, path := range paths(others) {
		all := others[path].declarations
		sort.Slice(all, func(i, j int) bool { return all[i].Name < all[j].Name })
		declarations = append(declarations, all...)
	}
	return declarations
}

func (d *describer) reach(name *types.TypeName) {
	if told := d.declaration(name); told.Declares != "alias" {
		d.declarations = append(d.declarations, told)
	}
}

// mentionedBy are the types that the writers met, in order of package and name.
func mentionedBy(writers []*typeWriter) []*types.TypeName {
	met := map[*types.TypeName]bool{}
	for _, w := range writers {
		for name := range w.mentioned {
			met[name] = true
		}
	}
	names := make([]*types.TypeName, 0, len(met))
	for name := range met {
		names = append(names, name)
	}
	sort.Slice(names, func(i, j int) bool {
		a, b := names[i], names[j]
		return a.Pkg().Path() < b.Pkg().Path() || a.Pkg().Path() == b.Pkg().Path() && a.Name() < b.Name()
	})
	return names
}

func paths(all map[string]*describer) []string {
	paths := make([]string, 0, len(all))
	for path := range all {
		paths = append(paths, path)
	}
	sort.Strings(paths)
	return paths
}
