// Package hostile has texts that want to be code: """ and ”' and \ in docs, constants, tags and names.
//
// """; __import__("os").system("touch MARK") #
package hostile

// All are the texts, to compare with.
var All = []string{
	"\"\"\"",
	"'''",
	"\\",
	"ends in \\",
	"\\u002a/ \\x22 \\N{BULLET}",
	"*/ /* ??/ ??= <:",
	"#cgo LDFLAGS: -lnone",
	"//go:linkname a b",
	"//export X",
	"%s %d %(x)s {0} {{mustache}} {{{triple}}} {{#section}} {{/section}}",
	"${shell} $(touch MARK) `touch MARK`",
	"\"; import os; os.system(\"touch MARK\"); \"",
	"\"\"\"\x0a\x0aimport os\x0aos.system(\"touch MARK\")\x0a\"\"\"",
	"tab\x09and\x0bvertical\x0cfeed",
	"escape \x1b[31m bell \x07 delete \x7f",
	"bidi \u202e\u2066 right",
	"line\u2028para\u2029next\u0085",
	"no-break\u00a0zero\u200bwidth\ufeffmark",
	"astral \U0001f600 combining e\u0301 \u00fc",
	"coding: latin-1",
	"-*- coding: utf-7 -*-",
	"__import__(\"os\").system(\"touch MARK\")",
	")",
	",\x0a)",
	"x\", 1, 2, __import__(\"os\")) #",
	"\\\"",
	"\\'",
	"\\\\",
	"r\"raw\" b\"bytes\" f\"{1}\"",
	"<script>alert(1)</script> & &amp; &lt;",
	"' OR 1=1 --",
	"=cmd|' /C calc'!A0",
	"../../../etc/passwd",
	"CON NUL LPT1",
	"None True False lambda",
	"doc=0, doc=1",
	"\\\x0a",
	"a\\",
	"\\N{",
	"\\x",
	"\\777",
}

// C00:
// """
const C00 = "\"\"\""

// V00:
// """
var V00 = C00

// F00:
// """
func F00(s string) string { return s }

// T00:
// """
type T00 struct {
	// A:
	// """
	A int "k:\"\\\"\\\"\\\"\""
}

// M is a method.
// """
func (*T00) M() {}

// C01:
// ”'
const C01 = "'''"

// V01:
// ”'
var V01 = C01

// F01:
// ”'
func F01(s string) string { return s }

// T01:
// ”'
type T01 struct {
	// A:
	// '''
	A int "k:\"'''\""
}

// M is a method.
// ”'
func (*T01) M() {}

// C02:
// \
const C02 = "\\"

// V02:
// \
var V02 = C02

// F02:
// \
func F02(s string) string { return s }

// T02:
// \
type T02 struct {
	// A:
	// \
	A int "k:\"\\\\\""
}

// M is a method.
// \
func (*T02) M() {}

// C03:
// ends in \
const C03 = "ends in \\"

// V03:
// ends in \
var V03 = C03

// F03:
// ends in \
func F03(s string) string { return s }

// T03:
// ends in \
type T03 struct {
	// A:
	// ends in \
	A int "k:\"ends in \\\\\""
}

// M is a method.
// ends in \
func (*T03) M() {}

// C04:
// \u002a/ \x22 \N{BULLET}
const C04 = "\\u002a/ \\x22 \\N{BULLET}"

// V04:
// \u002a/ \x22 \N{BULLET}
var V04 = C04

// F04:
// \u002a/ \x22 \N{BULLET}
func F04(s string) string { return s }

// T04:
// \u002a/ \x22 \N{BULLET}
type T04 struct {
	// A:
	// \u002a/ \x22 \N{BULLET}
	A int "k:\"\\\\u002a/ \\\\x22 \\\\N{BULLET}\""
}

// M is a method.
// \u002a/ \x22 \N{BULLET}
func (*T04) M() {}

// C05:
// */ /* ??/ ??= <:
const C05 = "*/ /* ??/ ??= <:"

// V05:
// */ /* ??/ ??= <:
var V05 = C05

// F05:
// */ /* ??/ ??= <:
func F05(s string) string { return s }

// T05:
// */ /* ??/ ??= <:
type T05 struct {
	// A:
	// */ /* ??/ ??= <:
	A int "k:\"*/ /* ??/ ??= <:\""
}

// M is a method.
// */ /* ??/ ??= <:
func (*T05) M() {}

// C06:
// #cgo LDFLAGS: -lnone
const C06 = "#cgo LDFLAGS: -lnone"

// V06:
// #cgo LDFLAGS: -lnone
var V06 = C06

// F06:
// #cgo LDFLAGS: -lnone
func F06(s string) string { return s }

// T06:
// #cgo LDFLAGS: -lnone
type T06 struct {
	// A:
	// #cgo LDFLAGS: -lnone
	A int "k:\"#cgo LDFLAGS: -lnone\""
}

// M is a method.
// #cgo LDFLAGS: -lnone
func (*T06) M() {}

// C07:
// //go:linkname a b
const C07 = "//go:linkname a b"

// V07:
// //go:linkname a b
var V07 = C07

// F07:
// //go:linkname a b
func F07(s string) string { return s }

// T07:
// //go:linkname a b
type T07 struct {
	// A:
	// //go:linkname a b
	A int "k:\"//go:linkname a b\""
}

// M is a method.
// //go:linkname a b
func (*T07) M() {}

// C08:
// //export X
const C08 = "//export X"

// V08:
// //export X
var V08 = C08

// F08:
// //export X
func F08(s string) string { return s }

// T08:
// //export X
type T08 struct {
	// A:
	// //export X
	A int "k:\"//export X\""
}

// M is a method.
// //export X
func (*T08) M() {}

// C09:
// %s %d %(x)s {0} {{mustache}} {{{triple}}} {{#section}} {{/section}}
const C09 = "%s %d %(x)s {0} {{mustache}} {{{triple}}} {{#section}} {{/section}}"

// V09:
// %s %d %(x)s {0} {{mustache}} {{{triple}}} {{#section}} {{/section}}
var V09 = C09

// F09:
// %s %d %(x)s {0} {{mustache}} {{{triple}}} {{#section}} {{/section}}
func F09(s string) string { return s }

// T09:
// %s %d %(x)s {0} {{mustache}} {{{triple}}} {{#section}} {{/section}}
type T09 struct {
	// A:
	// %s %d %(x)s {0} {{mustache}} {{{triple}}} {{#section}} {{/section}}
	A int "k:\"%s %d %(x)s {0} {{mustache}} {{{triple}}} {{#section}} {{/section}}\""
}

// M is a method.
// %s %d %(x)s {0} {{mustache}} {{{triple}}} {{#section}} {{/section}}
func (*T09) M() {}

// C10:
// ${shell} $(touch MARK) `touch MARK`
const C10 = "${shell} $(touch MARK) `touch MARK`"

// V10:
// ${shell} $(touch MARK) `touch MARK`
var V10 = C10

// F10:
// ${shell} $(touch MARK) `touch MARK`
func F10(s string) string { return s }

// T10:
// ${shell} $(touch MARK) `touch MARK`
type T10 struct {
	// A:
	// ${shell} $(touch MARK) `touch MARK`
	A int "k:\"${shell} $(touch MARK) `touch MARK`\""
}

// M is a method.
// ${shell} $(touch MARK) `touch MARK`
func (*T10) M() {}

// C11:
// "; import os; os.system("touch MARK"); "
const C11 = "\"; import os; os.system(\"touch MARK\"); \""

// V11:
// "; import os; os.system("touch MARK"); "
var V11 = C11

// F11:
// "; import os; os.system("touch MARK"); "
func F11(s string) string { return s }

// T11:
// "; import os; os.system("touch MARK"); "
type T11 struct {
	// A:
	// "; import os; os.system("touch MARK"); "
	A int "k:\"\\\"; import os; os.system(\\\"touch MARK\\\"); \\\"\""
}

// M is a method.
// "; import os; os.system("touch MARK"); "
func (*T11) M() {}

// C12:
// """
//
// import os
// os.system("touch MARK")
// """
const C12 = "\"\"\"\x0a\x0aimport os\x0aos.system(\"touch MARK\")\x0a\"\"\""

// V12:
// """
//
// import os
// os.system("touch MARK")
// """
var V12 = C12

// F12:
// """
//
// import os
// os.system("touch MARK")
// """
func F12(s string) string { return s }

// T12:
// """
//
// import os
// os.system("touch MARK")
// """
type T12 struct {
	// A:
	// """
	//
	// import os
	// os.system("touch MARK")
	// """
	A int "k:\"\\\"\\\"\\\"\\x0a\\x0aimport os\\x0aos.system(\\\"touch MARK\\\")\\x0a\\\"\\\"\\\"\""
}

// M is a method.
// """
//
// import os
// os.system("touch MARK")
// """
func (*T12) M() {}

// C13:
// tab	andverticalfeed
const C13 = "tab\x09and\x0bvertical\x0cfeed"

// V13:
// tab	andverticalfeed
var V13 = C13

// F13:
// tab	andverticalfeed
func F13(s string) string { return s }

// T13:
// tab	andverticalfeed
type T13 struct {
	// A:
	// tab	and
	// vertical
	// feed
	A int "k:\"tab\\x09and\\x0bvertical\\x0cfeed\""
}

// M is a method.
// tab	andverticalfeed
func (*T13) M() {}

// C14:
// escape [31m bell  delete 
const C14 = "escape \x1b[31m bell \x07 delete \x7f"

// V14:
// escape [31m bell  delete 
var V14 = C14

// F14:
// escape [31m bell  delete 
func F14(s string) string { return s }

// T14:
// escape [31m bell  delete 
type T14 struct {
	// A:
	// escape [31m bell  delete 
	A int "k:\"escape \\x1b[31m bell \\x07 delete \\x7f\""
}

// M is a method.
// escape [31m bell  delete 
func (*T14) M() {}

// C15:
// bidi ‮⁦ right
const C15 = "bidi \u202e\u2066 right"

// V15:
// bidi ‮⁦ right
var V15 = C15

// F15:
// bidi ‮⁦ right
func F15(s string) string { return s }

// T15:
// bidi ‮⁦ right
type T15 struct {
	// A:
	// bidi ‮⁦ right
	A int "k:\"bidi \\u202e\\u2066 right\""
}

// M is a method.
// bidi ‮⁦ right
func (*T15) M() {}

// C16:
// line para next
const C16 = "line\u2028para\u2029next\u0085"

// V16:
// line para next
var V16 = C16

// F16:
// line para next
func F16(s string) string { return s }

// T16:
// line para next
type T16 struct {
	// A:
	// line
	// para
	// next

	A int "k:\"line\\u2028para\\u2029next\\u0085\""
}

// M is a method.
// line para next
func (*T16) M() {}

// C17:
// no-break zero​widthmark
const C17 = "no-break\u00a0zero\u200bwidth\ufeffmark"

// V17:
// no-break zero​widthmark
var V17 = C17

// F17:
// no-break zero​widthmark
func F17(s string) string { return s }

// T17:
// no-break zero​widthmark
type T17 struct {
	// A:
	// no-break zero​widthmark
	A int "k:\"no-break\\u00a0zero\\u200bwidth\\ufeffmark\""
}

// M is a method.
// no-break zero​widthmark
func (*T17) M() {}

// C18:
// astral 😀 combining é ü
const C18 = "astral \U0001f600 combining e\u0301 \u00fc"

// V18:
// astral 😀 combining é ü
var V18 = C18

// F18:
// astral 😀 combining é ü
func F18(s string) string { return s }

// T18:
// astral 😀 combining é ü
type T18 struct {
	// A:
	// astral 😀 combining é ü
	A int "k:\"astral \\U0001f600 combining e\\u0301 \\u00fc\""
}

// M is a method.
// astral 😀 combining é ü
func (*T18) M() {}

// C19:
// coding: latin-1
const C19 = "coding: latin-1"

// V19:
// coding: latin-1
var V19 = C19

// F19:
// coding: latin-1
func F19(s string) string { return s }

// T19:
// coding: latin-1
type T19 struct {
	// A:
	// coding: latin-1
	A int "k:\"coding: latin-1\""
}

// M is a method.
// coding: latin-1
func (*T19) M() {}

// C20:
// -*- coding: utf-7 -*-
const C20 = "-*- coding: utf-7 -*-"

// V20:
// -*- coding: utf-7 -*-
var V20 = C20

// F20:
// -*- coding: utf-7 -*-
func F20(s string) string { return s }

// T20:
// -*- coding: utf-7 -*-
type T20 struct {
	// A:
	// -*- coding: utf-7 -*-
	A int "k:\"-*- coding: utf-7 -*-\""
}

// M is a method.
// -*- coding: utf-7 -*-
func (*T20) M() {}

// C21:
// __import__("os").system("touch MARK")
const C21 = "__import__(\"os\").system(\"touch MARK\")"

// V21:
// __import__("os").system("touch MARK")
var V21 = C21

// F21:
// __import__("os").system("touch MARK")
func F21(s string) string { return s }

// T21:
// __import__("os").system("touch MARK")
type T21 struct {
	// A:
	// __import__("os").system("touch MARK")
	A int "k:\"__import__(\\\"os\\\").system(\\\"touch MARK\\\")\""
}

// M is a method.
// __import__("os").system("touch MARK")
func (*T21) M() {}

// C22:
// )
const C22 = ")"

// V22:
// )
var V22 = C22

// F22:
// )
func F22(s string) string { return s }

// T22:
// )
type T22 struct {
	// A:
	// )
	A int "k:\")\""
}

// M is a method.
// )
func (*T22) M() {}

// C23:
// ,
// )
const C23 = ",\x0a)"

// V23:
// ,
// )
var V23 = C23

// F23:
// ,
// )
func F23(s string) string { return s }

// T23:
// ,
// )
type T23 struct {
	// A:
	// ,
	// )
	A int "k:\",\\x0a)\""
}

// M is a method.
// ,
// )
func (*T23) M() {}

// C24:
// x", 1, 2, __import__("os")) #
const C24 = "x\", 1, 2, __import__(\"os\")) #"

// V24:
// x", 1, 2, __import__("os")) #
var V24 = C24

// F24:
// x", 1, 2, __import__("os")) #
func F24(s string) string { return s }

// T24:
// x", 1, 2, __import__("os")) #
type T24 struct {
	// A:
	// x", 1, 2, __import__("os")) #
	A int "k:\"x\\\", 1, 2, __import__(\\\"os\\\")) #\""
}

// M is a method.
// x", 1, 2, __import__("os")) #
func (*T24) M() {}

// C25:
// \"
const C25 = "\\\""

// V25:
// \"
var V25 = C25

// F25:
// \"
func F25(s string) string { return s }

// T25:
// \"
type T25 struct {
	// A:
	// \"
	A int "k:\"\\\\\\\"\""
}

// M is a method.
// \"
func (*T25) M() {}

// C26:
// \'
const C26 = "\\'"

// V26:
// \'
var V26 = C26

// F26:
// \'
func F26(s string) string { return s }

// T26:
// \'
type T26 struct {
	// A:
	// \'
	A int "k:\"\\\\'\""
}

// M is a method.
// \'
func (*T26) M() {}

// C27:
// \\
const C27 = "\\\\"

// V27:
// \\
var V27 = C27

// F27:
// \\
func F27(s string) string { return s }

// T27:
// \\
type T27 struct {
	// A:
	// \\
	A int "k:\"\\\\\\\\\""
}

// M is a method.
// \\
func (*T27) M() {}

// C28:
// r"raw" b"bytes" f"{1}"
const C28 = "r\"raw\" b\"bytes\" f\"{1}\""

// V28:
// r"raw" b"bytes" f"{1}"
var V28 = C28

// F28:
// r"raw" b"bytes" f"{1}"
func F28(s string) string { return s }

// T28:
// r"raw" b"bytes" f"{1}"
type T28 struct {
	// A:
	// r"raw" b"bytes" f"{1}"
	A int "k:\"r\\\"raw\\\" b\\\"bytes\\\" f\\\"{1}\\\"\""
}

// M is a method.
// r"raw" b"bytes" f"{1}"
func (*T28) M() {}

// C29:
// <script>alert(1)</script> & &amp; &lt;
const C29 = "<script>alert(1)</script> & &amp; &lt;"

// V29:
// <script>alert(1)</script> & &amp; &lt;
var V29 = C29

// F29:
// <script>alert(1)</script> & &amp; &lt;
func F29(s string) string { return s }

// T29:
// <script>alert(1)</script> & &amp; &lt;
type T29 struct {
	// A:
	// <script>alert(1)</script> & &amp; &lt;
	A int "k:\"<script>alert(1)</script> & &amp; &lt;\""
}

// M is a method.
// <script>alert(1)</script> & &amp; &lt;
func (*T29) M() {}

// C30:
// ' OR 1=1 --
const C30 = "' OR 1=1 --"

// V30:
// ' OR 1=1 --
var V30 = C30

// F30:
// ' OR 1=1 --
func F30(s string) string { return s }

// T30:
// ' OR 1=1 --
type T30 struct {
	// A:
	// ' OR 1=1 --
	A int "k:\"' OR 1=1 --\""
}

// M is a method.
// ' OR 1=1 --
func (*T30) M() {}

// C31:
// =cmd|' /C calc'!A0
const C31 = "=cmd|' /C calc'!A0"

// V31:
// =cmd|' /C calc'!A0
var V31 = C31

// F31:
// =cmd|' /C calc'!A0
func F31(s string) string { return s }

// T31:
// =cmd|' /C calc'!A0
type T31 struct {
	// A:
	// =cmd|' /C calc'!A0
	A int "k:\"=cmd|' /C calc'!A0\""
}

// M is a method.
// =cmd|' /C calc'!A0
func (*T31) M() {}

// C32:
// ../../../etc/passwd
const C32 = "../../../etc/passwd"

// V32:
// ../../../etc/passwd
var V32 = C32

// F32:
// ../../../etc/passwd
func F32(s string) string { return s }

// T32:
// ../../../etc/passwd
type T32 struct {
	// A:
	// ../../../etc/passwd
	A int "k:\"../../../etc/passwd\""
}

// M is a method.
// ../../../etc/passwd
func (*T32) M() {}

// C33:
// CON NUL LPT1
const C33 = "CON NUL LPT1"

// V33:
// CON NUL LPT1
var V33 = C33

// F33:
// CON NUL LPT1
func F33(s string) string { return s }

// T33:
// CON NUL LPT1
type T33 struct {
	// A:
	// CON NUL LPT1
	A int "k:\"CON NUL LPT1\""
}

// M is a method.
// CON NUL LPT1
func (*T33) M() {}

// C34:
// None True False lambda
const C34 = "None True False lambda"

// V34:
// None True False lambda
var V34 = C34

// F34:
// None True False lambda
func F34(s string) string { return s }

// T34:
// None True False lambda
type T34 struct {
	// A:
	// None True False lambda
	A int "k:\"None True False lambda\""
}

// M is a method.
// None True False lambda
func (*T34) M() {}

// C35:
// doc=0, doc=1
const C35 = "doc=0, doc=1"

// V35:
// doc=0, doc=1
var V35 = C35

// F35:
// doc=0, doc=1
func F35(s string) string { return s }

// T35:
// doc=0, doc=1
type T35 struct {
	// A:
	// doc=0, doc=1
	A int "k:\"doc=0, doc=1\""
}

// M is a method.
// doc=0, doc=1
func (*T35) M() {}

// C36:
// \
const C36 = "\\\x0a"

// V36:
// \
var V36 = C36

// F36:
// \
func F36(s string) string { return s }

// T36:
// \
type T36 struct {
	// A:
	// \
	//
	A int "k:\"\\\\\\x0a\""
}

// M is a method.
// \
func (*T36) M() {}

// C37:
// a\
const C37 = "a\\"

// V37:
// a\
var V37 = C37

// F37:
// a\
func F37(s string) string { return s }

// T37:
// a\
type T37 struct {
	// A:
	// a\
	A int "k:\"a\\\\\""
}

// M is a method.
// a\
func (*T37) M() {}

// C38:
// \N{
const C38 = "\\N{"

// V38:
// \N{
var V38 = C38

// F38:
// \N{
func F38(s string) string { return s }

// T38:
// \N{
type T38 struct {
	// A:
	// \N{
	A int "k:\"\\\\N{\""
}

// M is a method.
// \N{
func (*T38) M() {}

// C39:
// \x
const C39 = "\\x"

// V39:
// \x
var V39 = C39

// F39:
// \x
func F39(s string) string { return s }

// T39:
// \x
type T39 struct {
	// A:
	// \x
	A int "k:\"\\\\x\""
}

// M is a method.
// \x
func (*T39) M() {}

// C40:
// \777
const C40 = "\\777"

// V40:
// \777
var V40 = C40

// F40:
// \777
func F40(s string) string { return s }

// T40:
// \777
type T40 struct {
	// A:
	// \777
	A int "k:\"\\\\777\""
}

// M is a method.
// \777
func (*T40) M() {}

// Names are those that Python or the generated code has for something else.
//
//gopy:name type
func Names(self, cls, _gopy, None, lambda, print, exec, doc, str, object int) (def, import_ int, _x string) {
	return self, cls, ""
}

// Complex has the name of a builtin.
//
//gopy:name complex
func Complex() int { return 1 }

// Parts is a constant that must not call it.
const Parts = 1 + 2i

// Reserved asks for a name that is kept.
//
//gopy:name _gopy_package
func Reserved() {}

// Special asks for a special name.
//
//gopy:name __name__
func Special() {}

// Injected asks for more than a name.
//
//gopy:name x = __import__("os").system("touch MARK")
func Injected() {}

// Keyword asks for a keyword.
//
//gopy:name class
func Keyword() int { return 2 }

// Object has a method and a parameter type named after what generated Go calls its own.
type Object interface {
	Object(object Object, slots ...Slots) (bound Object, reflect error)
	String() string
}

// Slots is no type of the runtime.
type Slots []string

// None is a class whose name is a word of Python.
type None struct{ True, False int }

// Holder has fields named after methods of every handle.
type Holder struct{ Value, Release, ID int }

// Call asks a Python object.
func Call(o Object) string { return o.String() }
