"""Batches: f.map and f.pmap of the binding, a Python loop over the same arrays, and one call for each item."""
from __future__ import absolute_import

import array

import batch

try:
    range = xrange
except NameError:
    pass


def map(size, threads, own):
    xs = array.array("l", [i * 7919 % 2**40 for i in range(size)])
    ys = array.array("l", [i * 104729 % 2**40 for i in range(size)])
    add = batch.Add

    def called(loops):
        for _ in range(loops):
            results = [add(x, y) for x, y in zip(xs, ys)]
        return results[-1]

    def python(loops):
        for _ in range(loops):
            results = [x + y for x, y in zip(xs, ys)]
        return results[-1]

    return dict(batches(add, "map", xs, ys), calls=called, python=python)


def pmap(size, threads, own):
    seeds = array.array("l", range(size))
    heavy = batch.Heavy

    def mapped(loops):
        for _ in range(loops):
            results = heavy.map(seeds)
        return results[-1]

    return dict(batches(heavy, "pmap", seeds), map=mapped)


def batches(function, way, *columns):
    def loop(loops):
        many = getattr(function, way)
        for _ in range(loops):
            results = many(*columns)
        return results[-1]

    return {"binding": loop, "control": loop}
