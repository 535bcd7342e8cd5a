"""Python functions for Go functions, compiled from source as namedtuple once did.

Each function gets lean code of its own: check the exact type, cross, check the failure value.
PyPy's JIT compiles that to little more than the C call. Everything rare (subclasses, __index__,
refusals) is behind a call to a converter. Locals are the parameters' names, so that keyword
arguments and signatures are Python's own; every other name starts with _gopy.
"""

import types

from . import arguments, values
from .exceptions import GoError
from .signature import writable
from .text import PYTHON2


class Function(object):
    """What a backend needs to make one function.

    name as errors say it (None for an attribute's setter), index, parameters and results as
    signature.Item, receiver: whether argument slot 0 is the handle of self.
    """

    def __init__(self, name, index, parameters, results, fails, receiver=False):
        self.name = name
        self.index = index
        self.parameters = parameters
        self.results = results
        self.fails = fails
        self.receiver = receiver


def compile_function(backend, function, python_name):
    """The Python function: no doc, no module yet."""
    taken = [item.name for item in function.parameters]
    receiver = "_gopy_self" if "self" in taken else "self"
    names = ([receiver] if function.receiver else []) + taken
    # A module's dict: PyPy folds its names into the compiled code, those of other dicts it looks up.
    # Python 2 empties the dict of a module that nobody keeps.
    module = types.ModuleType("_gopy_call")
    space = module.__dict__
    space.update({"_gopy_type": type, "_gopy_len": len, "_gopy_int": int, "_gopy_pending": backend.pending})
    space.update(_gopy_drain=backend.drain, _gopy_module=module)
    prologue, pieces = [], []
    if function.receiver:
        pieces.append(("handle", "_gopy_receiver"))
        space["_gopy_no_receiver"] = _no_receiver
        prologue += ["try:", "    _gopy_receiver = %s._gopy_id" % receiver]
        prologue += ["except AttributeError:", "    raise _gopy_no_receiver(%r, %s)" % (python_name, receiver)]
    crossed = function.parameters + function.results
    if function.receiver or any(item.category not in ("basic", "string") for item in crossed):
        prologue += ["if _gopy_pending:", "    _gopy_drain()"]
    for number, item in enumerate(function.parameters):
        lines, more = arguments.source(backend, function.name, item, number, space)
        prologue += lines
        pieces += more
    crossing, raw, failed = backend.crossing(function, pieces, space)
    if not PYTHON2 and any(item.category == "basic" and item.kind.size == 8 for item in function.parameters):
        crossing = _explain_overflow(function, crossing)
    epilogue, shown = [], []
    for number, item in enumerate(function.results):
        lines, expression = values.source(backend, item, number, raw[number], space)
        epilogue += lines
        shown.append(expression)
    if function.fails and failed:
        crossing = _keep_results(crossing, failed + epilogue, shown, space)
    epilogue.append("return " + ", ".join(shown) if shown else "return None")
    body = _let_go(prologue + crossing + epilogue, [name for letter, name in pieces if letter == "owner"], space)
    written = python_name if writable(python_name) else "gopy_function"
    text = "def %s(%s):\n    %s\n" % (written, ", ".join(names), "\n    ".join(body))
    exec(compile(text, "<gopy %s>" % (function.name or python_name), "exec"), space)
    made = space[written]
    made.__name__ = python_name
    made._gopy_source = text
    return made


def _let_go(body, owners, space):
    """A call that fails holds no memory either: its frame may live on in a traceback.

    CPython 3.11 ends with a crash when it collects a cycle that has a memoryview and what cffi took from it.
    """
    if not owners or "_gopy_release" not in space:
        return body
    guarded = ["%s = None" % owner for owner in owners] + ["try:"] + ["    " + line for line in body]
    guarded.append("except BaseException:")
    for owner in owners:
        guarded += ["    if %s is not None:" % owner, "        _gopy_release(%s)" % owner]
    return guarded + ["    raise"]


def _no_receiver(name, value):
    return TypeError("%s() must be called with a Go object, not %s" % (name, type(value).__name__))


def _keep_results(crossing, lines, shown, space):
    """An error leaves with what the call returned beside it."""
    space["_gopy_GoError"] = GoError
    kept = lines + ["_gopy_error.results = (%s,)" % ", ".join(shown), "raise"]
    guarded = ["try:"] + ["    " + line for line in crossing]
    return guarded + ["except _gopy_GoError as _gopy_error:"] + ["    " + line for line in kept]


def _explain_overflow(function, crossing):
    """Python 3's int may exceed a slot: cffi notices for free, the converters say it in our words."""
    lines = ["try:"] + ["    " + line for line in crossing] + ["except OverflowError:"]
    for number, item in enumerate(function.parameters):
        if item.category == "basic" and item.kind.family == "i" and item.kind.size == 8:
            lines.append("    _gopy_convert%d(%s)" % (number, item.name))
    return lines + ["    raise"]
