"""A search through a list or an array: in Go through the binding, in a Python loop, and by the interpreter's own index()."""
from __future__ import absolute_import

import array as arrays

import search

# The cases carry the names of the types they use, so the types get another one here.
python_list = list

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
    return searches(arrays.array("l", numbers(size)), last(size))


def numbers(size):
    l = []
    for i in range(size):
        l.append(i * 7919 % 2**40)
    return l


def last(size):
    return (size - 1) * 7919 % 2**40


def searches(l, e):
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
                total += l.index(e)
            except ValueError:
                total -= 1
        return total

    return {"binding": binding, "control": binding, "python": python, "index": index}


def python_search(l, e):
    for i, v in enumerate(l):
        if v == e:
            return i
    return -1
