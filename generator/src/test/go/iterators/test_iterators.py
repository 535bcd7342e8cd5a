import threading

import _gopy
import go
import iterators
from feature import eq, raises, settled


def test_values():
    eq(list(iterators.Count(4)), [0, 1, 2, 3])
    eq(list(iterators.Count(0)), [])
    eq(list(iterators.NewList(7, 8).Values()), [7, 8])
    eq(list(iterators.NewList(7, 8).All()), [(0, 7), (1, 8)])
    eq(list(iterators.Pairs({"a": 1, "b": 2})), [("a", 1), ("b", 2)])
    eq(list(iterators.Back(3)), [3, 2, 1])


def test_again():
    values = iterators.Count(3)
    eq(list(values), list(values))


def test_early_end():
    iterators.Ended = 0
    values = iter(iterators.Endless())
    eq([next(values), next(values)], [0, 1])
    values.close()
    eq(iterators.Ended, 1)
    eq(list(values), [])
    with iter(iterators.Endless()) as values:
        eq(next(values), 0)
    eq(iterators.Ended, 2)


def test_threads():
    values = iter(iterators.Count(100))
    seen = []
    # One by one: on GraalPy, what several threads extend at once loses items.
    threads = [threading.Thread(target=lambda: [seen.append(next(values)) for _ in range(25)]) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    eq(sorted(seen), list(range(100)))


def test_panics():
    values = iter(iterators.Panics())
    eq(next(values), 1)
    eq(str(raises(_gopy.GoPanic, next, values)), "second")
    eq(list(values), [])


def test_python_iterables():
    eq(iterators.Sum([1, 2, 3]), 6)
    eq(iterators.Sum(k for k in range(5)), 10)
    eq(iterators.Sum(iterators.Count(4)), 6)
    eq(iterators.First(iter(["a", "b"])), "a")
    eq(iterators.First([]), "none")
    eq(iterators.Total([("a", 1), ("b", 2)]), 3)
    raises(TypeError, iterators.Sum, ["a"])

    def spoiled():
        yield 1
        raise KeyError("spoiled")

    raises(KeyError, iterators.Sum, spoiled())


def test_abandoned():
    def left():
        go.collect()
        return go.stats()["iterators"]

    for _ in range(20):
        next(iter(iterators.Endless()))
    assert go.stats()["iterators"] > 0
    settled(left, 0)
