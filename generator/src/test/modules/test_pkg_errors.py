# binds: github.com/pkg/errors
"""Wraps errors and finds the cause again. An error that a Go function returns is raised."""

import errors
import go


def raised(function, *arguments):
    try:
        function(*arguments)
    except go.GoError as error:
        return error


first = raised(errors.New, "disk full")
second = raised(errors.Wrap, first, "cannot save")
assert str(second) == "cannot save: disk full"
assert raised(errors.Cause, second) == first
assert errors.Is(second, first)
assert str(second.__cause__) == "cannot save: disk full" and str(second.__cause__.__cause__) == "disk full", second.__cause__
assert str(raised(errors.WithMessagef, first, "try %d", 2)) == "try 2: disk full"
assert raised(errors.Wrap, None, "nothing") is None
