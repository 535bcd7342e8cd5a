import nested
from feature import eq, raises


def test_matrix():
    m = nested.Matrix(2, 3)
    eq([list(row) for row in m], [[0.0, 0.0, 0.0], [0.0, 1.0, 2.0]])
    eq(m.to_python(), [[0.0, 0.0, 0.0], [0.0, 1.0, 2.0]])
    m[1][2] = 7
    eq(m[1][2], 7.0)
    eq(nested.Sum(m), 8.0)
    eq(nested.Sum([[1, 2], (3, 4.5), range(3)]), 13.5)
    eq(nested.Sum([]), 0.0)
    eq(nested.Sum(None), 0.0)
    assert m == [[0.0, 0.0, 0.0], [0.0, 1.0, 7.0]]
    eq(str(raises(TypeError, nested.Sum, [[1.0], ["a"]])), "Sum() argument 'matrix' item 1 item 0 must be float, not str")
    eq(str(raises(TypeError, nested.Sum, [1])), "Sum() argument 'matrix' item 0 must be a sequence of float, not int")


def test_sequence():
    m = nested.Matrix(3, 1)
    eq(len(m), 3)
    eq(len(m[1:]), 2)
    m[1:][0][0] = 5
    eq(m[1][0], 5.0)
    eq(list(m[-1]), [0.0])
    m.append([9])
    eq(list(m[3]), [9.0])
    m += [[1, 2], m[0]]
    eq(len(m), 6)
    m[0] = [4]
    eq(list(m[0]), [4.0])
    assert [4.0] in m
    eq(m.index([5.0]), 1)
    eq(str(raises(IndexError, lambda: m[6])), "slice index out of range")
    raises(TypeError, m.append, 3)
    raises(TypeError, m.__delitem__, 0)
    m[0:2] = [[1], [2]]
    eq(m[1][0], 2.0)
    raises(ValueError, m.__setitem__, slice(0, 2), [[1]])
    eq([list(row) for row in reversed(m)][-1], [1.0])


def test_buffers():
    import array

    eq(nested.Sum([array.array("d", [1, 2]), array.array("f", [3])]), 6.0)
    eq(nested.Small([array.array("b", [1, 2]), [3]]), 6)
    raises(OverflowError, nested.Small, [[300]])


def test_arrays():
    cube = nested.Cube()
    eq(cube.to_python(), [[[1, 2], [3, 4]], [[5, 6], [7, 8]]])
    eq(nested.Volume(cube), 36)
    cube[1][1][1] = 9
    eq(nested.Volume(cube), 37)
    eq(nested.Volume(cube.to_python()), 37)
    raises(ValueError, nested.Volume, [[[1, 2], [3, 4]]])
    eq(str(raises(ValueError, nested.Volume, [[[1, 2], [3, 4]], [[5, 6], [7]]])),
       "Volume() argument 'cube' item 1 item 1 must have 2 items, not 1")
    eq(str(raises(IndexError, lambda: cube[2])), "array index out of range")
    raises(TypeError, cube.__iadd__, [1])


def test_maps_of_slices():
    index = nested.Index({"a": [1, 2], "b": [2]})
    eq(sorted(index[2]), ["a", "b"])
    eq(sorted(index.to_python()), [1, 2])


def test_structs():
    items = nested.Items(2)
    eq(nested.Tags(items), 2)
    items[0].Tags.append("x")
    eq(nested.Tags(items), 3)
    items[1].Scores = {"a": 1}
    items[1].Scores["b"] = 2.5
    eq(dict(items[1].Scores), {"a": 1.0, "b": 2.5})
    items[1].Inner.A = 4
    eq(items[1].Inner.A, 4)
    items[1].Inner = {"B": 5}
    eq(items[1].Inner.B, 5)
    items[0].Any = [1, {"k": "v"}]
    eq(items[0].Any[0], 1)
    eq(nested.Tags([nested.Item(["a", "b"]), {"Tags": ["c"]}]), 3)
    eq(str(raises(TypeError, nested.Tags, [{"Tags": [1]}])), "Tags() argument 'items' item 0 field 'Tags' item 0 must be str, not int")
    eq(str(raises(ValueError, nested.Tags, [{"Tagz": []}])), "Tags() argument 'items' item 0 key 'Tagz' is no field of nested.Item")


def test_pointers():
    chain = nested.Chain(3)
    eq(nested.Length(chain), 3)
    eq(nested.Length(chain.Next), 2)
    assert chain.Next is chain.Next
    assert chain.Next.Next.Next is None
    chain.Next.Next.Next = nested.Item()
    eq(nested.Length(chain), 4)
    ring = nested.Ring()
    assert ring.Next is ring
    raises(ValueError, ring.to_python)


def test_bytes():
    eq(nested.Bytes([b"ab", b"c", bytearray(b"d")]), b"abcd")
    eq(list(nested.Split(b"abc")), [b"a", b"b", b"c"])


def test_texts():
    eq(nested.Texts([["a", "b"], [u"\u00e4"]]), "ab" + ("\xc3\xa4" if str is bytes else u"\u00e4"))


def test_repr():
    eq(repr(nested.Matrix(1, 1)), "[][]float64{[]float64{0}}")
