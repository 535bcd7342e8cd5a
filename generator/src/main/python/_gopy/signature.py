"""The signature language of generated modules: "i: int, xs: []int" and "int, error"."""

import keyword

from .kinds import KINDS
from .text import PYTHON2


class Item(object):
    """One parameter, result or field.

    category: basic, string, bytes, slice, array, function, pointer, struct. kind: of the value or of its
    elements. borrow: what Go does with an argument's memory (read, write, copy).
    """

    def __init__(self, text, name=None):
        self.go_name = name
        self.name = name and identifier(name)
        self.text = text
        self.kind = None
        self.length = None
        self.class_name = None
        self.borrow = "copy"
        if text in KINDS:
            self.kind = KINDS[text]
            self.category = "string" if self.kind.family == "s" else "basic"
        elif text == "bytes":
            self.kind = KINDS["uint8"]
            self.category = "bytes"
        elif text.startswith("["):
            length, _, element = text[1:].partition("]")
            if element not in KINDS:
                raise ValueError("unknown container type %r in a signature" % text)
            self.kind = KINDS[element]
            self.category = "array" if length else "slice"
            self.length = int(length) if length else None
        elif text.startswith("func") and text[4:].isdigit():
            self.category = "function"
            self.length = int(text[4:])
        else:
            self.category = "pointer" if text.startswith("*") else "struct"
            self.class_name = text.lstrip("*")

    @property
    def is_memory(self):
        return self.category in ("bytes", "slice", "array")


def parameters(text):
    """The items of "name: type, ..."."""
    items = []
    for part in _parts(text):
        name, _, kind = part.partition(": ")
        if not kind:
            raise ValueError("a parameter without a type in a signature: %r" % part)
        items.append(Item(kind.strip(), name))
        if not writable(items[-1].name):
            items[-1].name = "arg%d" % len(items)
    return items


def results(text):
    """The items of "type, type" and whether an error follows them."""
    parts = _parts(text)
    fails = bool(parts) and parts[-1] == "error"
    return [Item(part) for part in (parts[:-1] if fails else parts)], fails


def identifier(name):
    """A parameter's name as Python takes it: keywords get an underscore."""
    if keyword.iskeyword(name) or name in ("print", "exec", "None", "True", "False", "nonlocal", "async", "await"):
        return name + "_"
    return name


_ZEROS = {"i": 0, "u": 0, "f": 0.0, "c": 0j, "b": False, "s": ""}


def of_constructor(fields):
    """The inspect.Signature of a struct's constructor. The default of what has no plain zero is shown as ...."""
    from inspect import Parameter, Signature

    made = []
    for _, name, word in sorted(fields):
        zero = _ZEROS[KINDS[word].family] if word in KINDS else None if word.startswith(("*", "[]", "bytes")) else Ellipsis
        made.append(Parameter(identifier(name), Parameter.POSITIONAL_OR_KEYWORD, default=zero))
    return Signature(made)


def of_method(function):
    """The inspect.Signature of a method of Python's without its first parameter."""
    import inspect

    whole = inspect.signature(function)
    return whole.replace(parameters=list(whole.parameters.values())[1:])


def writable(name):
    """Whether this Python has it as an identifier: Python 2 has ASCII only."""
    return not PYTHON2 or all(letter < "\x80" for letter in name)


def _parts(text):
    return [part.strip() for part in text.split(",") if part.strip()]
