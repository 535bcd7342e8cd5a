"""Python objects where Go wants a func or an interface: what they take, which methods they have."""

import inspect

try:
    _signature = inspect.signature
except AttributeError:
    _signature = None

# Go's methods that Python spells in its own way.
_NATURAL = {
    "String": lambda value: lambda: text_of(value),
    "Error": lambda value: (lambda: text_of(value)) if isinstance(value, BaseException) else None,
    "Len": lambda value: value.__len__ if hasattr(value, "__len__") else None,
    "Less": lambda value: (lambda i, j: value[i] < value[j]) if hasattr(value, "__getitem__") else None,
    "Swap": lambda value: (lambda i, j: _swap(value, i, j)) if hasattr(value, "__setitem__") else None,
}


def text_of(value):
    """str() of any object, which may itself fail."""
    try:
        text = str(value)
    except UnicodeError:  # Python 2
        text = repr(value)
    return text


def method(target, name):
    """What an object calls by Go's name of a method, or None."""
    found = getattr(target, name, None)
    if callable(found):
        return found
    return _NATURAL[name](target) if name in _NATURAL else None


def _swap(value, i, j):
    value[i], value[j] = value[j], value[i]


def offer(target, take):
    """An iterable where Go wants an iter.Seq: each of its values is offered to Go until Go has enough."""
    for value in target:
        if not (take(*value) if isinstance(value, tuple) else take(value)):
            break


def refusal(target, count, variadic):
    """Why an object cannot be called with so many arguments, or more if variadic; None if it can. Unknown ones may."""
    if not callable(target):
        return None if hasattr(target, "__iter__") and count == 1 else "%s is not callable" % text_of(target)
    try:
        if _signature is not None:
            _signature(target).bind(*[None] * count)
        else:
            _bind_as_python2(target, count)
    except TypeError as problem:
        if isinstance(target, type) or not _has_signature(target):
            return None
        name = getattr(target, "__name__", type(target).__name__)
        return "%s() cannot be called with %d argument(s), as Go does: %s" % (name, count, problem)
    except ValueError:  # written in C, and silent about its parameters
        return None
    return None


def _has_signature(target):
    try:
        if _signature is not None:
            _signature(target)
        return True
    except (TypeError, ValueError):
        return False


def _bind_as_python2(target, count):
    function = target if inspect.isroutine(target) else getattr(target, "__call__", target)
    function = getattr(function, "__func__", function)
    if not inspect.isfunction(function):
        return
    names, more, _, defaults = inspect.getargspec(function)
    bound = function is not target and (inspect.ismethod(target) and target.__self__ is not None or not inspect.isroutine(target))
    taken = len(names) - (1 if bound else 0)
    least = taken - len(defaults or ())
    if count < least or (count > taken and not more):
        wanted = str(taken) if least == taken else "%d to %d" % (least, taken)
        raise TypeError("it takes %s" % wanted)
