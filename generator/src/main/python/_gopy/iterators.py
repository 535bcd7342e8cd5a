"""Iteration over Go's iterator functions, such as iter.Seq: each drives one goroutine."""

from .asking import ask_handle
from .go_functions import GoFunction
from .plain import operate
from .proxies import Proxy

OPERATE, ITERATE, NEXT, STOP = 13, 23, 24, 25


class GoIterator(Proxy):
    """The values that a Go iterator function yields. close() ends it early, as letting go of it does."""

    __slots__ = ()

    def __iter__(self):
        return self

    def __next__(self):
        values = operate(self, NEXT)
        if not values:
            raise StopIteration
        return values[0] if len(values) == 1 else tuple(values)

    next = __next__

    def close(self):
        """Stops the iterator; Go's function sees that yield answers false."""
        operate(self, STOP)

    def __enter__(self):
        return self

    def __exit__(self, *problem):
        self.close()


class GoSequence(GoFunction):
    """A Go function that can be ranged over: an iter.Seq and its like."""

    __slots__ = ()

    def __iter__(self):
        return GoIterator._gopy_wrap(ask_handle(OPERATE, (self._gopy_id, ITERATE)))
