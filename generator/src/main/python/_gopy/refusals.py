"""Refusals by Go, in the words of errors.py.

Go says where in the arguments the value lies (`0.3.k1`: argument 0, item 3, the key at position 1),
and what it wants there. The function's and the parameters' names, and the value, Python knows.
"""

from . import errors

try:
    from collections import abc
except ImportError:
    import collections as abc

VALUE, RANGE, TYPE = 4, 6, 8
_CLASSES = {VALUE: ValueError, RANGE: OverflowError, TYPE: TypeError}


class Refused(Exception):
    """Go does not take a value. told() makes the exception that Python code sees."""

    def __init__(self, kind, text, path):
        Exception.__init__(self, text)
        self.kind = kind
        self.text = text
        self.path = path

    def told(self, function, names, values, variadic=False):
        """The exception: function may be None, names has one for each of the first values; variadic: the last has the rest."""
        steps = self.path.split(".")
        if variadic and steps[0].isdigit() and int(steps[0]) >= len(names) - 1:
            steps[:1] = [str(len(names) - 1), str(int(steps[0]) - len(names) + 1)]
            values = tuple(values[: len(names) - 1]) + (values[len(names) - 1 :],)
        subject, value = _found(function, names, values, steps)
        made = _CLASSES[self.kind](self._sentence(function, names, steps, subject, value))
        made.__cause__ = None
        made.__suppress_context__ = True
        return made

    def _sentence(self, function, names, steps, subject, value):
        if self.kind == RANGE:
            return "%s: %s is out of range for %s" % (subject, repr(value)[: errors.SHOWN], self.text)
        if self.kind == VALUE:
            return "%s %s" % (subject, self.text)
        if not function and len(steps) == 1 and subject.startswith("attribute "):
            return "invalid type for %s attribute" % subject[len("attribute ") :]
        shown = "None" if value is None else type(value).__name__
        return "%s must be %s, not %s" % (subject, self.text, shown)


def _found(function, names, values, steps):
    """The words for the place of a path, and the value there (None if it cannot be had)."""
    first = int(steps[0]) if steps[0].isdigit() else 0
    name = names[min(first, len(names) - 1)] if names else ""
    subject = "%s() argument '%s'" % (function, name) if function else name
    value = values[first] if first < len(values) else None
    for step in steps[1:]:
        words, value = _step(step, value)
        subject = subject + " " + words if subject else words
    return subject or "item", value


def _step(step, value):
    if step.isdigit():
        return "item %s" % step, _item(value, int(step))
    if step[:1] in "kv" and step[1:].isdigit():
        keys = list(value) if isinstance(value, abc.Mapping) else []
        key = _item(keys, int(step[1:]))
        if step[0] == "k":
            return "key %s" % repr(key)[: errors.SHOWN], key
        return "[%s]" % repr(key)[: errors.SHOWN], value[key] if keys else None
    if isinstance(value, abc.Mapping):
        return "field '%s'" % step, value.get(step)
    return "field '%s'" % step, getattr(value, step, None)


def _item(value, k):
    try:
        return value[k]
    except Exception:  # an iterator, or something that changed meanwhile
        return None
