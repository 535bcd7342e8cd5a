"""Python values to Go's, one at a time and with every check: the slow path of all backends.

where is (function, parameter, index), as errors.subject takes it.
"""

import math
import operator

from .errors import out_of_range, wrong_type
from .kinds import FLOAT32_LIMIT
from .text import text_types

try:
    integers = (int, long)  # noqa: F821
except NameError:
    integers = (int,)


def to_int(where, kind, value):
    """A Python int in the range of kind. Never truncates, never takes a float or __int__."""
    if not isinstance(value, integers):
        if kind.name == "int32" and _is_rune(value):
            return ord(value)
        if not hasattr(type(value), "__index__"):
            raise wrong_type(where, "int", value)
        value = operator.index(value)
    if not kind.low <= value <= kind.high:
        raise out_of_range(where, kind, value)
    return int(value)


def _is_rune(value):
    """Whether a value is a text of one character; a surrogate is half of one, or a byte that is no UTF-8."""
    if not isinstance(value, text_types) or len(value) != 1:
        return False
    return not 0xD800 <= ord(value) <= 0xDFFF and (ord(value) < 0x80 or not isinstance(value, bytes))


def to_bool(where, kind, value):
    """Only bool, numpy's, and values of named bool types."""
    if isinstance(value, bool) or _is_numpy(value, "bool") or hasattr(type(value), "_gopy_is_bool"):
        return bool(value)
    raise wrong_type(where, "bool", value)


def to_float(where, kind, value):
    """A float, an int or what has __index__; OverflowError where float32 would become infinite."""
    if isinstance(value, (float,) + integers) or _is_numpy(value, "float"):
        number = _as_float(where, kind, value, value)
    elif hasattr(type(value), "__index__"):
        number = _as_float(where, kind, value, operator.index(value))
    else:
        raise wrong_type(where, "float", value)
    if kind.size == 4 and not fits_float32(number):
        raise out_of_range(where, kind, value)
    return number


def _as_float(where, kind, value, number):
    try:
        return float(number)
    except OverflowError:
        raise out_of_range(where, kind, value)


def to_complex(where, kind, value):
    if isinstance(value, complex) or _is_numpy(value, "complex"):
        number = complex(value)
    elif isinstance(value, (float,) + integers) or hasattr(type(value), "__index__") or _is_numpy(value, "float"):
        real = operator.index(value) if hasattr(type(value), "__index__") else value
        number = complex(_as_float(where, kind, value, real))
    else:
        raise wrong_type(where, "complex", value)
    if kind.size == 8 and not (fits_float32(number.real) and fits_float32(number.imag)):
        raise out_of_range(where, kind, value)
    return number


def fits_float32(number):
    return -FLOAT32_LIMIT < number < FLOAT32_LIMIT or math.isinf(number) or math.isnan(number)


def signed(number):
    """The two's complement reading of an unsigned 64-bit number: what a slot holds."""
    return number - (1 << 64) if number >= 1 << 63 else number


CONVERTERS = {"b": to_bool, "i": to_int, "u": to_int, "f": to_float, "c": to_complex}


def _is_numpy(value, prefix):
    kind = type(value)
    return kind.__module__ == "numpy" and kind.__name__.startswith(prefix)
