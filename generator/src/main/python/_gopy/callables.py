"""Python objects where Go wants a func or an interface: what they take, which methods they have."""

import types
import weakref

_VARIADIC = 4  # inspect.CO_VARARGS; importing inspect takes longer than the rest of the runtime

_PLAIN_MODULES = ("builtins", "__builtin__", "collections")
_with_methods = weakref.WeakKeyDictionary()  # class: whether it has such

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


def has_go_methods(kind):
    """Whether a class of lists, numbers and the like defines methods named as Go's: Go may want its objects as such."""
    known = _with_methods.get(kind)
    if known is None:
        spaces = [vars(cls) for cls in kind.__mro__ if cls.__module__ not in _PLAIN_MODULES]
        methods = [name for space in spaces for name in space if isinstance(space[name], types.FunctionType)]
        known = _with_methods[kind] = any(name[:1].isupper() for name in methods)
    return known


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


def refusal(target, count, variadic, ranges):
    """Why an object cannot be called with so many arguments, or more if variadic; None if it can. Unknown ones may."""
    if not callable(target):
        return None if ranges and hasattr(target, "__iter__") else "%s is not callable" % text_of(target)
    if plainly_takes(target, count):
        return None
    import inspect

    try:
        if hasattr(inspect, "signature"):
            inspect.signature(target).bind(*[None] * count)
        else:
            _bind_as_python2(inspect, target, count)
    except TypeError as problem:
        if isinstance(target, type) or not _has_signature(inspect, target):
            return None
        name = getattr(target, "__name__", type(target).__name__)
        return "%s() cannot be called with %d argument(s), as Go does: %s" % (name, count, problem)
    except ValueError:  # written in C, and silent about its parameters
        return None
    return None


def plainly_takes(target, count):
    """What a Python function's code says at once; inspect takes ten times as long as the call."""
    if hasattr(type(target), "__func__") and target.__self__ is not None:
        target, count = target.__func__, count + 1
    if type(target) is not types.FunctionType or getattr(target, "__kwdefaults__", None):
        return False
    code = target.__code__
    if getattr(code, "co_kwonlyargcount", 0) or hasattr(target, "__wrapped__"):
        return False
    least = code.co_argcount - len(target.__defaults__ or ())
    return least <= count and (count <= code.co_argcount or bool(code.co_flags & _VARIADIC))


def _has_signature(inspect, target):
    try:
        if hasattr(inspect, "signature"):
            inspect.signature(target)
        return True
    except (TypeError, ValueError):
        return False


def _bind_as_python2(inspect, target, count):
    known = inspect.isroutine(target) or hasattr(type(target), "__func__")
    function = target if known else getattr(target, "__call__", target)
    bound = getattr(function, "__func__", None) is not None and function.__self__ is not None
    function = getattr(function, "__func__", function)
    if not inspect.isfunction(function):
        return
    names, more, _, defaults = inspect.getargspec(function)
    taken = len(names) - (1 if bound else 0)
    least = taken - len(defaults or ())
    if count < least or (count > taken and not more):
        raise TypeError("it takes %s" % (taken if least == taken else "%d to %d" % (least, taken)))
