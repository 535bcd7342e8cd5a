"""Collections into Go and out of it: Python's own on one side, Go's own on the other."""
from __future__ import absolute_import

BYTES = 100  # per unit of a size

try:
    range = xrange
except NameError:
    pass


def ints_out(size, threads, own):
    return variants(own, lambda to: lambda: list(to.Ints(size)), lambda: [i * 7919 % 2**40 for i in range(size)], last)


def words_in(size, threads, own):
    given = words(size)
    return variants(own, lambda to: lambda: to.Length(given), lambda: sum([len(word) for word in given]), same)


def words_out(size, threads, own):
    return variants(own, lambda to: lambda: list(to.Words(size)), lambda: words(size), last)


def counts_in(size, threads, own):
    given = counts(size)
    return variants(own, lambda to: lambda: to.Total(given), lambda: sum(given.values()), same)


def counts_out(size, threads, own):
    return variants(own, lambda to: lambda: dict(to.Counts(size)), lambda: counts(size), len)


def bytes_in(size, threads, own):
    given = bytes(bytearray(size * BYTES))
    return variants(own, lambda to: lambda: to.Ends(given), lambda: ord(given[:1]) + ord(given[-1:]), same)


def bytes_out(size, threads, own):
    return variants(own, lambda to: lambda: to.Bytes(size * BYTES), lambda: bytes(bytearray(size * BYTES)), len)


def variants(own, through, python, shown):
    """Loops over the binding, twice, and over the same in Python; or, in a process of its own, over a rival."""

    def loop_over(function):
        def loop(loops):
            for _ in range(loops):
                result = function()
            return shown(result)

        return loop

    if own:
        import rivals

        rival = rivals.find(own)
        return {own: loop_over(through(rival))} if rival else {}
    import bulk

    return {"binding": loop_over(through(bulk)), "control": loop_over(through(bulk)), "python": loop_over(python)}


def words(size):
    return ["word%06d" % (i % 1000000) for i in range(size)]


def counts(size):
    return dict((word, i) for i, word in enumerate(words(size)))


def last(result):
    return result[-1]


def same(result):
    return result
