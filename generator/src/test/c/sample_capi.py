"""The C extension over the sample library, by its own primitives: what the tests of this folder share.

They run on CPython 2.7 and 3.6 or newer: GOPY_CAPI is the compiled extension, GOPY_SAMPLE the sample library.
"""

import gc
import os
import sys
import types
import unittest


def load_extension(path):
    if sys.version_info[0] == 2:
        import imp

        return imp.load_dynamic("_gopy_capi", path)
    import importlib.machinery
    import importlib.util

    loader = importlib.machinery.ExtensionFileLoader("_gopy_capi", path)
    spec = importlib.util.spec_from_file_location("_gopy_capi", path, loader=loader)
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    return module


capi = load_extension(os.environ["GOPY_CAPI"])
library = capi.Library(os.environ["GOPY_SAMPLE"])


class GoError(Exception):
    results = None


class GoPanic(RuntimeError):
    pass


KINDS = {2: GoPanic, 3: ReferenceError, 4: ValueError, 5: IndexError}
DECODE = str if sys.version_info[0] == 2 else (lambda data: data.decode("utf-8"))


def exception(kind, text, stack, go_type, value):
    """Stands for _gopy.failures.exception."""
    made = KINDS.get(kind, GoError)(DECODE(text))
    made.kind, made.go_stack, made.go_type, made.handle = kind, DECODE(stack), DECODE(go_type), value
    return made


pending = []
capi.set_up(error=GoError, exception=exception, pending=pending)
classes = {}
sample = types.ModuleType("sample")
sys.modules["sample"] = sample


def function(index, name, parameters, results, facts=None, method=0):
    made = capi.function(library, index, name, parameters, results, name + "()\n", "sample", classes, facts, method)
    if not method:
        setattr(sample, name, made)
    return made


def reads(name):
    return {"borrow": {name: "read"}}


Add = function(32, "Add", "i: int, j: int", "int", {"gil": "keep"})
AddReleased = function(32, "AddReleased", "i: int, j: int", "int")
Add8 = function(32, "Add8", "i: int8, j: int8", "int8")
AddU = function(32, "AddU", "i: uint64, j: uint64", "uint64")
Half = function(33, "Half", "x: float64", "float64")
Half32 = function(33, "Half32", "x: float32", "float32")
Turn = function(34, "Turn", "z: complex128", "complex128")
Not = function(35, "Not", "b: bool", "bool")
Upper = function(36, "Upper", "s: string", "string")
Repeat = function(37, "Repeat", "s: string, n: int", "string")
Reverse = function(38, "Reverse", "data: bytes", "bytes", reads("data"))
Find = function(39, "Find", "xs: []int, e: int", "int", reads("xs"))
Sort = function(40, "Sort", "xs: []int", "", {"borrow": {"xs": "write"}})
Keep = function(41, "Keep", "xs: []int", "")
Kept = function(42, "Kept", "", "[]int")
Range = function(43, "Range", "n: int", "[]int")
Sum4 = function(44, "Sum4", "a: [4]int", "int")
Squares = function(45, "Squares", "", "[4]int")
Join = function(46, "Join", "parts: []string, separator: string", "string")
Split = function(47, "Split", "s: string, separator: string", "[]string")
Div = function(48, "Div", "i: int, j: int", "int, error")
DivMod = function(49, "DivMod", "i: int, j: int", "int, int, error")
Check = function(50, "Check", "i: int", "error")
At = function(51, "At", "xs: []int, k: int", "int")
NewPerson = function(52, "NewPerson", "name: string, age: int", "*Person")
NoPerson = function(53, "NoPerson", "", "*Person")
Older = function(54, "Older", "p: Person, years: int", "Person")
stats = function(5, "stats", "", "int, int, int")


class Person(capi.Struct):
    """Person is a struct."""

    _gopy_type = capi.type(library, "Person", 55)
    Name = capi.field(library, 0, "Name", 56, 57, "string", "", classes)
    Age = capi.field(library, 1, "Age", 58, 59, "int", "the age", classes)
    Greet = function(60, "Greet", "", "string", method=1)


classes["Person"] = Person
capi.complete(Person)


def handles():
    gc.collect()
    library.drain()
    return stats()[0]


class CapiTest(unittest.TestCase):
    def refuses(self, error, text, call, *args, **kwargs):
        with self.assertRaises(error) as caught:
            call(*args, **kwargs)
        self.assertEqual(text, str(caught.exception))
