"""A search through a list or an array: in Go through the binding, in a Python loop, and by the interpreter's own index()."""
from __future__ import absolute_import

import array as arrays

import search

# The cases carry the names of the types they use, so the types get another one here.
python_list = list
python_memoryview = memoryview

try:
    range = xrange
except NameError:
    pass

ABSENT = -7


def list(size, threads, own):
    return searches(numbers(size), last(size))


def list_absent(size, threads, own):
    return searches(numbers(size), ABSENT)


def range_list(size, threads, own):
    return searches(python_list(range(size)), size - 1)


def array(size, threads, own):
    return searches(arrays.array("l", numbers(size)), last(size), arrays.array.index)


def numpy(size, threads, own):
    import numpy

    # Imported first: without it there is nothing to measure here.
    return searches(numpy.array(numbers(size), dtype=numpy.int64), last(size), within_numpy)


def memoryview(size, threads, own):
    try:
        view = python_memoryview(arrays.array("l", numbers(size)))
    except TypeError:
        # Python 2.7 shows no array this way, and the items that it shows are bytes, which no loop in Python finds a number in.
        import ctypes

        view = python_memoryview((ctypes.c_long * size)(*numbers(size)))
    searched = searches(view, last(size), None)
    if bytes is str:
        del searched["python"]
    return searched


def within_numpy(l, e):
    return int((l == e).argmax())


def numbers(size):
    l = []
    for i in range(size):
        l.append(i * 7919 % 2**40)
    return l


def last(size):
    return (size - 1) * 7919 % 2**40


def searches(l, e, search_of_its_own=python_list.index):
    def binding(loops):
        function = search.FindElementIdx
        total = 0
        for _ in range(loops):
            total += function(l, e)
        return total

    def python(loops):
        total = 0
        for _ in range(loops):
            total += python_search(l, e)
        return total

    def index(loops):
        total = 0
        for _ in range(loops):
            try:
                total += search_of_its_own(l, e)
            except ValueError:
                total -= 1
        return total

    found = {"binding": binding, "control": binding, "python": python}
    return dict(found, index=index) if search_of_its_own else found


def python_search(l, e):
    for i, v in enumerate(l):
        if v == e:
            return i
    return -1
