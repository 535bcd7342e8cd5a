"""Exceptions for Go's errors, and what generated modules declare of sentinels and error types."""

import warnings

from . import exceptions, natural
from .asking import ask, ask_handle, codec
from .errors import TOO_MANY, TWICE, UNEXPECTED
from .exceptions import GoError
from .handles import Handle
from .joined_classes import join, known, of_matches, single
from .kinds import KINDS
from .text import decode

ERROR = 17
CONSTRUCT, MAKE = 14, 22
DEEPEST = 100  # wrapped errors beyond that stay in Go
_depth = [0]


def raised(text, class_text, handle):
    """A new exception for a Go error; text and class text as str or UTF-8, handle of the error or 0.

    The class text is "*fs.PathError\\nt33 s3 w": Go's type, matches, n if it is a nil pointer, w if it wraps another error.
    """
    name, _, matches = _str(class_text).partition("\n")
    wraps = matches.endswith("w")
    words = matches[:-1].strip() if wraps else matches
    if words.endswith("n"):
        words = words[:-1].strip()
        _warn(name)
    cls = of_matches(words)
    made = _filled(cls.__new__(cls), _str(text), name, handle)
    made._gopy_matches = matches
    if wraps and handle and _depth[0] < DEEPEST:
        _wrap(made)
    return made


def plain_class(class_text):
    """The class and the attributes of errors that need only these, a text and a handle; None of others."""
    name, _, matches = class_text.partition("\n")
    if matches.endswith(("w", "n")):
        return None
    cls = of_matches(matches)
    # The copy of a dict that has all keys costs half of what adding one after the other does.
    return None if cls._gopy_errno else (cls, {"go_type": name or None, "_gopy_handle": None, "results": ()})


def sentinel(package, name, number, getter, doc=""):
    """The class of an error variable. What else its value matches are its bases."""
    value = codec().decode(codec().send(getter, (), codec().encode([])))[0]
    bases = [GoError]
    if isinstance(value, GoError):
        others = [single(match) for match in value._gopy_matches.split() if match != "s%d" % number]
        bases = [cls for cls in others if cls is not None] or bases
    space = {"__module__": package.name, "__doc__": doc, "_gopy_number": number, "_gopy_getter": getter}
    space["__init__"] = _init_sentinel
    made = type(name, (join(bases),), space)
    known("s%d" % number, made)
    return made


def _init_sentinel(self):
    """The variable's value now, as a new exception."""
    value = codec().decode(codec().send(self._gopy_getter, (), codec().encode([])))[0]
    if not isinstance(value, GoError):
        raise ValueError("the Go variable %s holds no error of Go's now" % type(self).__name__)
    _filled(self, str(value), value.go_type, 0)
    self._gopy_handle = value._gopy_handle
    self.errors = value.errors
    if value.__cause__ is not None:
        self.__cause__ = value.__cause__


class ErrorRecord(object):
    """What is known of one error type: its fields in order."""

    def __init__(self, name, type_id, kind):
        self.name = name
        self.type_id = type_id
        self.kind = kind
        self.fields = []
        self.setters = {}
        self.owner = None


def error_type(package, name, type_id, kind):
    """The record and the base class of an error type's class."""
    bases = (GoError,) + natural.TYPES.get((package.import_path, name), ())
    space = {"__module__": package.name, "__doc__": "", "__str__": exceptions.text}
    space.update(_gopy_type_id=type_id, _gopy_kind=kind)
    space.update(__init__=_init_type, _gopy_wrap=classmethod(_wrapped), _gopy_dynamic=True)
    space["_gopy_value"] = classmethod(lambda cls, value: cls(value))
    record = space["_gopy_record"] = ErrorRecord(name, type_id, kind)
    return record, type(name, bases, space)


def complete(package, record, cls):
    """The class is finished: errors of the type become its instances."""
    from . import classes

    record.owner = cls
    known("t%d" % record.type_id, cls)
    classes.register(record.type_id, cls)


def _init_type(self, *values, **named):
    """An error made in Python: of a struct by its exported fields, else of one value."""
    from .refusals import Refused

    record = self._gopy_record
    if record.kind == "interface":
        raise TypeError("%s is an interface: it has no values of its own" % record.name)
    if record.kind == "struct":
        given = (_fields(record, values, named),)
    elif named or len(values) > 1:
        raise TypeError(TOO_MANY % (record.name, 1))
    else:
        given = values
    try:
        handle = ask_handle(MAKE if record.kind in KINDS else CONSTRUCT, (record.type_id,), given)
    except Refused as refused:
        raise refused.told(None, (record.name,), given)
    self._gopy_handle = Handle._gopy_wrap(handle)


def _fields(record, values, named):
    if len(values) + len(named) > len(record.fields):
        raise TypeError(TOO_MANY % (record.name, len(record.fields)))
    given = dict(zip(record.fields, values))
    for name in named:
        if name not in record.fields:
            raise TypeError(UNEXPECTED % (record.name, name))
        if name in given:
            raise TypeError(TWICE % (record.name, name))
        given[name] = named[name]
    return given


def _wrapped(cls, handle):
    """A handle of a value of the type, which came as a value and not as an error."""
    made = cls.__new__(cls)
    made._gopy_handle = Handle._gopy_wrap(handle)
    return made


def pickled(error):
    """What pickle keeps of an error: its class, and the fields of a struct that is plain data, else its text."""
    from . import classes

    cls = error._gopy_pickled()
    record = getattr(cls, "_gopy_record", None)
    if record is None or record.kind != "struct" or not error._gopy_id or not classes.describe(record.type_id).get("plain"):
        return restored, (cls, str(error), error.go_type)
    return restored_type, (cls, {name: getattr(error, name) for name in record.fields})


def restored_type(cls, fields):
    """Unpickles an error of a struct type: a new Go value."""
    return cls(**fields)


def restored(cls, text, go_type):
    """Unpickles: the sentinel itself, else an error without its Go value."""
    if isinstance(cls, str):
        cls = single(cls)
    if "_gopy_getter" in cls.__dict__:
        return cls()
    return _filled(cls.__new__(cls), text, go_type, 0)


def well_known():
    """The classes that every library has."""
    return [single(entry[0]) for entry in natural.CLASSES]


def number_of(cls):
    """The number of a sentinel's class, 0 of another one."""
    match = cls.__dict__.get("_gopy_match", "")
    return int(match[1:]) if match[:1] == "s" else cls.__dict__.get("_gopy_number", 0)


def type_of(cls):
    """The type id of an error type's class."""
    match = cls.__dict__.get("_gopy_match", "")
    found = int(match[1:]) if match[:1] == "t" else getattr(cls, "_gopy_type_id", 0)
    if not found:
        raise TypeError("%s is no error type of Go's" % cls.__name__)
    return found


_warned = set()  # Go types


def _warn(name):
    """Tells once of a type that a nil pointer to it was returned as an error."""
    if name not in _warned:
        _warned.add(name)
        warnings.warn(
            "Go returned a nil %s as an error. That is an error, since its type is not nil; Go code should return nil itself" % name,
            RuntimeWarning, stacklevel=4,
        )


def _filled(made, text, go_type, handle):
    made.args = (text,)
    made.go_type = go_type or None
    if made._gopy_errno:
        made.errno = made._gopy_errno
    if handle:
        made._gopy_handle = Handle._gopy_wrap(handle)
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
