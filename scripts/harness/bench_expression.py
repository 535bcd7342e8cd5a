"""The driver of a user's own expression: expression.json beside this file says what is evaluated, and after which statements.

Setup and expression see the built modules by name, and n, the size that is asked for.
"""
from __future__ import absolute_import

import io
import json
import os

LOOPS = u"""
def _gopy_expression(_gopy_loops):
    _gopy_result = None
    for _gopy_round in _gopy_range(_gopy_loops):
        _gopy_result = (
%s
        )
    return _gopy_result

def _gopy_empty(_gopy_loops):
    _gopy_result = None
    for _gopy_round in _gopy_range(_gopy_loops):
        _gopy_result = _gopy_round
    return _gopy_result
"""

try:
    lazy_range = xrange
except NameError:
    lazy_range = range


class PythonVersion(object):
    """Stands for a built module: what the user's file has too comes from there."""

    def __init__(self, module, names):
        self._gopy_module = module
        self.__dict__.update((name, value) for name, value in names.items() if not name.startswith("__"))

    def __getattr__(self, name):
        return getattr(self._gopy_module, name)


def loops(request, size, against):
    """The loop over the expression and the loop over nothing."""
    space = {"__name__": "__main__", "n": size, "_gopy_range": lazy_range}
    for module in request["modules"]:
        space[module] = __import__(module)
        if against is not None:
            space[module] = PythonVersion(space[module], against)
    exec(compile(request["setup"] + "\n", "<setup>", "exec"), space)
    # The expression alone first: its syntax errors have their own positions.
    compile(request["expression"].strip(), "<expression>", "eval")
    exec(compile(LOOPS % request["expression"].strip(), "<expression>", "exec"), space)
    return space["_gopy_expression"], space["_gopy_empty"]


def names_of(path):
    names = {"__name__": "against", "__file__": path}
    with io.open(path, "rb") as source:
        exec(compile(source.read(), path, "exec"), names)
    return names


def expression(size, threads, own):
    with io.open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "expression.json"), encoding="utf-8") as text:
        request = json.load(text)
    loop, empty = loops(request, size, None)
    variants = {"expression": loop, "control": loop, "empty": empty}
    if request.get("against"):
        variants["python"] = loops(request, size, names_of(request["against"]))[0]
    return variants
