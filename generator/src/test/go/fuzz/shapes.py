"""What each function of fuzz takes, as plain data: the random values, the frozen ones and Hypothesis's are made of it.

A shape is the name of a basic type, of a struct or of what STRUCTS and the tables below name, or one of three tuples.
"""


def slice_of(one, most=8):
    return "slice", one, most


def array_of(count, one):
    return "array", one, count


def map_of(key, value):
    return "map", key, value


INTEGERS = {}  # lowest and highest, by type
for _bits in (8, 16, 32, 64):
    INTEGERS["int%d" % _bits] = (-(1 << _bits - 1), (1 << _bits - 1) - 1)
    INTEGERS["uint%d" % _bits] = (0, (1 << _bits) - 1)

STRUCTS = {
    "Point": [("X", "int32"), ("Y", "float64"), ("Name", "text"), ("Tags", slice_of("text", 3))],
    "Spot": [("X", "int16"), ("Y", "int16")],
    "Box": [
        ("Point", "Point"),
        ("Spot", "Spot"),
        ("Spots", map_of("text", "Spot")),
        ("Rows", array_of(2, slice_of("float64", 3))),
        ("Level", "int16"),
        ("Blob", "bytes"),
        ("Any", "any"),
    ],
}

# What Go's any can have in it, by the tag of the value; a named type crosses as what it is. ANY_DEEP has more of any.
NAMED = {"Level": "int16", "Name": "text"}
ANY_FLAT = ("bool", "int64", "uint64", "float64", "complex128", "text", "bytes", "Point", "Level", "Name")
ANY_DEEP = {"list": slice_of("any", 3), "dict": map_of("text", "any")}

SHAPES = {
    "Bool": "bool",
    "Float32": "float32",
    "Float64": "float64",
    "Complex64": "complex64",
    "Complex128": "complex128",
    "String": "text",
    "Rune": "rune",
    "Runes": slice_of("rune"),
    "Byte": "uint8",
    "Bytes": "bytes",
    "Blobs": slice_of("bytes", 3),
    "Int": "int64",
    "Uint": "uint64",
    "Uintptr": "uint64",
    "Ints": slice_of("int64"),
    "Uints": slice_of("uint64"),
    "Floats": slice_of("float64", 20),
    "Float32s": slice_of("float32"),
    "Bools": slice_of("bool"),
    "Complexes": slice_of("complex128"),
    "Complex64s": slice_of("complex64"),
    "Strings": slice_of("text"),
    "Uintptrs": slice_of("uint64"),
    "Triple": array_of(3, "int16"),
    "Four": array_of(4, "uint8"),
    "Two": array_of(2, "text"),
    "Three": array_of(3, "float64"),
    "Square": array_of(2, array_of(2, "int64")),
    "Nothing": array_of(0, "int64"),
    "Corners": array_of(2, "Point"),
    "Matrix": slice_of(slice_of("int64"), 4),
    "Cubes": slice_of(slice_of(slice_of("float32", 2), 2), 2),
    "Texts": slice_of(slice_of("text", 3), 3),
    "Counts": map_of("text", "int64"),
    "Words": map_of("int64", "text"),
    "Series": map_of("text", slice_of("float64")),
    "Flags": map_of("bool", "uint8"),
    "Weights": map_of("float64", "bool"),
    "Bytewise": map_of("uint8", "int64"),
    "Wide": map_of("uint64", "uint64"),
    "Ranks": map_of("int16", "text"),
    "Lists": map_of("int64", slice_of("text", 2)),
    "Deep": map_of("text", map_of("text", slice_of("int8"))),
    "Maps": slice_of(map_of("text", "int64"), 3),
    "Levels": slice_of("int16"),
    "Masks": slice_of("uint64"),
    "Names": slice_of("text"),
    "Named": map_of("text", "float32"),
    "ALevel": "int16",
    "AName": "text",
    "ARow": slice_of("float64"),
    "AFlag": "bool",
    "AMask": "uint64",
    "AShare": "float32",
    "AWave": "complex128",
    "ABlob": "bytes",
    "AGrid": array_of(2, array_of(3, "int8")),
    "ATable": map_of("text", "int64"),
    "ABox": "Box",
    "Boxes": slice_of("Box", 2),
    "Places": slice_of("Point", 3),
    "Place": "Point",
    "Pointer": "Point",
    "Pointers": slice_of("Point", 3),
    "PlaceOf": map_of("text", "Point"),
    "PInt": "int64",
    "PText": "text",
    "PLevel": "int16",
    "PFloats": slice_of("float64"),
    "Duration": "int64",
    "Durations": slice_of("int64"),
    "Seq": slice_of("int64"),
    "Any": "any",
    "Anys": slice_of("any", 3),
    "AnyOf": map_of("text", "any"),
}
for _type in INTEGERS:
    SHAPES[_type.capitalize()] = _type
    SHAPES[_type.capitalize() + "s"] = slice_of(_type)
del SHAPES["Uint8s"]  # these are bytes

# What is compared in a way of its own, by the names of the checks.
OTHERS = {
    "moment": "moment",
    "instant": "instant",
    "timedelta": "micros",
    "error": "text",
    "stringer": "text",
    "function": "addends",
    "channel": "capacity",
    "surrogate": "surrogate",
}

# Functions whose floats are float32: they come back, and are said, as that.
NARROW = ("Float32", "Complex64", "Float32s", "Complex64s", "Cubes", "AShare", "Named")
