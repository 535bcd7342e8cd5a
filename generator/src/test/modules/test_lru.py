# binds: github.com/hashicorp/golang-lru/v2
# instances: lru.New[string,any] lru.NewWithEvict[string,int]
"""Keeps the latest used values."""

import go
import lru

cache = lru.New[str, object](2)
cache.Add("a", [1])
cache.Add("b", "two")
assert cache.Get("a") == ([1], True)
assert cache.Add("c", 3.0) is True
assert not cache.Contains("b")
assert list(cache.Keys()) == ["a", "c"] and cache.Len() == 2
assert cache.Get("b") == (None, False)

gone = []
small = lru.NewWithEvict[str, int](1, lambda key, value: gone.append((key, value)))
small.Add("x", 1)
small.Add("y", 2)
assert gone == [("x", 1)]

try:
    lru.New[str, object](0)
    raise AssertionError("an empty cache")
except go.GoError as error:
    assert str(error) == "must provide a positive size"
