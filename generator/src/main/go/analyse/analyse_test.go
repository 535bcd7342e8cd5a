package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// ask runs one request through the same loop that the program runs.
func ask(t *testing.T, requests ...request) []answer {
	t.Helper()
	var in, out bytes.Buffer
	encoder := json.NewEncoder(&in)
	for i := range requests {
		if err := encoder.Encode(requests[i]); err != nil {
			t.Fatal(err)
		}
	}
	if err := serve(&in, &out); err != nil {
		t.Fatal(err)
	}
	var answers []answer
	for decoder := json.NewDecoder(&out); decoder.More(); {
		// Terms have two shapes; only their presence matters here.
		var a answer
		if err := decoder.Decode(&a); err != nil {
			t.Fatal(err)
		}
		answers = append(answers, a)
	}
	return answers
}

// module writes files below a new folder, with a go.mod.
func module(t *testing.T, files map[string]string) string {
	t.Helper()
	folder := t.TempDir()
	write(t, folder, "go.mod", "module m.example\n\ngo 1.24\n")
	for name, text := range files {
		write(t, folder, name, text)
	}
	return folder
}

func write(t *testing.T, folder, name, text string) {
	t.Helper()
	path := filepath.Join(folder, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func analyzed(t *testing.T, source string) (goPackage, answer) {
	t.Helper()
	folder := module(t, map[string]string{"p.go": source})
	a := ask(t, request{Op: "analyze", Directory: folder, Packages: []string{"."}, Depth: 1})[0]
	if a.Model == nil {
		t.Fatalf("no model: %q %v", a.Failure, a.Problems)
	}
	return a.Model.Packages[0], a
}

func find(t *testing.T, p goPackage, name string) *declaration {
	t.Helper()
	for _, d := range p.Declarations {
		if d.Name == name {
			return d
		}
	}
	t.Fatalf("%s is not declared", name)
	return nil
}

func TestDocumentationIsGoDocsText(t *testing.T) {
	p, _ := analyzed(t, "// Package p does\n// things.\npackage p\n\n// A is one.\n//\n//gopy:name B\nvar A = 1\n\n"+
		"// Group.\nconst (\n\tC = 1\n\t// D is.\n\tD = 2\n)\n")
	if p.Documentation != "Package p does\nthings.\n" {
		t.Errorf("package: %q", p.Documentation)
	}
	if a := find(t, p, "A"); a.Documentation != "A is one.\n" || a.Rename != "B" {
		t.Errorf("A: %q, renamed %q", a.Documentation, a.Rename)
	}
	if c, d := find(t, p, "C"), find(t, p, "D"); c.Documentation != "" || d.Documentation != "D is.\n" {
		t.Errorf("C: %q, D: %q", c.Documentation, d.Documentation)
	}
}

func TestConstantsAreExact(t *testing.T) {
	p, _ := analyzed(t, "package p\n\nimport \"math\"\n\ntype K uint8\n\nconst (\n\tBig = 1 << 100\n\tTiny = math.SmallestNonzeroFloat64\n"+
		"\tOne float32 = 0.1\n\tText = \"\\x00é\\xff\"\n\tZ = 1 + 2i\n\tKind K = iota\n\tYes = true\n)\n")
	for name, want := range map[string]string{
		"Big": "1267650600228229401496703205376", "Text": `"\x00\u00e9\xff"`, "Z": "(1 + 2i)", "Kind": "5", "Yes": "true",
	} {
		if got := *find(t, p, name).Value; got != want {
			t.Errorf("%s is %s, not %s", name, got, want)
		}
	}
	if got := find(t, p, "Tiny").Nearest[0]; got != "5e-324" {
		t.Errorf("Tiny is near %s", got)
	}
	if got := find(t, p, "One").Nearest[0]; got != "0.10000000149011612" {
		t.Errorf("One, rounded to float32, is near %s", got)
	}
}

func TestLeaves(t *testing.T) {
	p, _ := analyzed(t, `package p

type S struct{ n int }

func (s *S) Inc()             { s.n++ }
func Add(i, j int) int        { return int(int64(i) + int64(j)) }
func Len(x []int) int         { if len(x) > 3 { return 3 }; return len(x) }
func Loop(i int) int          { for range 3 { i++ }; return i }
func Call() int               { return Add(1, 2) }
func Join(a, b string) string { return a + b }
func Get(m map[int]int) int   { return m[1] }
func Bytes(s string) []byte   { return []byte(s) }
func Send(c chan int)         { c <- 1 }
func Closure() func()         { return func() {} }
func Jump()                   { again: goto again }
func Apply(f func()) int      { f(); return 1 }
func Other(f func())          { f = Jump; f() }
`)
	for _, d := range p.Declarations {
		if d.Declares == "function" && *d.Leaf != slices.Contains([]string{"Add", "Len", "Apply"}, d.Name) {
			t.Errorf("%s: leaf is %v", d.Name, *d.Leaf)
		}
	}
	if !find(t, p, "S").Methods[0].Leaf {
		t.Error("S.Inc is a leaf")
	}
}

func TestMemory(t *testing.T) {
	p, _ := analyzed(t, "package p\n\ntype S struct {\n\tA int8\n\tB float64\n\tC string\n\tD [3]uint16\n}\n\ntype G[T any] struct{ X T }\n")
	s := find(t, p, "S")
	var at []int64
	for _, f := range s.Underlying.Fields {
		at = append(at, f.Offset, f.Size)
	}
	if want := []int64{0, 1, 8, 8, -1, -1, 32, 6}; !slices.Equal(at, want) {
		t.Errorf("offsets and sizes %v, not %v", at, want)
	}
	if *s.Size != 40 || *s.PointerFree || *find(t, p, "G").Size != -1 {
		t.Errorf("size %d, pointer free %v", *s.Size, *s.PointerFree)
	}
}

func TestPromotionThroughEveryDepth(t *testing.T) {
	p, _ := analyzed(t, "package p\n\ntype a struct{}\n\nfunc (a) Deep() {}\n\ntype b struct{ *a }\n\ntype C struct{ b }\n\n"+
		"func (c *C) Own() {}\n\nfunc (c *C) hidden() {}\n")
	methods := find(t, p, "C").Methods
	if len(methods) != 2 || !slices.Equal(methods[0].PromotedThrough, []string{"b", "a"}) || methods[0].PointerReceiver {
		t.Errorf("methods %+v", methods)
	}
	if find(t, p, "a").Declares != "type" {
		t.Error("an unexported type that is reached must be described")
	}
}

func TestOtherPackagesTypes(t *testing.T) {
	p, a := analyzed(t, "package p\n\nimport (\n\t\"io\"\n\t\"time\"\n)\n\nfunc F(r io.Reader, d time.Duration, e error, x any) {}\n")
	var names []string
	for _, d := range a.Model.Reached {
		names = append(names, d.PackagePath+"."+d.Name)
	}
	if !slices.Equal(names, []string{"io.Reader", "time.Duration"}) {
		t.Errorf("reached %v", names)
	}
	if got := find(t, p, "F").Signature.Parameters[3].Type.Is; got != "interface" {
		t.Errorf("any is %s", got)
	}
}

func TestProblemsHavePositions(t *testing.T) {
	folder := module(t, map[string]string{
		"p.go":   "package p\n\nimport \"m.example/q\"\n\nvar A int = \"x\"\nvar B = q.Missing\n",
		"q/q.go": "package q\n\nfunc F() int { return \"y\" }\n",
		"s/s.go": "package s\n\nfunc F( {\n",
	})
	answers := ask(t,
		request{Op: "analyze", Directory: folder, Packages: []string{"."}},
		request{Op: "analyze", Directory: folder, Packages: []string{"./s"}},
		request{Op: "analyze", Directory: folder, Packages: []string{"m.example/none"}},
		request{Op: "analyze", Directory: folder + "/none", Packages: []string{"."}},
		request{Op: "nonsense"})
	var lines []int
	for _, p := range answers[0].Problems {
		lines = append(lines, p.Position.Line)
	}
	if !slices.Equal(lines, []int{5, 6, 3}) {
		t.Errorf("lines %v of %v", lines, answers[0].Problems)
	}
	if len(answers[1].Problems) == 0 || answers[1].Problems[0].Position.Line != 3 {
		t.Errorf("syntax: %v", answers[1].Problems)
	}
	for _, a := range answers[2:] {
		if a.Model != nil || a.Failure == "" && len(a.Problems) == 0 {
			t.Errorf("no failure: %+v", a)
		}
	}
}

func TestFingerprintSeesTheApiOnly(t *testing.T) {
	folder := module(t, map[string]string{
		"p.go": "package p\n\nimport \"m.example/q\"\n\nfunc F() q.Q { return 1 }\n", "q/q.go": "package q\n\ntype Q int\n",
	})
	s := &sessions{known: map[string]*session{}}
	r := &request{Directory: folder, Packages: []string{"."}}
	r.Op = "analyze"
	before := s.answer(r)
	r.Op = "fingerprint"
	write(t, folder, "p.go", "package p\n\nimport \"m.example/q\"\n\nfunc F() q.Q {\n\tfor {\n\t}\n}\n")
	body := s.answer(r)
	if body.Fingerprint != before.Fingerprint || len(body.Leaves["m.example"]) != 0 {
		t.Errorf("a body changed: %+v", body)
	}
	write(t, folder, "q/q.go", "package q\n\ntype Q int8\n")
	if s.answer(r).Fingerprint == before.Fingerprint {
		t.Error("a type below changed")
	}
	write(t, folder, "q/q.go", "package q\n\ntype Q int\n")
	write(t, folder, "new.go", "package p\n")
	if s.answer(r).Fingerprint == before.Fingerprint {
		t.Error("a file came")
	}
	if len(before.Folders) != 2 || !strings.HasSuffix(before.Folders[1], "q") {
		t.Errorf("folders %v", before.Folders)
	}
}

func TestUnsafe(t *testing.T) {
	for source, want := range map[string]bool{
		"package p\n\nimport \"reflect\"\n\nvar V = reflect.TypeOf(1)\n": false,
		"package p\n\nimport \"unsafe\"\n\nvar V unsafe.Pointer\n":       true,
		"package p\n\nimport \"m.example/q\"\n\nvar V = q.V\n":           true,
		"package p\n\nimport \"m.example/r\"\n\nvar V = r.V\n":           true,
		"package p\n\nimport \"m.example/s\"\n\nvar V = s.V\n":           false,
	} {
		folder := module(t, map[string]string{
			"p.go":   source,
			"q/q.go": "package q\n\nimport _ \"unsafe\"\n\nvar V int\n",
			"r/r.go": "package r\n\nimport \"m.example/q\"\n\nvar V = q.V\n",
			"s/s.go": "package s\n\nimport \"sort\"\n\nvar V = sort.IsSorted\n",
		})
		a := ask(t, request{Op: "analyze", Directory: folder, Packages: []string{"."}, Depth: 1})[0]
		if a.Model == nil || a.Model.Packages[0].Unsafe != want {
			t.Errorf("%q: %+v", source, a)
		}
	}
}

func TestCgo(t *testing.T) {
	p, _ := analyzed(t, "// Package p uses C.\npackage p\n\n// typedef int number;\nimport \"C\"\n\n// F is.\nfunc F(n C.number) C.int { return C.int(n) }\n")
	if f := find(t, p, "F"); !p.Cgo || f.Documentation != "F is.\n" || f.Position.Line != 8 {
		t.Errorf("cgo %v, F %+v", p.Cgo, f)
	}
}

func TestStandardLibrary(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles the whole standard library")
	}
	a := ask(t, request{Op: "analyze", Directory: t.TempDir(), Packages: []string{"std"}, Depth: 1})[0]
	if a.Failure != "" || len(a.Problems) > 0 {
		t.Fatalf("%s %v", a.Failure, a.Problems)
	}
	if len(a.Model.Packages) < 200 {
		t.Errorf("only %d packages", len(a.Model.Packages))
	}
}

func TestPackagesAreCompiledWhileTheyAreDescribed(t *testing.T) {
	folder := module(t, map[string]string{
		"p.go": "package p\n\nimport \"m.example/q\"\n\nfunc F() q.Q { return 1 }\n", "q/q.go": "package q\n\ntype Q int\n",
	})
	s := &sessions{known: map[string]*session{}}
	r := &request{Op: "analyze", Directory: folder, Packages: []string{"."}}
	if a := s.answer(r); a.Model == nil || len(s.ahead.running) != 1 {
		t.Errorf("one compilation is running: %+v", a)
	}
	if s.answer(&request{Op: "settle"}); len(s.ahead.running) != 0 {
		t.Error("it still runs")
	}
	r.Packages = []string{".", "./q"}
	if a := s.answer(r); len(a.Model.Packages) != 2 || len(s.ahead.running) != 0 {
		t.Errorf("one package needs the other compiled: %+v", a)
	}
}
