"""Values that mostly fit a Go type."""

import re

import grammar
import rules
from grammar import R


def value(go, depth=3):
    base = rules.underlying(go)
    if R.randrange(6) == 0 and grammar.HELD:
        found = [one for one in grammar.OBJECTS if grammar.HELD[id(one)].lstrip("*") == go.lstrip("*")]
        if found:
            return R.choice(found)
    if base.startswith("*"):
        return value(base[1:], depth)
    if base.startswith("["):
        length, elem = re.match(r"\[(\d*)\](.*)$", base).groups()
        count = int(length) if length else R.choice([0, 1, 2, 3]) if depth else 0
        return R.choice([list, list, tuple])(value(elem, depth - 1) for _ in range(count))
    if base.startswith("map["):
        key, elem = re.match(r"map\[((?:\[\d\])?\w+)\](.*)$", base).groups()
        made = {}
        for _ in range(R.choice([0, 1, 2])):
            one = value(key, 0)
            try:
                made[tuple(one) if isinstance(one, list) else one] = value(elem, depth - 1)
            except Exception:  # dicts and most objects of Go's have no hash
                made["a"] = value(elem, depth - 1)
        return made
    if base in rules.STRUCTS:
        fields = rules.STRUCTS[base]
        return dict((name, value(fields[name], depth - 1)) for name in sorted(fields) if R.randrange(2) and depth > 0)
    return PLAIN.get(base, grammar.value)()


def integer(base):
    unsigned = base.startswith("u")
    bits = int(re.sub("[^0-9]", "", base) or 64)
    return R.randint(0, (1 << bits) - 1) if unsigned else R.randint(-(1 << bits - 1), (1 << bits - 1) - 1)


PLAIN = {
    "bool": lambda: R.random() < 0.5, "string": lambda: R.choice(grammar.TEXTS[:9]), "float64": lambda: R.choice(grammar.FLOATS),
    "float32": lambda: R.choice([0.0, 1.5, -2.0, 3]), "complex64": lambda: complex(1, 2), "complex128": lambda: R.choice([1j, 2.0, 3]),
    "error": lambda: R.choice([grammar.ERROR, ValueError("x"), None]), "func(int) int": lambda: grammar.one,
    "func(string, int) (string, error)": lambda: grammar.two, "time.Time": lambda: R.choice(grammar.DATES),
}  # fmt: skip
for _base in ("int", "uint", "uintptr") + tuple("%sint%d" % (sign, bits) for sign in ("", "u") for bits in (8, 16, 32, 64)):
    PLAIN[_base] = lambda base=_base: integer(base)
