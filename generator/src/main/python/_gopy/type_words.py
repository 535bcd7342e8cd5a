"""Go types, as Python code names them, for functions that make channels, pointers and the like."""

from .asking import ask

TYPE = 23
_WORDS = {bool: "bool", int: "int", float: "float64", complex: "complex128", str: "string", object: "any"}
_WORDS[BaseException] = _WORDS[Exception] = "error"
if bytes is not str:
    _WORDS[bytes] = "bytes"


def words(element):
    """What function 23 takes: a word, a type id, or a list with a word in front."""
    if isinstance(element, list) and len(element) == 1:
        return ["slice", words(element[0])]
    if isinstance(element, dict) and len(element) == 1:
        (key, value), = element.items()
        return ["map", words(key), words(value)]
    if isinstance(element, str):
        return element
    found = _WORDS.get(element)
    for name in ("_gopy_type_id", "_gopy_typed"):
        found = found or getattr(element, name, None)
    if not found:
        raise TypeError("%r is no Go type: give int, str, a class of a Go type, or Go's name of a basic type" % (element,))
    return found


def number(expression):
    """The id of a type."""
    return ask(TYPE, (), (expression,))


def python_type(word):
    """The Python type that has the values of one of Go's basic types."""
    if word.startswith(("int", "uint")):
        return int
    for prefix, found in (("float", float), ("complex", complex), ("bool", bool)):
        if word.startswith(prefix):
            return found
    return str if word == "string" else object
