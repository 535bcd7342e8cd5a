import math

import basic
from feature import eq, raises

RANGES = [
    (basic.Int8, 8), (basic.Int16, 16), (basic.Int32, 32), (basic.Int64, 64), (basic.Int, 64), (basic.Rune, 32),
]
UNSIGNED = [
    (basic.Uint8, 8), (basic.Uint16, 16), (basic.Uint32, 32), (basic.Uint64, 64), (basic.Uint, 64),
    (basic.Uintptr, 64), (basic.Byte, 8),
]


def test_bool():
    assert basic.Bool(True) is True and basic.Bool(False) is False
    raises(TypeError, basic.Bool, 1)


def test_signed():
    for function, bits in RANGES:
        for value in (0, 1, -1, 2 ** (bits - 1) - 1, -(2 ** (bits - 1))):
            eq(function(value), value)
        raises(OverflowError, function, 2 ** (bits - 1))
        raises(OverflowError, function, -(2 ** (bits - 1)) - 1)


def test_unsigned():
    for function, bits in UNSIGNED:
        for value in (0, 1, 2 ** (bits - 1), 2 ** bits - 1):
            eq(function(value), value)
        raises(OverflowError, function, 2 ** bits)
        raises(OverflowError, function, -1)


def test_integers_are_strict():
    for wrong in (1.0, "1", None, [], 1j):
        raises(TypeError, basic.Int, wrong)
    eq(basic.Int(True), 1)


def test_floats():
    for value in (0.0, 1.5, -2.25, 1e300, float("inf")):
        eq(basic.Float64(value), value)
    assert math.isnan(basic.Float64(float("nan")))
    eq(math.copysign(1, basic.Float64(-0.0)), -1.0)
    eq(basic.Float64(3), 3.0)
    eq(basic.Float32(0.5), 0.5)
    raises(OverflowError, basic.Float32, 1e300)
    raises(TypeError, basic.Float64, "1")


def test_complex():
    eq(basic.Complex64(3 + 5j), 3 + 5j)
    eq(basic.Complex128(1e300 - 2j), 1e300 - 2j)
    eq(basic.Complex128(2), 2 + 0j)


def test_named_basic_types():
    eq(basic.Warmer(20.5), 21.5)


def test_arguments():
    eq(basic.Add(5, 3), 8)
    eq(basic.Add(i=5, j=3), 8)
    eq(basic.Ten(*range(10)), 45)
    eq(basic.Mixed(-1, 0.5, "x", True, 2 ** 64 - 1), "x")
    raises(TypeError, basic.Add, 1)
    raises(TypeError, basic.Add, 1, 2, 3)


def test_results():
    assert basic.Nothing() is None
    eq(tuple(basic.Three()), (1, "two", 3.0))
