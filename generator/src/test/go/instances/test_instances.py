import instances
from feature import eq, raises


def test_functions():
    eq(instances.Sum_int(1, 2, 3), 6)
    eq(instances.Sum_float64(0.5, 1), 1.5)
    eq(instances.Map_int_string([1, 2], lambda x: str(x)), {1: "1", 2: "2"})
    raises(TypeError, instances.Sum_int, "1")


def test_an_argument_that_follows():
    eq(instances.Largest["[]float64,float64"]([1, 3.5, 2]), 3.5)


def test_named_arguments():
    total = instances.Sum_Color(instances.Color(1), 2)
    eq((total, type(total)), (3, instances.Color))


def test_types():
    stack = instances.NewStack_int(1, 2)
    assert type(stack) is instances.Stack_int
    stack.Push(7)
    eq(stack.Items, [1, 2, 7])
    eq(tuple(stack.Pop()), (7, True))
    eq(stack.Pop().item, 2)
    words = instances.Stack_string(["a"])
    words.Push("b")
    eq(words.Pop(), ("b", True))


def test_instances_of_instances():
    pair = instances.Labels()
    eq((pair.First, pair.Second), ("red", 1))
    turned = pair.Swapped()
    eq((turned.First, turned.Second), (1, "red"))
    assert type(turned) is instances.Pair[instances.Color, str]


def test_slices():
    eq(instances.List_int([1, 2, 3]).Len(), 3)
    eq(len(instances.Waits()), 1)


def test_families():
    assert instances.Map[int, str] is instances.Map_int_string
    assert instances.Map["int,string"] is instances.Map_int_string
    assert instances.Stack[str] is instances.Stack_string
    assert "Map[int,string]" in str(raises(KeyError, lambda: instances.Map[str, str]))


def test_docs():
    eq(instances.Stack_int.__doc__, "Stack is a stack.\n")
    assert instances.Stack_int.Push.__doc__.endswith("Push adds.\n")


def test_skipped():
    reasons = dict((name, why) for name, why, _ in instances._gopy_package.skipped)
    assert "--instantiate 'Unused[T]'" in reasons["Unused"], reasons
    assert "Map" not in reasons
