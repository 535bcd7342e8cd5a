package main

import (
	"go/types"
	"slices"
	"strings"
)

// askedInstances describes the instances that were asked for, as far as this package declares their generics; it tells
// which those are.
func (d *describer) askedInstances(all []asked, matched map[string]bool) []problem {
	var problems []problem
	for _, a := range all {
		if !a.declaredBy(d.checked) {
			continue
		}
		matched[a.text] = true
		made, refused := d.session.instantiate(a, d.checked)
		if refused != nil {
			problems = append(problems, *refused)
			continue
		}
		d.instance(made)
	}
	return problems
}

// mentionedInstance describes an instance of one of this package's generic types that some API mentions.
func (d *describer) mentionedInstance(t *types.Named) {
	origin, ok := d.checked.types.Scope().Lookup(t.Obj().Name()).(*types.TypeName)
	if !ok {
		return
	}
	arguments := typesOf(t.TypeArgs())
	made, err := types.Instantiate(nil, origin.Type(), arguments, false)
	if err == nil {
		d.instance(instantiated{origin, arguments, made})
	}
}

// instance adds the declaration of an instance, once.
func (d *describer) instance(made instantiated) {
	for i, argument := range made.arguments {
		made.arguments[i] = types.Unalias(argument)
	}
	key := made.generic.Name() + "[" + d.familyKey(made.arguments) + "]"
	if d.instances[key] {
		return
	}
	d.instances[key] = true
	c := d.comments[made.generic.Name()]
	name := d.instanceName(made.generic.Name(), made.arguments)
	told := &declaration{
		Name: name, Documentation: c.text, Position: d.at(made.generic.Pos(), c),
		Instance: &instance{Generic: made.generic.Name(), Key: d.familyKey(made.arguments)},
	}
	if c.rename != "" {
		told.Rename = c.rename + strings.TrimPrefix(strings.TrimPrefix(name, "_"), made.generic.Name())
	}
	for _, argument := range made.arguments {
		told.Instance.Arguments = append(told.Instance.Arguments, d.writer.write(argument))
	}
	switch t := made.made.(type) {
	case *types.Signature:
		d.function(made.generic.Name(), t, told)
	case *types.Named:
		d.defined(t, told)
	case *types.Alias:
		told.Declares = "alias"
		told.Type = d.writer.write(t.Rhs())
	default:
		return
	}
	d.declarations = append(d.declarations, told)
}

// instancesOf are the instances of a package's generic types that the writer met, in a stable order.
func (w *typeWriter) instancesOf(path string) []*types.Named {
	var keys []string
	for key, t := range w.instances {
		if t.Obj().Pkg().Path() == path {
			keys = append(keys, key)
		}
	}
	slices.Sort(keys)
	var all []*types.Named
	for _, key := range keys {
		all = append(all, w.instances[key])
	}
	return all
}
