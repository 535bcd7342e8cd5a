"""Completes and documents names that the session knows already, without running properties.

A dotted name is followed through dictionaries only: module contents, instance attributes, class attributes. Where an
attribute would have to be computed, nothing is offered.
"""

import inspect
import keyword
import re
import types

DOTTED = re.compile(r"((?:[^\W\d]\w*\s*\.\s*)*)([^\W\d]\w*)?$", re.UNICODE)
UNKNOWN = object()


def complete(scopes, text):
    """The word that ends ``text`` and the names that could replace it."""
    path, word = DOTTED.search(text).groups()
    word = word or u""
    before = text[: len(text) - len(path) - len(word)].rstrip(u" \t")
    if path:
        owner = follow(scopes, path)
        found = [] if owner is UNKNOWN else _members(owner)
    elif before.endswith((u".", u")", u"]")):
        found = []  # an attribute of something that would have to be evaluated
    elif not word:
        found = []
    else:
        found = [name for scope in scopes for name in scope] + keyword.kwlist
    hidden = not word.startswith(u"_")
    chosen = set(name for name in found if name.startswith(word) and not (hidden and name.startswith("_")))
    return word, sorted(chosen)


def doc(scopes, expression):
    """The documentation of a dotted name, empty if there is none or it would have to be computed."""
    found = follow(scopes, expression, descriptors=True)
    if found is UNKNOWN:
        return u""
    written = inspect.getdoc(found) or ""
    header = _signature(found)
    return header + "\n\n" + written if header and not written.startswith(header.split("(")[0] + "(") else written


def follow(scopes, path, descriptors=False):
    """The object that a dotted name stands for, or UNKNOWN. ``descriptors``: the last one may be a property itself."""
    parts = [part.strip() for part in path.strip().rstrip(".").split(".")]
    value = UNKNOWN
    for scope in scopes:
        if parts[0] in scope:
            value = scope[parts[0]]
            break
    for index, part in enumerate(parts[1:], 2):
        if value is UNKNOWN:
            return UNKNOWN
        value = _attribute(value, part, descriptors and index == len(parts))
    return value


def _attribute(owner, name, descriptors):
    kind = type(owner)
    in_class = _in_mro(kind, name)
    if in_class is not UNKNOWN and hasattr(type(in_class), "__set__"):
        return in_class if descriptors else UNKNOWN
    if isinstance(owner, type):
        found = _in_mro(owner, name)
    else:
        try:
            own = object.__getattribute__(owner, "__dict__")
        except (AttributeError, TypeError):
            own = {}
        found = own.get(name, UNKNOWN) if isinstance(own, dict) else UNKNOWN
    if found is UNKNOWN:
        found = in_class
    if isinstance(found, (staticmethod, classmethod)):
        return found.__func__
    plain = isinstance(found, (types.FunctionType, types.BuiltinFunctionType)) or not hasattr(type(found), "__get__")
    return found if plain or descriptors or inspect.isroutine(found) else UNKNOWN


def _in_mro(kind, name):
    for base in getattr(kind, "__mro__", (kind,)):
        if name in vars(base):
            return vars(base)[name]
    return UNKNOWN


def _members(owner):
    try:
        return [name for name in dir(owner) if isinstance(name, str)]
    except Exception:
        return []


def _signature(found):
    if not isinstance(found, types.FunctionType):
        return ""
    try:
        if hasattr(inspect, "signature"):
            return found.__name__ + str(inspect.signature(found))
        return found.__name__ + inspect.formatargspec(*inspect.getargspec(found))
    except (TypeError, ValueError):
        return ""
