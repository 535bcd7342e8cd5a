package gopyruntime

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"reflect"
	"sort"
	"strings"
	"testing"
)

// class makes a fake object with methods.
func class(methods map[string]func(arguments []any) any) fakeObject {
	return func(op int64, arguments []any) any {
		switch op {
		case opMissing:
			missing := []any{}
			for _, name := range arguments {
				if methods[name.(string)] == nil {
					missing = append(missing, name)
				}
			}
			return missing
		case opMethod:
			return methods[arguments[0].(string)](arguments[1:])
		case opText:
			return "a fake"
		case opRead, opWrite, opClose, opSeek:
			return methods[map[int64]string{opRead: "read", opWrite: "write", opClose: "close", opSeek: "seek"}[op]](arguments)
		}
		return nil
	}
}

// file is a fake Python file over a text.
func file(content string, methods ...string) (fakeObject, *bytes.Buffer) {
	rest, written := content, new(bytes.Buffer)
	all := map[string]func(arguments []any) any{
		"read": func(a []any) any {
			n := min(a[0].(int), len(rest))
			data := rest[:n]
			rest = rest[n:]
			return []byte(data)
		},
		"write": func(a []any) any { written.Write(a[0].([]byte)); return nil },
		"close": func(a []any) any { written.WriteString("|closed"); return nil },
		"seek":  func(a []any) any { rest = content[a[0].(int):]; return a[0] },
	}
	has := map[string]func(arguments []any) any{}
	for _, name := range methods {
		has[name] = all[name]
	}
	return class(has), written
}

type shape interface{ Area(scale float64) float64 }

type named interface {
	shape
	Name() string
}

type fallible interface{ Do(values ...int) error }

type (
	pyShape    struct{ *Object }
	pyNamed    struct{ *Object }
	pyFallible struct{ *Object }
)

func (p pyShape) Area(scale float64) (r float64) {
	CallMethod(p.Object, "Area", []any{&scale}, &r)
	return r
}

func (p pyNamed) Area(scale float64) (r float64) {
	CallMethod(p.Object, "Area", []any{&scale}, &r)
	return r
}

func (p pyNamed) Name() (r string) {
	CallMethod(p.Object, "Name", nil, &r)
	return r
}

func (p pyFallible) Do(values ...int) (err error) {
	CallMethod(p.Object, "Do", []any{Variadic(&values)}, &err)
	return err
}

func init() {
	register[shape](func(o *Object) any { return pyShape{o} }, "Area")
	register[named](func(o *Object) any { return pyNamed{o} }, "Area", "Name")
	register[fallible](func(o *Object) any { return pyFallible{o} }, "Do")
}

func TestPythonClassIsAnInterface(t *testing.T) {
	p := withPython(t)
	area := func(a []any) any { return 2 * a[0].(float64) }
	name := func(a []any) any { return "square" }
	p.objects[1] = class(map[string]func([]any) any{"Area": area})
	p.objects[2] = class(map[string]func([]any) any{"Area": area, "Name": name})
	p.objects[3] = class(nil)
	describe := func(s shape) string {
		text := fmt.Sprint(s.Area(1.5))
		if n, ok := s.(named); ok {
			text += " " + n.Name()
		}
		return text
	}
	must(t, invoke(describe, object(1)), "3")
	must(t, invoke(describe, object(2)), "3 square")
	mustFail(t, invoke(describe, object(3)), kindType, "gopyruntime.shape (with the method Area)")
	same := func(s shape) shape { return s }
	if o := invoke(same, object(1)); o.results[0].(*Object).id != 1 {
		t.Fatal(o.results)
	}
	must(t, invoke(func(s shape) string { return fmt.Sprint(s) }, object(1)), "a fake")
}

func TestWrongResultOfAMethod(t *testing.T) {
	p := withPython(t)
	p.objects[1] = class(map[string]func([]any) any{"Area": func([]any) any { return "wide" }})
	o := invoke(func(s shape) float64 { return s.Area(1) }, object(1))
	mustFail(t, o, kindType, "the result of a Python object's Area must be float")
}

func TestVariadicMethodAndItsException(t *testing.T) {
	p := withPython(t)
	p.objects[1] = class(map[string]func([]any) any{"Do": func(a []any) any {
		if len(a) == 3 {
			return nil
		}
		return exception{"ValueError", "three", 8, nil}
	}})
	must(t, invoke(func(f fallible) error { return f.Do(1, 2, 3) }, object(1)))
	mustFail(t, invoke(func(f fallible) error { return f.Do(1) }, object(1)), kindPython, "ValueError: three")
}

func TestInterfaceWithoutImplementerIsRefused(t *testing.T) {
	withPython(t)
	mustFail(t, invoke(func(h http.Handler) {}, object(1)), kindType, "http.Handler")
}

func TestPythonFiles(t *testing.T) {
	p := withPython(t)
	var written *bytes.Buffer
	p.objects[1], _ = file(strings.Repeat("abc", 1000), "read")
	p.objects[2], written = file("", "write", "close")
	p.objects[3], _ = file("0123456789", "read", "seek", "close", "write")
	length := func(r io.Reader) (int, error) { data, err := io.ReadAll(r); return len(data), err }
	must(t, invoke(length, object(1)), 3000)
	write := func(w io.Writer) bool {
		fmt.Fprintf(w, "%d", 42)
		return w.(io.Closer).Close() == nil
	}
	must(t, invoke(write, object(2)), true)
	if written.String() != "42|closed" {
		t.Fatal(written)
	}
	twice := func(r io.Reader) string {
		first, _ := io.ReadAll(r)
		r.(io.Seeker).Seek(5, io.SeekStart)
		second, _ := io.ReadAll(r)
		return string(first) + string(second)
	}
	must(t, invoke(twice, object(3)), "012345678956789")
	at := func(r io.ReaderAt) string { return string(must2(io.ReadAll(io.NewSectionReader(r, 2, 3)))) }
	must(t, invoke(at, object(3)), "234")
	mustFail(t, invoke(length, object(2)), kindType, "io.Reader (with the method Read)")
	closer := func(r io.Reader) bool { _, ok := r.(io.Closer); return ok }
	must(t, invoke(closer, object(1)), false)
	must(t, invoke(closer, object(3)), true)
}

func must2[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func TestFileInGoStyle(t *testing.T) {
	p := withPython(t)
	calls := 0
	p.objects[1] = class(map[string]func([]any) any{"Read": func(a []any) any {
		calls++
		if calls > 1 {
			return 0
		}
		return copy(*a[0].(*[]byte), "Go style")
	}})
	must(t, invoke(func(r io.Reader) string { return string(must2(io.ReadAll(r))) }, object(1)), "Go style")
}

func TestEveryKindOfFileHasItsMethods(t *testing.T) {
	types := []reflect.Type{
		reflect.TypeFor[io.Reader](), reflect.TypeFor[io.Writer](), reflect.TypeFor[io.Closer](), reflect.TypeFor[io.Seeker](),
	}
	for bits := 1; bits < 16; bits++ {
		made := reflect.TypeOf(pythonFile{}.as(bits))
		for k, t1 := range types {
			if made.Implements(t1) != (bits>>k&1 == 1) {
				t.Errorf("%04b as %s", bits, t1)
			}
		}
	}
}

func TestExceptionAsAnError(t *testing.T) {
	p := withPython(t)
	p.objects[1] = func(op int64, a []any) any {
		if op == opException {
			return []any{"ValueError", "no", 1, nil}
		}
		return nil
	}
	must(t, invoke(func(err error) string { return err.Error() }, object(1)), "ValueError: no")
	mustFail(t, invoke(func(err error) error { return err }, object(1)), kindPython, "ValueError: no")
	p.objects[2] = class(map[string]func([]any) any{"Error": func([]any) any { return "by method" }})
	must(t, invoke(func(err error) string { return err.Error() }, object(2)), "by method")
	p.objects[3] = class(nil)
	mustFail(t, invoke(func(err error) string { return err.Error() }, object(3)), kindType, "error (an exception")
}

func TestSortByPython(t *testing.T) {
	p := withPython(t)
	items := []int{3, 1, 2}
	p.objects[1] = class(map[string]func([]any) any{
		"Len":  func([]any) any { return len(items) },
		"Less": func(a []any) any { return items[a[0].(int)] < items[a[1].(int)] },
		"Swap": func(a []any) any {
			i, j := a[0].(int), a[1].(int)
			items[i], items[j] = items[j], items[i]
			return nil
		},
	})
	must(t, invoke(sort.Sort, object(1)))
	if !sort.IntsAreSorted(items) {
		t.Fatal(items)
	}
}
