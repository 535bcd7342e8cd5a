"""What python-api.md says of a value where Go wants a type, worked out from the Go source's own words.

verdict(type, value) is the set of exceptions that are right: empty if Go must take the value. UNKNOWN in the set:
nothing is promised, beyond that the call ends with a result or with an exception of EXPECTED.
"""

import array
import collections
import datetime
import re
import sys

import grammar
import harm
from signatures import NAMES

try:
    from collections import abc
except ImportError:
    import collections as abc

PYTHON2 = sys.version_info[0] == 2
UNKNOWN = "unknown"
TEXT = (str, type(u""))
INTS = (int, long) if PYTHON2 else (int,)  # noqa: F821
STRUCTS = {
    "Point": {"X": "int32", "Y": "float64", "Name": "string", "Tags": "[]string"},
    "Spot": {"X": "int16", "Y": "int16"},
    "Tree": {"Label": "Name", "Children": "[]*Tree", "Any": "any"},
}
FLOAT_MAX, FLOAT32_MAX = 1.7976931348623157e308, 3.4028235677973362e38  # what rounds to infinity is beyond


def underlying(go):
    return NAMES.get(go, go)


def verdict(go, value):
    shape = nesting(value, ())
    if UNKNOWN in shape:
        return shape
    if "itself" in shape:
        return {ValueError, TypeError, OverflowError} | (shape - {"itself"})
    found = judge(go, value)
    return found | shape if found else found


def nesting(value, around):
    """What may be met before the wrong type of what it lies in: a text without UTF-8, something released, harm, the value itself."""
    if any(value is one for one in around):
        return {"itself"}
    if len(around) > 40 or harm.is_evil(value):
        return {UNKNOWN}
    if isinstance(value, TEXT):
        return {UnicodeEncodeError} if has_surrogates(value) else set()
    if grammar.HELD.get(id(value)) is grammar.RELEASED:
        return {ReferenceError}
    found = set()
    if type(value) in (list, tuple) or isinstance(value, dict):
        for one in list(value) + list(value.values()) if isinstance(value, dict) else value:
            found |= nesting(one, around + (value,))
    return found


def judge(go, value):
    held = grammar.HELD.get(id(value))
    if held is grammar.RELEASED:
        return {ReferenceError, TypeError}
    if harm.is_evil(value):
        return {UNKNOWN}
    base = underlying(go)
    if held is not None and not isinstance(value, BaseException):
        return object_of(held, go, base, value)
    if base == "any":
        return anything(value)
    if isinstance(value, TEXT) and has_surrogates(value):
        return {UnicodeEncodeError, TypeError} if base != "string" else {UnicodeEncodeError}
    if go == "time.Time":
        return set() if isinstance(value, datetime.datetime) else {TypeError}
    if go == "time.Duration" and isinstance(value, datetime.timedelta):
        return set() if abs(value) < datetime.timedelta(days=106751) else {OverflowError}
    if base in BASIC:
        return BASIC[base](base, value)
    if base in STRUCTS:
        return struct(base, value)
    if value is None:
        return {TypeError} if base.startswith("[") and base[1] != "]" else set()
    if base.startswith("*"):
        return judge(base[1:], value)
    if base.startswith("["):
        return sequence(go, base, value)
    if base.startswith("map["):
        return mapping(base, value)
    return reference(base, value)


def has_surrogates(value):
    if PYTHON2:
        return False  # which encodes them
    return any(0xD800 <= ord(letter) <= 0xDFFF and not 0xDC80 <= ord(letter) <= 0xDCFF for letter in value)


def integer(base, value):
    if isinstance(value, TEXT) and base == "int32":
        return rune(value)
    if not isinstance(value, INTS) and not hasattr(type(value), "__index__"):
        return {TypeError}
    number = value if isinstance(value, INTS) else value.__index__()
    unsigned = base.startswith("u")
    bits = int(re.sub("[^0-9]", "", base) or 64)
    low, high = (0, 1 << bits) if unsigned else (-(1 << bits - 1), 1 << bits - 1)
    return set() if low <= number < high else {OverflowError}


def rune(value):
    if len(value) != 1 or isinstance(value, bytes) and ord(value) > 0x7F or 0xD800 <= ord(value) <= 0xDFFF:
        return {TypeError}
    return set()


def boolean(base, value):
    if isinstance(value, grammar.calls.Yes):
        return set()
    return set() if isinstance(value, bool) or numpy(value, "bool") else {TypeError}


def floating(base, value):
    if isinstance(value, (float,) + INTS) or numpy(value, "float"):
        number = value
    elif hasattr(type(value), "__index__"):
        number = value.__index__()
    else:
        return {TypeError}
    infinite = isinstance(number, float) and number in (float("inf"), float("-inf"))
    if not infinite and (abs(number) > (1 << 1024) - (1 << 970) or base == "float32" and abs(number) >= FLOAT32_MAX):
        return {OverflowError}
    return set()


def complicated(base, value):
    part = {"complex64": "float32"}.get(base, "float64")
    if isinstance(value, complex) or numpy(value, "complex"):
        return floating(part, float(value.real)) | floating(part, float(value.imag))
    return floating(part, value)


def text(base, value):
    return set() if isinstance(value, TEXT) else {TypeError}


BASIC = {"bool": boolean, "string": text, "float32": floating, "float64": floating}
BASIC.update(complex64=complicated, complex128=complicated, uintptr=integer, int=integer, uint=integer)
BASIC.update(("%sint%d" % (sign, bits), integer) for sign in ("", "u") for bits in (8, 16, 32, 64))


def numpy(value, prefix):
    return type(value).__module__ == "numpy" and type(value).__name__.startswith(prefix)


def struct(base, value):
    if isinstance(value, STRUCT_CLASSES[base]):
        return set()
    if not isinstance(value, dict):
        return {TypeError, UNKNOWN} if isinstance(value, abc.Mapping) else {TypeError}
    found = set()
    for key, one in value.items():
        known = STRUCTS[base].get(key) if isinstance(key, TEXT) else None
        if known is None:
            found |= {ValueError, TypeError}
        else:
            found |= judge(known, one)
    return found


def is_sequence(value):
    if isinstance(value, (bytes, bytearray) + TEXT + (memoryview, array.array)):
        return False
    return isinstance(value, (list, tuple, collections.deque, abc.Sequence)) or type(value).__name__ in ("xrange", "range")


def sequence(go, base, value):
    length, elem = re.match(r"\[(\d*)\](.*)$", base).groups()
    if isinstance(value, (bytes, bytearray)) and underlying(elem) == "uint8":
        return sized(length, value)
    if isinstance(value, (bytes, bytearray, memoryview, array.array)) or type(value).__module__ == "numpy":
        return {UNKNOWN} if elem in BASIC and not isinstance(value, TEXT) else {TypeError, ValueError, OverflowError, UNKNOWN}
    if not is_sequence(value):
        return {TypeError}
    found = sized(length, value)
    for one in list(value):
        found |= judge(elem, one)
    return found


def sized(length, value):
    return {ValueError} if length and len(value) != int(length) else set()


def mapping(base, value):
    key, elem = re.match(r"map\[((?:\[\d\])?\w+)\](.*)$", base).groups()
    if not isinstance(value, abc.Mapping):
        return {TypeError}
    found = set()
    for one, other in value.items():
        found |= judge(key, one) | judge(elem, other)
        if key == "any":
            found |= hashable(one)
    return found


def hashable(key):
    """What Python hashes and Go does not: texts of bytes and tuples are slices there."""
    if isinstance(key, (tuple, bytes)) and not isinstance(key, str):
        return {TypeError}
    return {UNKNOWN} if grammar.HELD.get(id(key)) or isinstance(key, abc.Sequence) and not isinstance(key, TEXT) else set()


def anything(value):
    if isinstance(value, TEXT):
        return {UnicodeEncodeError} if has_surrogates(value) else set()
    if isinstance(value, INTS) or grammar.is_index(value):
        number = value if isinstance(value, INTS) else value.__index__()
        return set() if -(1 << 63) <= number < 1 << 64 else {OverflowError}
    if isinstance(value, datetime.timedelta):
        return set() if abs(value) < datetime.timedelta(days=106751) else {OverflowError}
    if isinstance(value, abc.Mapping):
        texts = all(isinstance(key, TEXT) for key in value)
        found = set()
        for key, one in value.items():
            found |= anything(key) | judge("any", one) | (set() if texts else hashable(key))
        return found
    if isinstance(value, (memoryview, array.array)) or type(value).__module__ == "numpy":
        return {UNKNOWN}
    if is_sequence(value):
        found = set()
        for one in list(value):
            found |= judge("any", one)
        return found
    return set()


def reference(base, value):
    """Values of kinds that hold a reference: what is no object of Go's."""
    if isinstance(value, datetime.timedelta) and abs(value) >= datetime.timedelta(days=106751):
        return {OverflowError, TypeError}
    if base == "error":
        return set() if isinstance(value, BaseException) else {UNKNOWN} if isinstance(value, type) else {TypeError}
    if base.startswith("func("):
        wanted = grammar.ARITY.get(id(value))
        if wanted is None:
            return {UNKNOWN} if callable(value) else {TypeError}
        return set() if wanted in (base.count(",", 0, base.index(")")) + 1, "any") else {TypeError}
    if base == "Speaker":
        return set() if hasattr(value, "Speak") else {TypeError}
    if "chan" in base:
        return {TypeError}
    return {UNKNOWN}  # readers, writers, sequences and Stringers are told by what they can do


def object_of(held, go, base, value):
    """An object of Go's, of the Go type held, where another type is wanted."""
    if held == "*int" and base == "int":
        return {UNKNOWN}
    if base == "any" or held == go or underlying(held) == base:
        return set()
    if "*" + held == go or held == "*" + go or held[:1] == "*" and underlying(held[1:]) == base:
        return set()
    have = underlying(held.lstrip("*"))
    if base in ("fmt.Stringer", "io.Reader", "io.Writer", "error", "Speaker") or base.startswith("iter."):
        return {UNKNOWN}
    if have in BASIC or base in BASIC:  # a variable of a number is one; where, is not promised
        return {UNKNOWN} if have in BASIC and base.lstrip("*") in BASIC or base in NAMES else {TypeError, UNKNOWN}
    if have.startswith("[") and base.startswith("["):
        return {UNKNOWN}  # of another length, or of elements that may fit
    if have.startswith("map[") and base.startswith(("map[", "iter")) or "chan" in have and "chan" in base:
        return {UNKNOWN}
    if base.startswith("*"):
        return object_of(held, base[1:], underlying(base[1:]), value)
    if base.startswith("func("):
        return {UNKNOWN}
    return {TypeError, ValueError} if base in STRUCTS else {TypeError}


STRUCT_CLASSES = dict((name, getattr(grammar.calls, name)) for name in STRUCTS)
EXPECTED = (TypeError, ValueError, OverflowError, ReferenceError, BufferError, harm.Evil)
FROM_HARM = (RuntimeError, MemoryError)  # a list that changes while it is read, a length that is a lie
