"""The exception classes of Go errors: sentinels, error types, and the classes that join them.

`except` looks at real base classes only, so the class of a raised error is made from all that Go
says it matches: by errors.Is over the sentinels, by errors.As over the error types. Go names them in
the failure's class text, "*fs.PathError\\nt33 s3 w": t and s with the numbers from outermost on,
w if the error wraps another one. Each combination is made once.
"""

from . import natural
from .asking import ask
from .exceptions import GoError
from .handles import Handle
from .text import decode

ERROR = 17
CONSTRUCT = 14
DEEPEST = 100  # wrapped errors beyond that stay in Go
_MODULE = "go"  # of the classes that every library has, as the runtime's module is called

_matched = {}  # "s3", "t33": class
_joined = {}  # "t33 s3": class
_depth = [0]


def raised(text, class_text, handle):
    """A new exception for a Go error; text and class text as str or UTF-8, handle of the error or 0."""
    name, _, matches = _str(class_text).partition("\n")
    wraps = matches.endswith("w")
    cls = of_matches(matches[:-1].strip() if wraps else matches)
    made = _filled(cls.__new__(cls), _str(text), name, handle)
    if wraps and handle and _depth[0] < DEEPEST:
        _wrap(made)
    return made


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
    if len(bases) < 2:
        return bases[0] if bases else GoError
    space = {"__module__": bases[0].__module__, "__doc__": bases[0].__doc__, "_gopy_dynamic": True}
    while True:
        try:
            return type(bases[0].__name__, tuple(bases), dict(space, _gopy_dropped=tuple(classes[len(bases) :])))
        except TypeError:  # bases that do not combine: the innermost goes
            bases.pop()


def known(match, cls):
    """From now on errors that match are of this class too."""
    _matched[match] = cls
    _joined.clear()


def restored(cls, text, go_type):
    """Unpickles: the sentinel itself, else an error without its Go value."""
    if "_gopy_getter" in cls.__dict__:
        return cls()
    return _filled(cls.__new__(cls), text, go_type, 0)


def _filled(made, text, go_type, handle):
    made.args = (text,)
    made.go_type = go_type or None
    if made._gopy_errno:
        made.errno = made._gopy_errno
    if handle:
        made._gopy_handle = Handle(handle)
    return made


def _wrap(made):
    _depth[0] += 1
    try:
        errors = ask(ERROR, (made._gopy_id,))[3]
    finally:
        _depth[0] -= 1
    made.errors = tuple(errors)
    if len(errors) == 1:
        made.__cause__ = errors[0]


def _str(text):
    return decode(text) if isinstance(text, bytes) else text


for _match, _name, _bases, _errno in natural.CLASSES:
    _space = {"__module__": _MODULE, "__doc__": "", "_gopy_errno": _errno}
    known(_match, type(_name, (GoError,) + _bases, _space))
