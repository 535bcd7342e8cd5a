package main

import (
	"go/types"
	"sort"
)

// reached describes the types of other packages that were mentioned, and, depth steps far, those they mention. They come
// from compiled type information: without documentation.
func (s *session) reached(mentioned map[*types.TypeName]bool, targets map[string]bool, depth int) []*declaration {
	told := map[string]*declaration{}
	for range depth {
		next := map[*types.TypeName]bool{}
		for name := range mentioned {
			key := name.Pkg().Path() + "." + name.Name()
			if targets[name.Pkg().Path()] || told[key] != nil {
				continue
			}
			d := &describer{session: s, checked: &checked{types: name.Pkg()}, comments: comments{}}
			d.writer = newTypeWriter(s, d.comments, name.Pkg())
			declaration := d.declaration(name)
			if declaration.Declares == "alias" {
				continue
			}
			told[key] = declaration
			for other := range d.writer.mentioned {
				next[other] = true
			}
		}
		mentioned = next
	}
	keys := make([]string, 0, len(told))
	for key := range told {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	declarations := []*declaration{}
	for _, key := range keys {
		declarations = append(declarations, told[key])
	}
	return declarations
}
