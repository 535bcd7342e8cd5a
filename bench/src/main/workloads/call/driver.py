"""Calls of Go functions that do next to nothing, beside the same in Python."""
from __future__ import absolute_import

import call

try:
    range = xrange
except NameError:
    pass


def add(size, threads, own):
    def binding(loops):
        function = call.Add
        total = 0
        for i in range(loops):
            total ^= function(i, 3)
        return total

    def empty(loops):
        total = 0
        for i in range(loops):
            total ^= i
        return total

    def python(loops):
        function = python_add
        total = 0
        for i in range(loops):
            total ^= function(i, 3)
        return total

    return {"binding": binding, "control": binding, "empty": empty, "python": python}


def string(size, threads, own):
    texts = ["%010d" % (i * 7919) for i in range(64)]

    def binding(loops):
        function = call.Echo
        total = 0
        for i in range(loops):
            total ^= len(function(texts[i & 63]))
        return total

    def empty(loops):
        total = 0
        for i in range(loops):
            total ^= len(texts[i & 63])
        return total

    def python(loops):
        function = python_echo
        total = 0
        for i in range(loops):
            total ^= len(function(texts[i & 63]))
        return total

    return {"binding": binding, "control": binding, "empty": empty, "python": python}


def error(size, threads, own):
    def binding(loops):
        function = call.Even
        total = 0
        for i in range(loops):
            try:
                function(i | 1)
            except Exception as failure:
                total ^= len(str(failure)) + i
        return total

    def empty(loops):
        total = 0
        for i in range(loops):
            total ^= i | 1
        return total

    def python(loops):
        function = python_even
        total = 0
        for i in range(loops):
            try:
                function(i | 1)
            except Exception as failure:
                total ^= len(str(failure)) + i
        return total

    return {"binding": binding, "control": binding, "empty": empty, "python": python}


def python_add(i, j):
    return i + j


def python_echo(s):
    return s


def python_even(i):
    if i & 1:
        raise ValueError("odd number")
    return i
