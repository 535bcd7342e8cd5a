"""What a program may ask of the Go runtime behind its bindings: the module go."""

from . import error_classes, type_words
from .asking import ask, codec, operate
from .census import collect, dump_stacks, goroutines, leaks, release, stats
from .channels import Selected, select
from .contexts import Context, context
from .durations import Duration
from .exceptions import ChannelClosed, ForkedProcessError, GoError, GoExited, GoPanic, GoTimeout
from .main_thread import main_thread
from .times import Time
from .watchdogs import Watchdog as watchdog  # noqa: N813

IS, AS, MAKE, FREEZE = 20, 21, 22, 30

__all__ = [
    "ChannelClosed", "Context", "Duration", "ForkedProcessError", "GoError", "GoExited", "GoPanic", "GoTimeout",
    "Selected", "Time", "chan", "collect", "context", "dump_stacks", "errors_as", "errors_is", "freeze", "goroutines", "leaks", "main_thread",
    "pointer", "release", "select", "stats", "watchdog",
]  # fmt: skip
for _cls in error_classes.well_known():
    globals()[_cls.__name__] = _cls
    __all__.append(_cls.__name__)


def errors_is(error, target):
    """Go's errors.Is: whether an error, or one that it wraps, is a sentinel or another error value."""
    if not getattr(error, "_gopy_id", 0) or target is None:
        return error is target or (isinstance(target, type) and isinstance(error, target))
    number = error_classes.number_of(target) if isinstance(target, type) else 0
    if isinstance(target, type) and not number:
        return isinstance(error, target)
    return bool(ask(IS, (error._gopy_id, number << 1 | 1 if number else target._gopy_id)))


def errors_as(error, target):
    """Go's errors.As: the error of the target's type in the chain, or None. target is an error type's class."""
    if not getattr(error, "_gopy_id", 0):
        return error if isinstance(error, target) else None
    return ask(AS, (error._gopy_id, error_classes.type_of(target)))


def chan(element, size=0):
    """A new channel. The element is bool, int, float, complex, str, bytes, object, a Go type's class, or Go's name."""
    return ask(MAKE, (type_words.number(["chan", type_words.words(element), "both"]),), (size,))


def pointer(element, *value):
    """A pointer to a new Go variable of a type, which is Go's zero unless a value is given: what json.Unmarshal fills.

    It has .value, unless pointers of the type are objects of their own, as those of structs are.
    """
    made = type_words.number(["pointer", type_words.words(element)])
    return codec().ask(MAKE, (made,), value, ("value",))


def freeze(value):
    """A copy that does not change and has a hash: what a key in a Go map comes out as."""
    return operate(value._gopy_id, FREEZE)
