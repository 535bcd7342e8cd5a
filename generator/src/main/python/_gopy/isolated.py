"""Calls on a goroutine of their own of functions whose values cross in slots: f.options(isolated=True)(x).

The library answers at a function's own index + FIRST as the function does, from a goroutine that may end itself.
"""

FIRST = 1 << 33
_declared = {}  # function: what its package said of it
_twins = {}


def declare(made, *said):
    """Remembers a function: package, index, name, parameters, results, whether it is a method."""
    _declared[made] = said


def declared(function):
    """What was said of a function, or None."""
    return _declared.get(function)


def twin(function):
    """The same function on a goroutine of its own; a bound method stays bound."""
    instance = getattr(function, "__self__", None)
    bare = function.__func__ if instance is not None and hasattr(function, "__func__") else function
    made = _twins.get(bare)
    if made is None:
        package, index, name, parameters, results, method = _declared[bare]
        make = package._backend.function
        made = _twins[bare] = make(package, index + FIRST, name, parameters, results, bare.__doc__, method)
    if bare is function:
        return made
    return lambda *given, **named: made(instance, *given, **named)
