"""Generic functions and types: their instances, asked for as pkg.Map[int, str]."""

_WORDS = {int: "int", float: "float64", complex: "complex128", bool: "bool", object: "any", bytes: "[]byte"}
_WORDS[str] = "string"  # which is bytes on Python 2


class Generic(object):
    """A generic function or type of Go's. Instances are chosen when the package is built."""

    def __init__(self, package, name, instances):
        self._package = package
        self._name = name
        self._instances = instances

    def __getitem__(self, arguments):
        arguments = arguments if isinstance(arguments, tuple) else (arguments,)
        own = self._package.import_path.rpartition("/")[2] + "."
        words = [_word(argument) for argument in arguments]
        key = ",".join(word[len(own) :] if word.startswith(own) else word for word in words)
        found = self._instances.get(key)
        if found is None:
            raise KeyError(
                "%s[%s] is not among the instances that were built: %s. Name it when you build the package"
                % (self._name, key, ", ".join("%s[%s]" % (self._name, known) for known in sorted(self._instances)))
            )
        return self._package._find(found)

    def __iter__(self):
        raise TypeError("'%s' is generic: choose an instance, %s[...]" % (self._name, self._name))

    def __call__(self, *given, **named):
        if len(self._instances) == 1:
            return self[tuple(next(iter(self._instances)).split(","))](*given, **named)
        raise TypeError("'%s' is generic: choose one of %s" % (self._name, ", ".join(sorted(self._instances))))

    def __repr__(self):
        return "<generic %s[%s]>" % (self._name, "], [".join(sorted(self._instances)))

    def __dir__(self):
        return []


def _word(argument):
    """A type argument as Go writes it."""
    if isinstance(argument, str):
        return argument.replace(" ", "")
    if argument in _WORDS:
        return _WORDS[argument]
    go_name = getattr(argument, "_gopy_go_name", None)
    if go_name is None:
        raise TypeError("%r is no type of Go's: write its name as Go does" % (argument,))
    return go_name
