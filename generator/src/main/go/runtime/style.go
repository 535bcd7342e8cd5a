package gopyruntime

import "sync/atomic"

// style says which standard methods an object has under Go's names, so that
// they are called by these: Read(p), not read(n).
type style uint32

const (
	styleRead style = 1 << iota
	styleWrite
	styleClose
	styleSeek
	styleString
	styleKnown
)

// goStyle asks Python once.
func (o *Object) goStyle() style {
	known := style(atomic.LoadUint32((*uint32)(&o.style)))
	if known&styleKnown != 0 {
		return known
	}
	names := map[string]bool{}
	for name := range standardMethods {
		names[name] = true
	}
	missing := o.lacks(names)
	known = styleKnown
	for name, method := range standardMethods {
		if !missing[name] {
			known |= method.index
		}
	}
	atomic.StoreUint32((*uint32)(&o.style), uint32(known))
	return known
}
