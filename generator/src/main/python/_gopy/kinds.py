"""The basic kinds of Go values, and what Python needs to know of each."""

from collections import namedtuple

# name in Go, word in Python, bytes of an element, struct format, C type, slots as an argument,
# family (b bool, i signed, u unsigned, f float, c complex, s string), range of the integers
Kind = namedtuple("Kind", "index name python size format ctype slots family low high")


def _kinds():
    rows = [("bool", "bool", 1, "?", "_Bool", 1, "b")]
    for name, size, code, ctype in (
        ("int", 8, "q", "int64_t"),
        ("int8", 1, "b", "int8_t"),
        ("int16", 2, "h", "int16_t"),
        ("int32", 4, "i", "int32_t"),
        ("int64", 8, "q", "int64_t"),
    ):
        rows.append((name, "int", size, code, ctype, 1, "i"))
    for name, size, code, ctype in (
        ("uint", 8, "Q", "uint64_t"),
        ("uint8", 1, "B", "uint8_t"),
        ("uint16", 2, "H", "uint16_t"),
        ("uint32", 4, "I", "uint32_t"),
        ("uint64", 8, "Q", "uint64_t"),
        ("uintptr", 8, "Q", "uint64_t"),
    ):
        rows.append((name, "int", size, code, ctype, 1, "u"))
    rows.append(("float32", "float", 4, "f", "float", 1, "f"))
    rows.append(("float64", "float", 8, "d", "double", 1, "f"))
    rows.append(("complex64", "complex", 8, "Zf", "float", 2, "c"))
    rows.append(("complex128", "complex", 16, "Zd", "double", 2, "c"))
    rows.append(("string", "str", 16, None, None, 2, "s"))
    kinds = {}
    for index, (name, python, size, code, ctype, slots, family) in enumerate(rows):
        bits = 8 * size - (family == "i")
        low = -(1 << bits) if family == "i" else 0
        kinds[name] = Kind(index, name, python, size, code, ctype, slots, family, low, (1 << bits) - 1)
    kinds["rune"], kinds["byte"] = kinds["int32"], kinds["uint8"]
    return kinds


KINDS = _kinds()

# The largest magnitude that still rounds to a finite float32 lies below this.
FLOAT32_LIMIT = 3.4028235677973366e38
