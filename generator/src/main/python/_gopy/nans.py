"""NaN as a key. In Go each NaN is an entry of its own; in a dict as well, as long as each is an object of its own.

PyPy and GraalPy take floats of the same bits for one object. There a NaN that is a key is a NaN.
"""

FOLDS = len({float("nan"): 0, float("nan"): 1}) == 1


class NaN(float):
    """A float that is no number, and differs from all others."""

    __slots__ = ()

    def __hash__(self):
        return object.__hash__(self)


def key(value):
    """A value that becomes a key."""
    return NaN(value) if type(value) is float and value != value else value


def keys(values):
    """A list of keys from Go; all are of one type unless the map's keys are of any."""
    if not FOLDS or not any(type(value) is float for value in values):
        return values
    return [key(value) for value in values]
