"""Describes an exception as plain data."""

import os
import sys
import traceback

HERE = os.path.dirname(os.path.abspath(__file__))
Text = type(u"")


def describe(kind, value, trace):
    """Type, text, whole traceback, frames and position of an exception that left a statement."""
    while trace is not None and _own(trace.tb_frame.f_code.co_filename):
        trace = trace.tb_next
    frames = [
        {"file": text(entry[0]), "line": entry[1] or 0, "function": text(entry[2]), "source": text(entry[3] or "")}
        for entry in traceback.extract_tb(trace)
    ]
    line, column = (frames[0]["line"], 0) if frames else (0, 0)
    if isinstance(value, SyntaxError) and not frames:
        line, column = value.lineno or 0, value.offset or 0
    return {
        "type": class_name(kind),
        "text": _shown(value),
        "traceback": _formatted(kind, value, trace),
        "frames": frames,
        "go_stack": text(_go_stack(value)),
        "line": line,
        "column": column,
    }


def class_name(kind):
    """The name of a class as Python's tracebacks print it, also in Python 2."""
    module = getattr(kind, "__module__", None)
    name = text(getattr(kind, "__qualname__", None) or getattr(kind, "__name__", None) or str(kind))
    if module in (None, "__main__", "builtins", "exceptions", "__builtin__"):
        return name
    return text(module) + u"." + name


def text(value):
    """Text from what may be a byte string in Python 2."""
    return value if isinstance(value, Text) else str(value).decode("utf-8", "replace") if bytes is str else str(value)


def _own(file):
    return os.path.dirname(os.path.abspath(file)) == HERE


def _shown(value):
    try:
        if bytes is str and isinstance(value, UnicodeError):
            return text(str(value))
        return Text(value) if bytes is not str else _shown_in_two(value)
    except Exception:
        return u"<exception str() failed>"


def _shown_in_two(value):
    try:
        return text(str(value))
    except UnicodeError:
        return value.__unicode__() if hasattr(value, "__unicode__") else Text(value)


def _formatted(kind, value, trace):
    try:
        return u"".join(text(line) for line in traceback.format_exception(kind, value, trace))
    except Exception:
        return u"%s (its traceback could not be printed: %s)\n" % (class_name(kind), class_name(sys.exc_info()[0]))


def _go_stack(value):
    try:
        return getattr(value, "go_stack", None) or u""
    except Exception:
        return u""
