"""Python functions that are lent to one call of Go, and callbacks over numbers, over cffi."""

import sys
import types

from . import callables, callbacks
from .asking import codec
from .calls import Function, compile_function
from .kinds import KINDS
from .message_functions import NOT_LENT
from .signature import Item, parameters, results
from .text import native

SCALAR, LENT = 3, 1 << 20  # GOPY_SCALAR and GOPY_LENT of abi.h
RESULT_SHIFT = 16
_DONE = object()
_KINDS = sorted(set(KINDS.values()), key=lambda kind: kind.index)
_lent = [None]  # by number, as long as the call lasts
_free = []


def lender(backend, index, lent, name):
    """A function of a call's arguments, as a tuple: its result, or NOT_LENT if the values need a message."""
    given, (made, fails) = parameters(native(lent["parameters"])), results(native(lent["results"]))
    names = ["a%d" % k for k in range(len(given))]
    tests, lines, crossing = [], [], []
    for local, item in zip(names, given):
        if item.category == "function":
            tests.append("takes(%s, %d)" % (local, item.length))
            lines.append("%s = lend(%s)" % (local, local))
            crossing.append(Item("int", item.go_name))
        else:
            tests.append(_exact(item.kind, local))
            crossing.append(item)
    # A module's dict: PyPy folds its names into the compiled code.
    module = types.ModuleType("_gopy_lent")
    space = module.__dict__
    space.update(takes=callables.plainly_takes, lend=_lend, back=_back, NOT_LENT=NOT_LENT, module=module)
    space["call"] = compile_function(backend, Function(name, index, crossing, made, fails), "call")
    back = ["back(%s)" % local for local, item in zip(names, given) if item.category == "function"]
    text = "def lent(given):\n    %s, = given\n    if not (%s):\n        return NOT_LENT\n    %s\n" % (
        ", ".join(names), " and ".join(tests), "; ".join(lines))
    text += "    try:\n        return call(%s)\n    finally:\n        %s\n" % (", ".join(names), "; ".join(back))
    exec(compile(text, "<gopy %s>" % name, "exec"), space)
    return space["lent"]


def _exact(kind, name):
    """The test for a value of exactly the type, and in its range."""
    if kind.family == "b":
        return "(%s is True or %s is False)" % (name, name)
    if kind.family == "f":
        return "type(%s) is float" % name if kind.size == 8 else "False"
    return "type(%s) is int and %d <= %s <= %d" % (name, kind.low, name, kind.high)


def _lend(function):
    try:
        number = _free.pop()
    except IndexError:
        _lent.append(function)
        return len(_lent) - 1
    _lent[number] = function
    return number


def _back(number):
    _lent[number] = None
    _free.append(number)


def listen(library):
    """Tells Go how to call functions over numbers. The caller keeps it."""
    ffi, callers = library.ffi, {}

    def called(number, shape, values, answer):
        try:
            caller = callers.get(shape)
            if caller is None:
                caller = callers[shape] = _caller(library, shape)
            if shape & LENT:
                function = _lent[number]
            else:
                callbacks.name_thread()
                function = callbacks.object_of(number)
            result = caller(function, values)
            if result is _DONE:
                return SCALAR
            status, text = callbacks.ANSWERED, codec().encode_value(result)
        except BaseException as error:
            status, text = callbacks.RAISED, callbacks.raised(error, sys.exc_info()[2])
        memory = library.lib.gopy_alloc(len(text))
        ffi.memmove(memory, text, len(text))
        answer[0] = library.address(memory)
        answer[1] = len(text)
        return status

    function = ffi.callback("int64_t(*)(int64_t, int64_t, int64_t *, int64_t *)", called, -1)
    try:
        library.lib.gopy_set_scalar_callback(ffi.cast("void *", function))
    except (AttributeError, ffi.error):  # a library that never calls back
        return None
    return function


def _caller(library, shape):
    """A function that calls one of a shape over the numbers in memory: _DONE, or a result that needs a message."""
    kinds = [_KINDS[code - 1] for code in (shape >> 4 * k & 15 for k in range(4)) if code]
    lines = ["floats = doubles(values)"] if shape >> RESULT_SHIFT & 15 or any(k.family == "f" for k in kinds) else []
    lines.append("result = function(%s)" % ", ".join(_argument(kind, k) for k, kind in enumerate(kinds)))
    code = shape >> RESULT_SHIFT & 15
    if code:
        kind = _KINDS[code - 1]
        lines += ["if not (%s):" % _exact(kind, "result"), "    return result"]
        lines.append(_result(kind))
    lines.append("return DONE")
    space = {"doubles": library.doubles, "DONE": _DONE}
    exec("def call(function, values):\n    " + "\n    ".join(lines), space)
    return space["call"]


def _argument(kind, k):
    if kind.family == "f":
        return "floats[%d]" % k
    if kind.family == "b":
        return "values[%d] != 0" % k
    return "values[%d]" % k if kind.family == "i" or kind.size < 8 else "values[%d] & 0xffffffffffffffff" % k


def _result(kind):
    if kind.family == "f":
        return "floats[0] = result"
    if kind.family == "u" and kind.size == 8:
        return "values[0] = result if result <= %d else result - (1 << 64)" % KINDS["int64"].high
    return "values[0] = result"
