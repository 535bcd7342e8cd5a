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
    """Stands for _gopy.failures.exception, and needs no value: its handle goes back with the next call."""
    if value:
        pending.append(value)
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


Add = function(64, "Add", "i: int, j: int", "int", {"gil": "keep"})
AddReleased = function(64, "AddReleased", "i: int, j: int", "int")
Add8 = function(64, "Add8", "i: int8, j: int8", "int8")
AddU = function(64, "AddU", "i: uint64, j: uint64", "uint64")
Half = function(65, "Half", "x: float64", "float64")
Half32 = function(65, "Half32", "x: float32", "float32")
Turn = function(66, "Turn", "z: complex128", "complex128")
Not = function(67, "Not", "b: bool", "bool")
Upper = function(68, "Upper", "s: string", "string")
Repeat = function(69, "Repeat", "s: string, n: int", "string")
Reverse = function(70, "Reverse", "data: bytes", "bytes", reads("data"))
Find = function(71, "Find", "xs: []int, e: int", "int", reads("xs"))
Sort = function(72, "Sort", "xs: []int", "", {"borrow": {"xs": "write"}})
Keep = function(73, "Keep", "xs: []int", "")
Kept = function(74, "Kept", "", "[]int")
Range = function(75, "Range", "n: int", "[]int")
Sum4 = function(76, "Sum4", "a: [4]int", "int")
Squares = function(77, "Squares", "", "[4]int")
Join = function(78, "Join", "parts: []string, separator: string", "string")
Split = function(79, "Split", "s: string, separator: string", "[]string")
Div = function(80, "Div", "i: int, j: int", "int, error")
DivMod = function(81, "DivMod", "i: int, j: int", "int, int, error")
Check = function(82, "Check", "i: int", "error")
At = function(83, "At", "xs: []int, k: int", "int")
NewPerson = function(84, "NewPerson", "name: string, age: int", "*Person")
NoPerson = function(85, "NoPerson", "", "*Person")
Older = function(86, "Older", "p: Person, years: int", "Person")
stats = function(5, "stats", "", "int, int, int")


class Person(capi.Struct):
    """Person is a struct."""

    _gopy_type = capi.type(library, "Person", 87)
    Name = capi.field(library, 0, "Name", 88, 89, "string", "", classes)
    Age = capi.field(library, 1, "Age", 90, 91, "int", "the age", classes)
    Greet = function(92, "Greet", "", "string", method=1)


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
