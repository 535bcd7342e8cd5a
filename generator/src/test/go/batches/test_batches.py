import array

import _gopy
import batches
from feature import eq, raises

BOTH = [batches.Add.map, batches.Add.pmap]


def test_columns():
    for add in BOTH:
        eq(list(add([1, 2, 3], [10, 20, 30])), [11, 22, 33])
        eq(list(add((1, 2), range(2))), [1, 3])
        eq(list(add(array.array("l", [5, 6]), [1, 1])), [6, 7])
        eq(list(add(i=[1], j=[2])), [3])
        eq(list(add([1], j=[2])), [3])
        eq(list(add([], [])), [])
        made = add([1, 2], [3, 4])
        eq(repr(made), "[]int{4, 6}")
        eq(list(add(made, made)), [8, 12])
        made.append(5)
        eq(list(made), [4, 6, 5])


def test_kinds():
    eq(list(batches.Half.map(bytearray(b"\x08\xff"))), [4, 127])
    eq(list(batches.Half.map([8, 255])), [4, 127])
    eq(list(batches.Next.map([65, 0x1F600])), [66, 0x1F601])
    eq(list(batches.Scale.map([1.0, 2.5], [2.0, 0.5])), [2.0, 1.25])
    eq(list(batches.Rotate.map([1, 2 + 1j])), [1j, -1 + 2j])
    eq(list(batches.Shout.map(["a", "b"], [True, False])), ["A", "b"])
    eq(list(batches.IsEven.pmap([0, 2 ** 64 - 1])), [True, False])
    eq(list(batches.Six.map([1], [2], [3], [4], [5], [6])), [21])


def test_without_results():
    before = batches.Total()
    eq(batches.Count.map([1, 2, 3]), None)
    eq(batches.Count.pmap([10] * 1000), None)
    eq(batches.Total() - before, 10006)
    eq(batches.Check.map([2, 4]), None)
    eq(str(raises(_gopy.GoError, batches.Check.map, [2, 3, 5])), "item 1: odd")


def test_many():
    numbers = list(range(100000))
    expected = [k + k for k in numbers]
    for add in BOTH:
        eq(add(numbers, numbers).to_python(), expected)
    eq(batches.Slow.pmap(range(500)).to_python(), [batches.Slow(k) for k in range(500)])


def test_lengths():
    for add in BOTH:
        error = raises(ValueError, add, [1, 2, 3, 4], [1, 2, 3])
        eq(str(error), "Add.%s() argument 'j' must have 4 items, not 3" % add.__name__)
    raises(ValueError, batches.Six.map, [1], [2], [3], [4], [5], [6, 7])


def test_refused():
    eq(str(raises(TypeError, batches.Add.map, [1, "a"], [1, 2])), "Add.map() argument 'i' item 1 must be int, not str")
    raises(TypeError, batches.Add.map, [1])
    raises(TypeError, batches.Add.map, [1], [2], [3])
    raises(TypeError, batches.Add.map, 1, 2)
    raises(OverflowError, batches.Half.map, [256])


def test_errors_name_the_item():
    for root in (batches.Root.map, batches.Root.pmap):
        eq(list(root([4.0, 9.0])), [2.0, 3.0])
        error = raises(_gopy.GoError, root, [1.0, 4.0] * 500 + [-2.0] + [1.0] * 5000 + [-3.0])
        eq(str(error), "item 1000: -2: no root of a negative number")
        eq(error.go_type, "*fmt.wrapError")


def test_panics_name_the_item():
    for divide in (batches.Divide.map, batches.Divide.pmap):
        error = raises(_gopy.GoPanic, divide, [1] * 300, [1] * 200 + [0] * 100)
        eq(str(error), "item 200: runtime error: integer divide by zero")
        assert "Divide" in error.go_stack, error.go_stack
    eq(batches.Divide(6, 3), 2)


def test_who_has_them():
    for function in (batches.Total, batches.Seven, batches.Both):
        assert not hasattr(function, "map")
        assert not hasattr(function, "pmap")
    doc = "Add.map(i, j)\n\nCalls Add for each item of equally long sequences in one crossing, and returns"
    assert batches.Add.map.__doc__.startswith(doc), batches.Add.map.__doc__
    eq(repr(batches.Add.pmap), "<pmap of Go function Add>")
