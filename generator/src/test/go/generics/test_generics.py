import generics
from feature import eq, raises


def test_types():
    words = generics.Words("a", "b")
    words.Push("c")
    eq(list(words.Items), ["a", "b", "c"])
    eq(words.Len(), 3)
    pair = generics.NewPair()
    eq(pair.Key, "a")
    eq(generics.Swap(pair), (1, "a"))
    eq(generics.Swap({"Key": "k", "Value": 2}), (2, "k"))


def test_instances_by_name():
    numbers = generics.List[int]()
    numbers.Push(3)
    eq(list(numbers.Items), [3])
    assert generics.List["int"] is generics.List[int]
    assert generics.List_int is generics.List[int]
    assert generics.IntList is generics.List[int]
    assert isinstance(generics.NewPair(), generics.Pair[str, int])
    eq(generics.Pair[str, int]("x", 2).Value, 2)
    raises(TypeError, lambda: generics.List[int]().Push("a"))


def test_functions():
    eq(list(generics.Texts([1, 2], str)), ["1", "2"])


def test_missing_instances():
    text = str(raises(KeyError, lambda: generics.List[float]))
    assert "List[float64]" in text and "List[int]" in text, text
    raises(TypeError, lambda: generics.List[3])
    raises(TypeError, generics.List)
