"""What Go's errors and panics are in Python: the bases of all exceptions of bindings."""

import os


def _reassign(error, cls):
    """Sets the class: what C has noted of an exception is the old one's to take away, and is made before."""
    error.go_type
    object.__dict__["__class__"].__set__(error, cls)


class GoError(Exception):
    """A Go error. str() is Go's text, == is Go's; the Go value itself goes back to Go.

    go_type: Go's name of the error's type. results: what the failed call returned beside the
    error. errors: the errors that this one wraps. Exported fields of the Go value are attributes.
    """

    go_type = None
    results = ()
    errors = ()
    _gopy_handle = None
    _gopy_errno = None
    if str is bytes:  # Python 2 has no __cause__ of its own
        __cause__ = None

    def __new__(cls, *values, **named):
        # Subclasses take what they like; Python wants the base that says how the object lies in memory.
        return (EnvironmentError if issubclass(cls, EnvironmentError) else Exception).__new__(cls)

    def __init__(self, *values):
        self.args = values

    @property
    def _gopy_id(self):
        """The handle of the Go value, 0 if there is none: made in Python."""
        return self._gopy_handle._gopy_id if self._gopy_handle is not None else 0

    def _gopy_ask(self, op, *values):
        from .asking import operate

        return operate(self._gopy_id, op, *values)

    __class__ = property(type, _reassign)

    def _gopy_receiver(self):
        """What a method is called on."""
        return self

    __str__ = BaseException.__str__  # whatever class stands beside it; and not in Python

    def __repr__(self):
        return "%s(%r)" % (type(self).__name__, str(self))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, GoError):
            return NotImplemented
        return bool(self._gopy_id and other._gopy_id and self._gopy_ask(EQUAL, other))

    def __ne__(self, other):
        same = self.__eq__(other)
        return same if same is NotImplemented else not same

    def __hash__(self):
        return hash(self.go_type)  # equal Go values have the same type

    def __getattr__(self, name):
        if name[:1].isupper() and self._gopy_id:
            return self._gopy_ask(FIELD, name)
        raise AttributeError("'%s' object has no attribute '%s'" % (type(self).__name__, name))

    def __reduce__(self):
        from .error_classes import pickled

        return pickled(self)

    @classmethod
    def _gopy_pickled(cls):
        """The nearest class that another process has too; those of every library by what they match."""
        base = next(base for base in cls.__mro__ if "_gopy_dynamic" not in base.__dict__)
        return base.__dict__.get("_gopy_match", base)


def text(self):
    """str() of an error that came without its text: Go's, asked for once."""
    if not self.args and self._gopy_id:
        self.args = (self._gopy_ask(METHOD, "Error")[0],)
    return BaseException.__str__(self)


# GOPY_PANIC=BaseException: `except Exception` lets panics through.
_PANIC = BaseException if os.environ.get("GOPY_PANIC") == "BaseException" else RuntimeError


class GoPanic(_PANIC):
    """A Go function panicked. go_stack says where; deferred functions ran, handles stay valid."""

    go_type = None
    go_stack = ""
    _gopy_handle = None

    @property
    def value(self):
        """The panic's value; its text where Python cannot have the value."""
        if "_gopy_value" not in self.__dict__:
            self._gopy_value = str(self)
            if self._gopy_handle is not None:
                from .asking import operate

                self._gopy_value = operate(self._gopy_handle._gopy_id, VALUE)
        return self._gopy_value

    @property
    def is_runtime_error(self):
        """Whether Go's runtime panicked, not a call of panic."""
        return (self.go_type or "").lstrip("*").startswith("runtime.")


class GoExited(GoError):
    """The goroutine of a call ended itself by runtime.Goexit."""


class ChannelClosed(EOFError):
    """A Go channel is closed and empty."""


class ForkedProcessError(RuntimeError):
    """This process is a fork of one that runs Go, whose threads did not come along."""


EQUAL, FIELD, METHOD, VALUE = 11, 14, 16, 26  # operations on a Go value

try:
    _TIMEOUT = (TimeoutError,)
except NameError:  # Python 2
    _TIMEOUT = (IOError, OSError)

GoTimeout = type("GoTimeout", _TIMEOUT, {"__doc__": "A Go call, or something waited for, took too long.", "__module__": __name__})
