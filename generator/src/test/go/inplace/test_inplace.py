import gc
import threading

import _gopy
import inplace
from feature import eq, raises

INTEGERS = {"Int8": 8, "Int16": 16, "Int32": 32, "Int64": 64, "Int": 64}
UNSIGNED = {"Uint8": 8, "Uint16": 16, "Uint32": 32, "Uint64": 64, "Uint": 64}
LOOKS = 20  # more than it takes until an object is pinned


def looked_at():
    """An object whose fields have been looked at often."""
    made = inplace.NewAll()
    for _ in range(LOOKS):
        eq(made.Int, 0)
    return made


def ranges():
    for name, bits in INTEGERS.items():
        yield name, -(1 << bits - 1), (1 << bits - 1) - 1
    for name, bits in UNSIGNED.items():
        yield name, 0, (1 << bits) - 1


def test_the_ends_of_ranges():
    for made in (inplace.NewAll(), looked_at()):
        for name, low, high in ranges():
            for value in (low, high, 0, True, 7):
                setattr(made, name, value)
                eq(getattr(made, name), int(value))
                assert type(getattr(made, name)) in (int, type(1 << 63)), name
            for value in (low - 1, high + 1, 1 << 80):
                raises(OverflowError, setattr, made, name, value)
            for value in (1.0, "12", None, [], made):
                eq(str(raises(TypeError, setattr, made, name, value)), "invalid type for '%s' attribute" % name)
            eq(getattr(made, name), 7)


def test_other_kinds():
    for made in (inplace.NewAll(), looked_at()):
        made.Bool = True
        assert made.Bool is True
        raises(TypeError, setattr, made, "Bool", 1)
        made.Float64, made.Float32 = 1.1, 0.5
        eq((made.Float64, made.Float32), (1.1, 0.5))
        made.Float32 = 1.1
        assert made.Float32 != 1.1 and abs(made.Float32 - 1.1) < 1e-6
        made.Float64 = 3
        eq((made.Float64, type(made.Float64)), (3.0, float))
        made.Float64 = float("nan")
        assert made.Float64 != made.Float64
        made.Float32 = float("-inf")
        eq(made.Float32, float("-inf"))
        raises(OverflowError, setattr, made, "Float32", 1e39)
        raises(TypeError, setattr, made, "Float64", "1")
        made.Complex128, made.Complex64 = 1.1 + 2j, 3
        eq((made.Complex128, made.Complex64), (1.1 + 2j, 3 + 0j))
        raises(OverflowError, setattr, made, "Complex64", 1e39 + 0j)
        made.Name = "a name"
        eq(made.Name, "a name")


class Index(object):
    def __index__(self):
        return 5


def test_values_that_are_converted():
    made = looked_at()
    made.Int8 = Index()
    made.Float64 = Index()
    made.Int32 = "x"  # a rune
    eq((made.Int8, made.Float64, made.Int32), (5, 5.0, 120))


class Releasing(object):
    def __init__(self, made):
        self.made = made

    def __index__(self):
        self.made.release()
        return 5


def test_released_while_a_value_is_converted():
    made = looked_at()
    try:
        made.Int = Releasing(made)
    except ReferenceError:
        pass
    raises(ReferenceError, lambda: made.Int)


def test_go_sees_it_and_is_seen():
    made = looked_at()
    for k in range(LOOKS):
        made.Int += 1
        made.Add(1)
    eq(made.Int, 2 * LOOKS)
    made.Uint64, made.Bool, made.Complex64 = (1 << 64) - 1, True, 2j
    eq(made.Show(), "true 40 0 0 0 0 0 0 0 0 18446744073709551615 0 0 (0+2i) (0+0i) 0 0 0")
    made.Reset()
    eq((made.Int, made.Uint64, made.Bool), (0, 0, False))


def test_embedded():
    made = looked_at()
    for k in range(LOOKS):
        made.Depth += 1
        made.Small = k
    eq((made.Depth, made.Inner.Depth, made.Small), (LOOKS, LOOKS, LOOKS - 1))
    for k in range(LOOKS):
        made.Inner.Depth = k
        made.Own.Depth = -k
    eq((made.Depth, made.Own.Depth), (LOOKS - 1, 1 - LOOKS))
    assert "%d %d %d" % (LOOKS - 1, LOOKS - 1, 1 - LOOKS) in made.Show()


def test_embedded_by_pointer():
    made = looked_at()
    for _ in range(LOOKS):
        raises(_gopy.GoPanic, lambda: made.Far)
    inplace.SetOuter(made, 3)
    for k in range(LOOKS):
        eq(made.Far, 3 + k)
        made.Far += 1
    inplace.SetOuter(made, 1)
    eq(made.Far, 1)
    eq(type(made).Far.__doc__, type(made).Int.__doc__)


def test_identity():
    made = looked_at()
    same = inplace.Same(made)
    assert same is made
    inner = inplace.InnerOf(made)
    for k in range(LOOKS):
        inner.Depth = k
    eq(made.Own.Depth, LOOKS - 1)
    copied = inplace.Copy(made)
    for k in range(LOOKS):
        copied.Int = k
    eq(made.Int, 0)


def test_a_part_keeps_its_whole():
    inner = inplace.InnerOf(looked_at())
    for k in range(LOOKS):
        inner.Depth = k
    for _ in range(3):
        gc.collect()
        made = [inplace.NewAll() for _ in range(100)]
        for other in made:
            other.Int = -1
    eq(inner.Depth, LOOKS - 1)


def test_release():
    made = looked_at()
    made.release()
    for _ in range(LOOKS):
        raises(ReferenceError, lambda: made.Int)
        raises(ReferenceError, setattr, made, "Int", 1)
    with looked_at() as other:
        other.Int = 3
    raises(ReferenceError, lambda: other.Int)


def pinned():
    gc.collect()
    _gopy.release()
    return _gopy.stats()["pinned"]


def test_pins_go_away():
    before = pinned()
    made = [looked_at() for _ in range(30)]
    assert _gopy.stats()["pinned"] >= before  # where fields are reached by calls, nothing is pinned
    del made
    for _ in range(1000):  # a JVM's collector only notes what died
        if pinned() <= before + 1:
            return
    raise AssertionError((pinned(), before))


def test_derived():
    class Mine(inplace.All):
        def __init__(self, label):
            super(Mine, self).__init__(Int=5)
            self.label = label

        @property
        def Int8(self):
            return "mine"

    made = Mine("label")
    for k in range(LOOKS):
        made.Int += 1
        eq(made.Int8, "mine")
    eq((made.Int, made.label), (5 + LOOKS, "label"))


def test_threads():
    made = looked_at()

    def work():
        for k in range(2000):
            made.Int16 = k % 100
            assert 0 <= made.Int16 < 100
            inplace.NewAll().Int = k

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert 0 <= made.Int16 < 100


def test_elements():
    numbers = inplace.Numbers()
    for k in range(LOOKS):
        numbers[0] = numbers[0] + 1
        numbers[-1] += 1
    eq(list(numbers), [1 + LOOKS, 2, 3 + LOOKS])
    eq(inplace.Sum(numbers), sum(numbers))
    for index in (3, -4, 1 << 40):
        raises(IndexError, lambda: numbers[index])
        raises(IndexError, numbers.__setitem__, index, 1)
    raises(OverflowError, numbers.__setitem__, 0, 1 << 63)
    raises(TypeError, numbers.__setitem__, 0, 1.0)
    numbers[0] = True
    numbers[True] = Index()
    eq(list(numbers), [1, 5, 3 + LOOKS])
    quad = inplace.Quad()
    for k in range(4):
        quad[k] = k
    raises(TypeError, quad.__setitem__, 0, "1")
    eq(list(quad), [0.0, 1.0, 2.0, 3.0])
    numbers.release()
    raises(ReferenceError, lambda: numbers[0])
    raises(ReferenceError, numbers.__setitem__, 0, 1)


def test_growth():
    numbers = inplace.Numbers()
    part = numbers[:2]
    numbers.append(4)  # there is room
    part[0] = 10
    eq(numbers[0], 10)
    numbers.extend(range(100))  # there is none: the part keeps the old array
    part[0] = 20
    numbers[1] = 30
    eq((numbers[0], list(part)), (10, [20, 2]))


def test_variables():
    for _ in range(3):
        inplace.Int, inplace.Bool, inplace.Int8 = 5, True, -128
        inplace.Uint64, inplace.Float32, inplace.Float64 = (1 << 64) - 1, 0.5, 2
        inplace.Complex128 = 1 + 2j
        eq(inplace.ShowVariables(), "true 5 -128 18446744073709551615 0.5 2 (1+2i)")
        inplace.AddToInt(2)
        eq((inplace.Int, inplace.GetInt()), (7, 7))
        inplace.SetInt(-1)
        inplace.SetInt(value=8)
        eq(inplace.ShowVariables()[:6], "true 8")
        eq((inplace.Bool, inplace.Int8, inplace.GetUint64()), (True, -128, (1 << 64) - 1))
        eq((inplace.Float32, inplace.GetFloat64(), inplace.Complex128), (0.5, 2.0, 1 + 2j))
        inplace.Text = "other"
        eq(inplace.GetText(), "other")


def test_variables_refuse():
    inplace.Int8 = 3
    eq(str(raises(TypeError, inplace.SetInt8, "x")), "SetInt8() argument 'value' must be int, not str")
    for value in (-129, 128, 1 << 70):
        raises(OverflowError, inplace.SetInt8, value)
        raises(OverflowError, setattr, inplace, "Int8", value)
    raises(OverflowError, inplace.SetFloat32, 1e39)
    raises(TypeError, setattr, inplace, "Bool", 1)
    raises(OverflowError, inplace.SetUint64, -1)
    raises(TypeError, inplace.SetInt8)
    raises(TypeError, inplace.SetInt8, 1, 2)
    raises(TypeError, inplace.GetInt8, 1)
    eq(inplace.GetInt8(), 3)
