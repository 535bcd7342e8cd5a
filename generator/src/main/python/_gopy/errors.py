"""The words in which a value is refused.

The C extension says the same in C (refusal.c); this file is the reference.
"""

from .exceptions import GoError, GoPanic  # noqa: F401

SHOWN = 60  # characters of a refused value that a message repeats


def subject(function, name, index=None):
    """What was being converted: a parameter, an attribute (no function), an item of either."""
    if function:
        text = "%s() argument '%s'" % (function, name)
    else:
        text = "attribute '%s'" % name if name else ""
    if index is not None:
        text += " item %d" % index if text else "item %d" % index
    return text or "item"


def wrong_type(where, wanted, value):
    """A TypeError for a value that is not what Go wants."""
    function, name, index = where
    if name and not function and index is None:
        return TypeError("invalid type for '%s' attribute" % name)
    return refused(where, "must be %s, not %s" % (wanted, "None" if value is None else type(value).__name__))


def refused(where, why):
    return TypeError("%s %s" % (subject(*where), why))


def out_of_range(where, kind, value):
    """An OverflowError for a number that the Go type cannot hold."""
    shown = repr(value)[:SHOWN]
    text = "%s: %s is out of range for %s" % (subject(*where), shown, kind.name)
    if kind.family in "iu":
        text += " (%d to %d)" % (kind.low, kind.high)
    return OverflowError(text)


def wrong_length(where, length, count):
    """A ValueError for a sequence that does not have an array's length."""
    return ValueError("%s must have %d items, not %d" % (subject(*where), length, count))


NOT_CONTIGUOUS = "is a buffer that is not contiguous"
MANY_DIMENSIONS = "is a buffer of more than one dimension"
NO_PLAIN_MEMORY = "Go strings are no plain memory"
ARRAY_LENGTH = "a Go array keeps its length"
NO_DELETION = "items of Go values cannot be deleted"
UNREADABLE_BUFFER = "is a buffer whose items do not fit %s (items of %d bytes)"
TOO_MANY = "%s.__init__ takes at most %d argument(s)"
UNEXPECTED = "%s.__init__ got an unexpected keyword argument '%s'"
TWICE = "%s.__init__ got multiple values for argument '%s'"
INDEX = "%s index out of range"
KEEPS_LENGTH = "%d items cannot take the place of %d: a Go value keeps its length"
