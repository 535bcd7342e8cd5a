# binds: github.com/samber/lo
# instances: lo.Map[int,string] lo.Filter[int,[]int] lo.Uniq[string,[]string] lo.GroupBy[string,int,[]string] lo.Reduce[int,int]
# instances: lo.Chunk[int,[]int] lo.Keys[string,int] lo.Zip2[string,int] lo.T2[string,int] lo.Sum[float64] lo.Ternary[string]
"""Handles collections with functions of Python."""

import lo

assert list(lo.Map[int, str]([1, 2, 3], lambda x, i: "%d:%d" % (i, x))) == ["0:1", "1:2", "2:3"]
assert list(lo.Filter[int, "[]int"]([1, 2, 3, 4], lambda x, i: x % 2 == 0)) == [2, 4]
assert list(lo.Uniq[str, "[]string"](["Sam", "Eve", "Sam"])) == ["Sam", "Eve"]
groups = lo.GroupBy[str, int, "[]string"](["a", "bb", "cc"], len)
assert {key: list(group) for key, group in groups.items()} == {1: ["a"], 2: ["bb", "cc"]}
assert lo.Reduce[int, int]([1, 2, 3], lambda total, x, i: total + x, 10) == 16
assert [list(chunk) for chunk in lo.Chunk[int, "[]int"]([1, 2, 3], 2)] == [[1, 2], [3]]
assert sorted(lo.Keys[str, int]({"a": 1}, {"b": 2})) == ["a", "b"]
assert [(pair.A, pair.B) for pair in lo.Zip2[str, int](["a", "b"], [1, 2])] == [("a", 1), ("b", 2)]
assert lo.Sum[float]([1.5, 2.5]) == 4.0
assert lo.Ternary[str](True, "a", "b") == "a"
assert lo.RandomString(5, lo.LettersCharset) != ""
