"""Calls of Go functions that do next to nothing, beside the same in Python and through what one would write by hand."""
from __future__ import absolute_import

try:
    range = xrange
except NameError:
    pass


def add(size, threads, own):
    return variants("add", own, lambda to: sums_with_three(to.Add), ints)


def quotient(size, threads, own):
    return variants("quotient", own, lambda to: sums_with_three(to.Quotient), ints)


def add_released(size, threads, own):
    return variants("add-released", own, lambda to: sums_with_three(to.AddReleased), ints)


def sums_with_three(function):
    def loop(loops):
        total = 0
        for i in range(loops):
            total ^= function(i, 3)
        return total

    return loop


def string(size, threads, own):
    texts = ["%010d" % (i * 7919) for i in range(64)]

    def empty(loops):
        total = 0
        for i in range(loops):
            total ^= len(texts[i & 63])
        return total

    def loop_over(function):
        def loop(loops):
            total = 0
            for i in range(loops):
                total ^= len(function(texts[i & 63]))
            return total

        return loop

    return variants("string", own, lambda to: loop_over(to.Echo), empty)


def error(size, threads, own):
    def empty(loops):
        total = 0
        for i in range(loops):
            total ^= i | 1
        return total

    def loop_over(function):
        def loop(loops):
            total = 0
            for i in range(loops):
                try:
                    function(i | 1)
                except Exception as failure:
                    total ^= len(str(failure)) + i
            return total

        return loop

    return variants("error", own, lambda to: loop_over(to.Even), empty)


def new(size, threads, own):
    def loop_over(make):
        def loop(loops):
            total = 0
            for i in range(loops):
                make(i)
                total ^= i
            return total

        return loop

    return variants("new", own, lambda to: loop_over(to.NewPoint), ints)


def method(size, threads, own):
    def loop_over(make):
        def loop(loops):
            point = make(0)
            total = 0
            for i in range(loops):
                total ^= point.Shift(i & 1)
            return total

        return loop

    def empty(loops):
        total = 0
        for i in range(loops):
            total ^= i & 1
        return total

    return variants("method", own, lambda to: loop_over(to.NewPoint), empty)


def field_get(size, threads, own):
    def loop_over(make):
        def loop(loops):
            point = make(7)
            total = 0
            for i in range(loops):
                total ^= point.X + i
            return total

        return loop

    def empty(loops):
        seven = 7
        total = 0
        for i in range(loops):
            total ^= seven + i
        return total

    return variants("field-get", own, lambda to: loop_over(to.NewPoint), empty)


def field_set(size, threads, own):
    def loop_over(make):
        def loop(loops):
            point = make(0)
            total = 0
            for i in range(loops):
                point.X = i
                total ^= i
            return total

        return loop

    return variants("field-set", own, lambda to: loop_over(to.NewPoint), ints)


def element_get(size, threads, own):
    def loop_over(make):
        def loop(loops):
            numbers = make()
            total = 0
            for i in range(loops):
                total ^= numbers[i & 63]
            return total

        return loop

    def empty(loops):
        total = 0
        for i in range(loops):
            total ^= i & 63
        return total

    return variants("element-get", own, lambda to: loop_over(to.Numbers), empty)


def element_set(size, threads, own):
    def loop_over(make):
        def loop(loops):
            numbers = make()
            total = 0
            for i in range(loops):
                k = i & 63
                numbers[k] = 3 * k
                total ^= i
            return total

        return loop

    def empty(loops):
        total = 0
        for i in range(loops):
            k = i & 63
            value = 3 * k  # noqa: F841
            total ^= i
        return total

    return variants("element-set", own, lambda to: loop_over(to.Numbers), empty)


def callback(size, threads, own):
    def loop_over(apply):
        def loop(loops):
            total = 0
            for i in range(loops):
                total ^= apply(following, i)
            return total

        return loop

    return variants("callback", own, lambda to: loop_over(to.Apply), ints)


def variants(case, own, loop_over, empty):
    """The loop over the binding, twice, without a call and over plain Python; or, in a process of its own, over a rival."""
    if own:
        import rivals

        rival = rivals.find(own, case)
        return {own: loop_over(rival)} if rival else {}
    import call

    return {"binding": loop_over(call), "control": loop_over(call), "empty": empty, "python": loop_over(Python)}


def ints(loops):
    total = 0
    for i in range(loops):
        total ^= i
    return total


def following(x):
    return x + 1


class Point(object):
    def __init__(self, x):
        self.X = x

    def Shift(self, by):
        self.X += by
        return self.X


class Python(object):
    """What the Go package does, in Python."""

    NewPoint = Point

    @staticmethod
    def Add(i, j):
        return i + j

    AddReleased = Add

    @staticmethod
    def Quotient(i, j):
        return i // j

    @staticmethod
    def Echo(s):
        return s

    @staticmethod
    def Even(i):
        if i & 1:
            raise ValueError("odd number")
        return i

    @staticmethod
    def Numbers():
        return [3 * k for k in range(64)]

    @staticmethod
    def Apply(f, x):
        return f(x)
