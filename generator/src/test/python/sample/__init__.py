"""Package sample has a function for each way in which a value crosses the C ABI.
"""

import _gopy

_gopy_package = _gopy.package(__name__, "gopy.workbench/sample", library="sample")

Add = _gopy_package.function(64, "Add", "i: int, j: int", "int", doc="Add(int i, int j) int\n\nAdd adds.\n")
Half = _gopy_package.function(65, "Half", "x: float64", "float64", doc="Half(float x) float\n\nHalf halves.\n")
Turn = _gopy_package.function(66, "Turn", "z: complex128", "complex128", doc="Turn(complex z) complex\n")
Not = _gopy_package.function(67, "Not", "b: bool", "bool", doc="Not(bool b) bool\n")
Upper = _gopy_package.function(68, "Upper", "s: string", "string", doc="Upper(str s) str\n")
Repeat = _gopy_package.function(69, "Repeat", "s: string, n: int", "string", doc="Repeat(str s, int n) str\n")
Reverse = _gopy_package.function(70, "Reverse", "data: bytes", "bytes", doc="Reverse(bytes data) bytes\n")
Find = _gopy_package.function(71, "Find", "xs: []int, e: int", "int", doc="Find([]int xs, int e) int\n")
Sort = _gopy_package.function(72, "Sort", "xs: []int", "", doc="Sort([]int xs) \n")
Keep = _gopy_package.function(73, "Keep", "xs: []int", "", doc="Keep([]int xs) \n")
Kept = _gopy_package.function(74, "Kept", "", "[]int", doc="Kept() []int\n")
Range = _gopy_package.function(75, "Range", "n: int", "[]int", doc="Range(int n) []int\n")
Sum4 = _gopy_package.function(76, "Sum4", "a: [4]int", "int", doc="Sum4([4]int a) int\n")
Squares = _gopy_package.function(77, "Squares", "", "[4]int", doc="Squares() [4]int\n")
Join = _gopy_package.function(78, "Join", "parts: []string, separator: string", "string", doc="Join\n")
Split = _gopy_package.function(79, "Split", "s: string, separator: string", "[]string", doc="Split\n")
Div = _gopy_package.function(80, "Div", "i: int, j: int", "int, error", doc="Div(int i, int j) int\n")
DivMod = _gopy_package.function(81, "DivMod", "i: int, j: int", "int, int, error", doc="DivMod\n")
Check = _gopy_package.function(82, "Check", "i: int", "error", doc="Check(int i) \n")
At = _gopy_package.function(83, "At", "xs: []int, k: int", "int", doc="At([]int xs, int k) int\n")
NewPerson = _gopy_package.function(84, "NewPerson", "name: string, age: int", "*Person", doc="NewPerson\n")
NoPerson = _gopy_package.function(85, "NoPerson", "", "*Person", doc="NoPerson\n")
Older = _gopy_package.function(86, "Older", "p: Person, years: int", "Person", doc="Older\n")
GetLimit = _gopy_package.constant("Limit", 1048576, doc="returns sample.Limit\n\nLimit is a constant.\n")
GetGreeting, SetGreeting = _gopy_package.variable(
    "Greeting",
    93,
    94,
    "string",
    doc="returns sample.Greeting\n\nGreeting is a variable.\n",
    set_doc="sets sample.Greeting\n\nGreeting is a variable.\n",
)


class Person(_gopy_package.struct):
    """Person is a struct.
    """

    _gopy_type = _gopy_package.type("Person", new=87)
    Name = _gopy_package.field(0, "Name", 88, 89, "string", doc="")
    Age = _gopy_package.field(1, "Age", 90, 91, "int", doc="")
    Greet = _gopy_package.method(92, "Greet", "", "string", doc="Greet() str\n\nGreet greets.\n")


_gopy_package.finish(skipped=[])
