"""Exception classes by what Go says an error matches.

`except` looks at real base classes only, so the class of a raised error is made from all that it
matches: by errors.Is over the sentinels, by errors.As over the error types. "t33 s3" is what a
failure says: t and s with the numbers from outermost on. Each combination is made once.
"""

from . import natural
from .exceptions import GoError

_MODULE = "go"  # of the classes that every library has, as the runtime's module is called
_matched = {}  # "s3", "t33": class
_joined = {}  # "t33 s3": class
told = {}  # class text: what error_classes.plain_class says of it, kept by the C extension


def known(match, cls):
    """From now on errors that match are of this class too."""
    _matched[match] = cls
    _joined.clear()
    told.clear()


def single(match):
    """The class of one sentinel or type, or None."""
    return _matched.get(match)


def of_matches(matches):
    """The class of the errors that match these sentinels and types."""
    cls = _joined.get(matches)
    if cls is None:
        found = [_matched[match] for match in matches.split() if match in _matched]
        cls = _joined[matches] = join(found)
    return cls


def join(classes):
    """One class that derives from all of them, the outermost first."""
    bases = []
    for cls in classes:
        if cls not in bases and not any(other is not cls and issubclass(other, cls) for other in classes):
            bases.append(cls)
    dropped = []
    while len(bases) > 1:
        space = {"__module__": bases[0].__module__, "__doc__": bases[0].__doc__}
        space.update(_gopy_dynamic=True, _gopy_dropped=tuple(dropped))
        try:
            return type(bases[0].__name__, tuple(bases), space)
        except TypeError:  # bases that do not combine: the innermost goes
            dropped.append(bases.pop())
    return bases[0] if bases else GoError


for _match, _name, _bases, _errno in natural.CLASSES:
    _space = {"__module__": _MODULE, "__doc__": "", "_gopy_match": _match}
    if _errno is not None:
        _space["_gopy_errno"] = _errno
    if _name == "PathError":  # as of Python's own file errors
        _space.update(filename=property(lambda self: self.Path), strerror=property(lambda self: str(self.Err)))
    known(_match, type(_name, (GoError,) + _bases, _space))
