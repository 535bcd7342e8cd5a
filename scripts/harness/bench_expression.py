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


def expression(size, threads, own):
    with io.open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "expression.json"), encoding="utf-8") as text:
        request = json.load(text)
    space = {"__name__": "__main__", "n": size, "_gopy_range": lazy_range}
    for module in request["modules"]:
        space[module] = __import__(module)
    exec(compile(request["setup"] + "\n", "<setup>", "exec"), space)
    # The expression alone first: its syntax errors have their own positions.
    compile(request["expression"].strip(), "<expression>", "eval")
    exec(compile(LOOPS % request["expression"].strip(), "<expression>", "exec"), space)
    loop = space["_gopy_expression"]
    return {"expression": loop, "control": loop, "empty": space["_gopy_empty"]}
