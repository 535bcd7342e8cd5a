package gopyruntime

import "strconv"

// step is one part of a path through an argument: the value at an index of a
// sequence, the key or the value at a position of a dict, or a field.
type step struct {
	index int
	kind  byte // 0, 'k', 'v' or '.'
	field string
}

// deepest is how many values may lie in each other: more is a mistake, or an
// attack on the stack.
const deepest = 10_000

// enter starts a container; the caller sets the index of the last step as it goes.
func (r *reader) enter(kind byte) {
	r.tooDeep()
	r.path = append(r.path, step{kind: kind})
}

func (r *reader) tooDeep() {
	if len(r.path)+r.nested >= deepest {
		panic(failed{kind: kindArgument, text: "is nested too deeply"})
	}
}

func (r *reader) leave() { r.path = r.path[:len(r.path)-1] }

// item says which value of the innermost container comes next.
func (r *reader) item(index int) { r.path[len(r.path)-1].index = index }

// where is the path in a failure's words: 0.3.k1.Name
func (r *reader) where() string {
	var text []byte
	for k, part := range r.path {
		if k > 0 {
			text = append(text, '.')
		}
		switch part.kind {
		case 0:
		case '.':
			text = append(text, part.field...)
			continue
		default:
			text = append(text, part.kind)
		}
		text = strconv.AppendInt(text, int64(part.index), 10)
	}
	return string(text)
}

// The refusals of a value. The caller composes the words around the text.

func (r *reader) wrongType(wanted string) failed { return failed{kindType, wanted, r.where()} }

func (r *reader) outOfRange(rangeText string) failed { return failed{kindRange, rangeText, r.where()} }

func (r *reader) wrongValue(why string) failed { return failed{kindArgument, why, r.where()} }
