import math
import threading

import direct
from feature import eq, raises

SIGNED = {"Int8": (8, lambda a, b: a + b), "Int16": (16, lambda a, b: a * b), "Int32": (32, lambda a, b: a ^ b),
          "Int64": (64, lambda a, b: a & ~b), "Int": (64, lambda a, b: a - b)}
UNSIGNED = {"Uint8": (8, lambda a, b: a + b), "Uint16": (16, lambda a, b: a - b), "Uint32": (32, lambda a, b: a * b),
            "Uint64": (64, lambda a, b: a - b), "Uint": (64, lambda a, b: a + b), "Uintptr": (64, lambda a, b: a | b)}


def signed(value, bits):
    value &= (1 << bits) - 1
    return value - (1 << bits) if value >> bits - 1 else value


def test_integers_wrap_as_in_go():
    for name, (bits, expected) in SIGNED.items():
        function = getattr(direct, name)
        low, high = -(1 << bits - 1), (1 << bits - 1) - 1
        for a in (low, low + 1, -1, 0, 1, 5, high - 1, high):
            for b in (low, -1, 0, 1, 7, high):
                eq(function(a, b), signed(expected(a, b), bits))
        for wrong in (low - 1, high + 1):
            raises(OverflowError, function, wrong, 0)
            raises(OverflowError, function, 0, wrong)
    for name, (bits, expected) in UNSIGNED.items():
        function = getattr(direct, name)
        high = (1 << bits) - 1
        for a in (0, 1, 5, high - 1, high):
            for b in (0, 1, 7, high):
                eq(function(a, b), expected(a, b) & high)
        for wrong in (-1, high + 1):
            raises(OverflowError, function, wrong, 0)
            raises(OverflowError, function, 0, wrong)


def test_arguments_are_as_strict_as_of_any_function():
    for wrong in (1.0, "1", None, [], b"x", 1j):
        raises(TypeError, direct.Int, wrong, 1)
        raises(TypeError, direct.Int, 1, wrong)
    raises(TypeError, direct.Int, 1)
    raises(TypeError, direct.Int, 1, 2, 3)
    raises(TypeError, lambda: direct.Int(1, c=2))
    eq(direct.Int(b=1, a=3), 2)
    eq(direct.Int(True, False), 1)
    raises(TypeError, direct.Float64, "1", 2.0)
    raises(TypeError, direct.Bool, 1, True)
    message = str(raises(OverflowError, direct.Int8, 200, 0))
    eq(message, "Int8() argument 'a': 200 is out of range for int8 (-128 to 127)")


def test_truths():
    for a in (False, True):
        for b in (False, True):
            got = direct.Bool(a, b)
            assert got is (a != b), (a, b, got)
    assert direct.Less(-128, 127) is True
    assert direct.Less(127, -128) is False
    assert direct.Less(3, 3) is False


def test_floats():
    for a in (0.0, -0.0, 1.5, -2.25, 1e308, 5e-324, float("inf"), float("-inf")):
        eq(repr(direct.Abs(a)), repr(abs(a)))
        for b in (0.25, -1e308):
            eq(repr(direct.Float64(a, b)), repr(a - b))
    assert math.isnan(direct.Float64(float("inf"), float("inf")))
    assert math.isnan(direct.Root(-1.0))
    eq(direct.Root(2.25), 1.5)
    eq(direct.Float32(1.5, 2.5), 3.75)
    eq(direct.Narrow(0.1), 0.10000000149011612)
    eq(direct.Wide(0.5), 0.5)
    eq(direct.Whole(-2.75), -2)
    eq(direct.Float64(3, 1), 2.0)


def test_registers_of_both_kinds():
    eq(direct.Mixed(3, 0.5, -4, 1.25, 60000, 0.5), 1.5 + 5.0 + 30000.0)
    eq(direct.Six(1, 2, 3, 4, 5, 6), 1 + 4 + 9 + 16 + 25 + 36)
    eq(direct.Seven(1, 2, 3, 4, 5, 6, 7), 1 + 4 + 9 + 16 + 25 + 36 + 49)
    eq([direct.Clamp(x, -2, 3) for x in range(-4, 6)], [-2, -2, -2, -1, 0, 1, 2, 3, 3, 3])


def test_a_variable_that_is_read_is_read_at_each_call():
    eq(direct.Scaled(5), 15)
    eq(direct.Scale(7), 3)
    eq(direct.Scaled(5), 35)
    eq(direct.Scale(3), 7)


def test_what_is_not_straight():
    import _gopy

    eq(direct.Quotient(-7, 2), -3)
    raises(_gopy.GoPanic, direct.Quotient, 1, 0)
    eq([direct.At(k) for k in range(4)], [2, 3, 5, 7])
    raises(_gopy.GoPanic, direct.At, 4)
    eq(direct.Power(3, 5), 243)
    before = direct.Calls(0)
    eq(direct.Calls(2), before + 2)


def test_columns_are_the_same():
    eq(list(direct.Int.map([1, 2, 3], [3, 2, 1])), [-2, 0, 2])
    eq(list(direct.Float32.map([1.5, 2.0], [2.5, 0.5])), [3.75, 1.0])


def test_many_threads():
    wrong = []

    def work(k):
        for i in range(2000):
            if direct.Int(i, k) != i - k or direct.Mixed(i, 0.5, 1, 1.0, 2, 0.5) != i * 0.5:
                wrong.append(i)

    threads = [threading.Thread(target=work, args=(k,)) for k in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    eq(wrong, [])
