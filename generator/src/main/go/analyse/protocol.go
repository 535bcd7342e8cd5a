package main

// request asks about packages as the go command sees them from a directory, with flags and an environment.
type request struct {
	ID          int64             `json:"id"`
	Op          string            `json:"op"` // analyze; fingerprint; or settle, which waits for what analyze has begun to compile
	Directory   string            `json:"directory"`
	Flags       []string          `json:"flags"`
	Environment map[string]string `json:"environment"`
	Packages    []string          `json:"packages"`  // import paths or ./folders
	Tags        []string          `json:"tags"`      // for the record only; the flags set them
	Depth       int               `json:"depth"`     // how many steps to follow types of other packages
	Instances   []string          `json:"instances"` // instances of generics: "Map[int,string]", "pkg.Stack[int]"
}

// answer carries a model, or problems of the Go code, or a failure that is no fault of that code.
type answer struct {
	ID          int64               `json:"id"`
	Model       *model              `json:"model,omitempty"`
	Fingerprint string              `json:"fingerprint,omitempty"`
	Folders     []string            `json:"folders,omitempty"`
	Leaves      map[string][]string `json:"leaves,omitempty"`
	Unmatched   []string            `json:"unmatched,omitempty"` // instances of generics that no package here declares
	Problems    []problem           `json:"problems,omitempty"`
	Failure     string              `json:"failure,omitempty"`
}

type problem struct {
	Position position `json:"position"`
	Message  string   `json:"message"`
	Package  string   `json:"package"`
	Phase    string   `json:"phase"` // list, syntax, type or instance
}

type position struct {
	File   string `json:"file"`
	Line   int    `json:"line"`
	Column int    `json:"column"`
}

type model struct {
	GoVersion string         `json:"goVersion"`
	Tags      []string       `json:"tags"`
	Packages  []goPackage    `json:"packages"`
	Reached   []*declaration `json:"reached"`
}

type goPackage struct {
	ImportPath    string         `json:"importPath"`
	Name          string         `json:"name"`
	Directory     string         `json:"directory"`
	Documentation string         `json:"documentation"`
	Files         []string       `json:"files"`
	IgnoredFiles  []string       `json:"ignoredFiles"`
	Imports       []string       `json:"imports"`
	Standard      bool           `json:"standard"`
	Cgo           bool           `json:"cgo"`
	Unsafe        bool           `json:"unsafe"` // it, or what it is built from outside the standard library, imports unsafe
	Module        *goModule      `json:"module,omitempty"`
	Declarations  []*declaration `json:"declarations"`
}

type goModule struct {
	Path      string `json:"path"`
	Version   string `json:"version"`
	Directory string `json:"directory"`
	GoMod     string `json:"goMod"`
	GoVersion string `json:"goVersion"`
	Main      bool   `json:"main"`
}

// declaration is any of the model's declarations; Declares says which, and so which fields are there.
type declaration struct {
	Declares      string   `json:"declares"`
	Name          string   `json:"name"`
	Rename        string   `json:"rename,omitempty"`
	Documentation string   `json:"documentation,omitempty"`
	Position      position `json:"position"`

	Type    *typeFact `json:"type,omitempty"`    // constant, variable, alias
	Kind    string    `json:"kind,omitempty"`    // constant
	Value   *string   `json:"value,omitempty"`   // constant
	Nearest []string  `json:"nearest,omitempty"` // constant

	TypeParameters []typeParameter `json:"typeParameters,omitempty"` // function, type, alias
	Instance       *instance       `json:"instance,omitempty"`       // function, type, alias
	Signature      *typeFact       `json:"signature,omitempty"`      // function
	Leaf           *bool           `json:"leaf,omitempty"`           // function

	PackagePath string     `json:"packagePath,omitempty"`    // type
	PackageName string     `json:"packageName,omitempty"`    // type
	Underlying  *typeFact  `json:"underlying,omitempty"`     // type
	Methods     []method   `json:"methods,omitempty"`        // type
	Promoted    []promoted `json:"promotedFields,omitempty"` // type
	Comparable  *bool      `json:"comparable,omitempty"`     // type
	Size        *int64     `json:"size,omitempty"`           // type
	PointerFree *bool      `json:"pointerFree,omitempty"`    // type
}

// instance says of which generic declaration this is one.
type instance struct {
	Generic   string      `json:"generic"`
	Key       string      `json:"key"`
	Arguments []*typeFact `json:"arguments"`
}

// promoted is a field that embedded structs bring.
type promoted struct {
	Field   field    `json:"field"`
	Through []string `json:"through"`
}

type typeParameter struct {
	Name       string    `json:"name"`
	Constraint *typeFact `json:"constraint"`
}

type method struct {
	Name            string    `json:"name"`
	Rename          string    `json:"rename,omitempty"`
	Documentation   string    `json:"documentation,omitempty"`
	Position        position  `json:"position"`
	Receiver        string    `json:"receiver,omitempty"`
	PointerReceiver bool      `json:"pointerReceiver"`
	PromotedThrough []string  `json:"promotedThrough,omitempty"`
	Signature       *typeFact `json:"signature"`
	Leaf            bool      `json:"leaf"`
}

// typeFact is any Go type; Is says which.
type typeFact struct {
	Is          string      `json:"is"`
	Kind        string      `json:"kind,omitempty"`        // basic
	PackagePath string      `json:"packagePath,omitempty"` // named, alias
	PackageName string      `json:"packageName,omitempty"` // named, alias
	Name        string      `json:"name,omitempty"`        // named, alias, typeparam
	Arguments   []*typeFact `json:"arguments,omitempty"`   // named, alias
	Target      *typeFact   `json:"target,omitempty"`      // alias
	Length      *int64      `json:"length,omitempty"`      // array
	Element     *typeFact   `json:"element,omitempty"`     // pointer, slice, array, chan
	Key         *typeFact   `json:"key,omitempty"`         // map
	Value       *typeFact   `json:"value,omitempty"`       // map
	Direction   string      `json:"direction,omitempty"`   // chan
	Parameters  []parameter `json:"parameters,omitempty"`  // func
	Results     []parameter `json:"results,omitempty"`     // func
	Variadic    *bool       `json:"variadic,omitempty"`    // func
	Methods     []method    `json:"-"`
	Interface   []faceEntry `json:"methods,omitempty"` // interface
	Terms       any         `json:"terms,omitempty"`   // interface: []*typeFact, union: []term
	Fields      []field     `json:"fields,omitempty"`  // struct
	Index       *int        `json:"index,omitempty"`   // typeparam
}

type parameter struct {
	Name string    `json:"name,omitempty"`
	Type *typeFact `json:"type"`
}

type faceEntry struct {
	Name          string    `json:"name"`
	Documentation string    `json:"documentation,omitempty"`
	Signature     *typeFact `json:"signature"`
}

type term struct {
	Tilde bool      `json:"tilde"`
	Type  *typeFact `json:"type"`
}

type field struct {
	Name          string    `json:"name"`
	Rename        string    `json:"rename,omitempty"`
	Documentation string    `json:"documentation,omitempty"`
	Position      position  `json:"position"`
	Type          *typeFact `json:"type"`
	Embedded      bool      `json:"embedded"`
	Tag           string    `json:"tag,omitempty"`
	Offset        int64     `json:"offset"`
	Size          int64     `json:"size"`
}
