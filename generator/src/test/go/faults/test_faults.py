# -*- coding: utf-8 -*-
import errno
import os
import pickle
import subprocess
import sys
import warnings

import _gopy
import faults
import go
from feature import eq, handles, raises, settled

PYTHON2 = sys.version_info[0] == 2
MISSING = IOError if PYTHON2 else FileNotFoundError  # noqa: F821
EXISTS = OSError if PYTHON2 else FileExistsError  # noqa: F821
DENIED = OSError if PYTHON2 else PermissionError  # noqa: F821
TIMEOUT = OSError if PYTHON2 else TimeoutError  # noqa: F821


def test_sentinels():
    error = raises(faults.ErrEmpty, faults.Empty)
    eq(str(error), "empty")
    eq(type(error), faults.ErrEmpty)
    eq(faults.ErrEmpty.__name__, "ErrEmpty")
    eq(faults.ErrEmpty.__module__, "faults")
    assert issubclass(faults.ErrEmpty, _gopy.GoError)
    eq(error.go_type, "*errors.errorString")
    assert error.__cause__ is None


def test_sentinels_that_wrap():
    error = raises(faults.ErrFull, faults.Full)
    assert isinstance(error, faults.ErrEmpty)
    eq(str(error.__cause__), "empty")
    assert issubclass(faults.ErrFull, faults.ErrEmpty)
    assert issubclass(faults.ErrEnd, EOFError)
    raises(EOFError, faults.End)


def test_wrapped():
    error = raises(faults.ErrEmpty, faults.Wrapped, "outer")
    eq(str(error), "outer: empty")
    eq(error.go_type, "*fmt.wrapError")
    eq(type(error.__cause__), faults.ErrEmpty)
    eq(error.errors, (error.__cause__,))


def test_types():
    error = raises(faults.QueryError, faults.Query, "select", 3)
    assert isinstance(error, faults.ErrEmpty)
    eq((error.Query, error.Line, str(error)), ("select", 3, "select: empty"))
    eq(error.Err, faults.GetErrEmpty())
    eq(error.Double(), 6)
    raises(AttributeError, lambda: error.note)
    raises(AttributeError, lambda: error.Nothing)
    eq(str(raises(faults.Code, faults.Numbered, 7)), "code 7")
    eq(type(raises(_gopy.GoError, faults.Plain)), _gopy.GoError)
    assert raises(faults.Temporary, faults.Busy).Temporary() is True


def test_joined():
    error = raises(faults.ErrEmpty, faults.Joined)
    assert isinstance(error, faults.Code)
    eq([str(e) for e in error.errors], ["empty", "code 3"])
    assert error.__cause__ is None


def test_natural_bases():
    error = raises(EOFError, faults.Read)
    eq(tuple(error.results), ("part", 4))
    eq(str(error), "EOF")
    error = raises(MISSING, faults.Open, "/no/such/file")
    eq(error.errno, errno.ENOENT)
    eq(str(error), "open /no/such/file: no such file or directory")
    eq((error.Path, error.filename), ("/no/such/file", "/no/such/file"))
    eq(error.strerror, "no such file or directory")
    eq(raises(EXISTS, faults.Exists).errno, errno.EEXIST)
    eq(raises(DENIED, faults.Denied).errno, errno.EACCES)
    eq(str(raises(TIMEOUT, faults.Late)), "context deadline exceeded")
    error = raises(ValueError, faults.Parse, "x")
    eq(error.Num, "x")
    eq(str(error), 'strconv.Atoi: parsing "x": invalid syntax')
    assert isinstance(error, go.NumError)


def test_mixed_bases():
    error = raises(EOFError, faults.Mixed)
    assert isinstance(error, (MISSING, EXISTS)) and isinstance(error, ValueError) and isinstance(error, faults.ErrEmpty)
    eq(error.errno, errno.ENOENT)
    eq([str(e) for e in error.errors], ["EOF", "file does not exist", 'strconv.f: parsing "x": empty'])
    eq(str(error).split("\n")[0], "EOF")
    raises(faults.QueryError, faults.Query, "a", 1)
    error = raises(faults.QueryError, faults.Deep)
    eq((error.Line, error.Query, error.Double()), (8, "deep", 16))


def test_the_class_of_an_exception_may_be_assigned():
    for _ in range(40):
        error = raises(faults.ErrEmpty, faults.Empty)

        class Mine(type(error)):
            def __del__(self):
                pass

        error.__class__ = Mine
        eq((error.__class__, error.go_type, str(error)), (Mine, "*errors.errorString", "empty"))
        assert isinstance(error, faults.ErrEmpty) and not isinstance(error, faults.ErrFull)


def test_classes_stay():
    assert "ErrEmpty" in str(raises(AttributeError, setattr, faults, "ErrEmpty", 3))
    raises(faults.ErrEmpty, faults.Empty)


def test_in_any():
    error, code, plain = faults.Anything()
    assert isinstance(error, faults.ErrEmpty) and isinstance(code, faults.Code) and isinstance(plain, _gopy.GoError)
    assert faults.Same(error)
    eq(str(plain), "plain")
    assert isinstance(raises(_gopy.GoPanic, faults.Panic).value, faults.ErrEmpty)


def test_panics_may_be_no_exceptions():
    if not sys.executable or (hasattr(sys, "implementation") and sys.implementation.name == "graalpy"):
        return
    code = "import faults\ntry: faults.Panic()\nexcept Exception: print('caught')\nexcept BaseException as e: print(type(e).__name__)"
    environment = dict(os.environ, GOPY_PANIC="BaseException", PYTHONPATH=os.pathsep.join(sys.path[1:]))
    eq(subprocess.check_output([sys.executable, "-c", code], env=environment).strip(), b"GoPanic")


def test_values():
    eq(tuple(faults.Value(True)), (None, 1))
    error, number = faults.Value(False)
    assert isinstance(error, faults.ErrEmpty)
    eq(error, faults.GetErrEmpty())
    none, empty, code = faults.All()
    assert none is None
    assert isinstance(empty, faults.ErrEmpty) and isinstance(code, faults.Code)


def test_back_to_go():
    error = raises(faults.ErrEmpty, faults.Empty)
    assert faults.Same(error)
    assert faults.Same(faults.ErrEmpty())
    assert not faults.Same(raises(_gopy.GoError, faults.Wrapped, "x"))
    assert faults.Is(raises(_gopy.GoError, faults.Wrapped, "x"))
    assert not faults.Same(None)
    eq(faults.Text(None), "nil")
    again = raises(faults.ErrEmpty, faults.Return, error)
    eq(again, error)
    assert again is not error
    eq(hash(again), hash(error))
    assert again != raises(_gopy.GoError, faults.Plain)
    eq(raises(_gopy.GoError, faults.Numbered, 5), raises(_gopy.GoError, faults.Numbered, 5))


def test_made_in_python():
    error = faults.QueryError("q", 4, faults.ErrEmpty())
    eq((error.Query, error.Line), ("q", 4))
    eq(str(error), "q: empty")
    eq(faults.LineOf(error), 4)
    assert faults.Is(error)
    again = raises(faults.QueryError, faults.Return, error)
    eq(again.Line, 4)
    eq(faults.CodeOf(faults.Code(9)), 9)
    eq(str(faults.Code(9)), "code 9")
    eq(str(raises(TypeError, faults.QueryError, 1, 2, 3, 4)), "QueryError.__init__ takes at most 3 argument(s)")
    raises(TypeError, faults.QueryError, 1)

    def go_wrong():
        raise faults.ErrFull

    assert isinstance(raises(faults.ErrEmpty, go_wrong), faults.ErrFull)


def test_error_types_as_values():
    error = faults.Make(3)
    assert isinstance(error, faults.QueryError)
    eq((error.Line, str(error), repr(error)), (3, "made: empty", "QueryError('made: empty')"))
    error.Line = 5
    eq((faults.LineBy(error), faults.Lines([error, faults.Make(2)])), (5, 7))
    raises(TypeError, lambda: setattr(error, "Line", "a"))
    eq(str(faults.CodeBy(faults.Code(3))), "code 4")
    assert isinstance(faults.CodeBy(faults.Code(3)), faults.Code)


def test_derived():
    class Mine(faults.QueryError):
        def __init__(self, line):
            faults.QueryError.__init__(self, Query="mine", Line=line, Err=faults.ErrFull())

    def go_wrong():
        raise Mine(4)

    error = raises(faults.QueryError, go_wrong)
    eq((error.Line, faults.LineOf(error), str(error)), (4, 4, "mine: full: empty"))

    class Empty(faults.ErrEmpty):
        pass

    assert faults.Same(Empty())


def test_python_exceptions_are_errors():
    problem = ValueError("boo")
    eq(faults.Text(problem), "ValueError: boo")
    assert raises(ValueError, faults.Return, problem) is problem
    raises(TypeError, faults.Text, 3)


def test_is_and_as():
    error = raises(_gopy.GoError, faults.Wrapped, "x")
    assert go.errors_is(error, faults.ErrEmpty)
    assert not go.errors_is(error, faults.ErrEnd)
    assert go.errors_is(raises(_gopy.GoError, faults.Open, "/no/such"), go.ErrNotExist)
    code = go.errors_as(raises(_gopy.GoError, faults.Joined), faults.Code)
    eq(str(code), "code 3")
    assert go.errors_as(error, faults.Code) is None
    assert go.errors_is(None, None) and not go.errors_is(error, None) and not go.errors_is(None, faults.ErrEmpty)


def test_pickles():
    error = pickle.loads(pickle.dumps(raises(_gopy.GoError, faults.Wrapped, "x"), 2))
    eq((type(error), str(error), error.go_type), (faults.ErrEmpty, "empty", "*errors.errorString"))
    error = pickle.loads(pickle.dumps(raises(_gopy.GoError, faults.Parse, "x"), 2))
    assert isinstance(error, ValueError)


def test_plain_data_is_pickled():
    error = pickle.loads(pickle.dumps(raises(faults.Exact, faults.Precise, "text", 3), 2))
    assert type(error) is faults.Exact
    eq((str(error), error.Text, error.Line), ("text", "text", 3))


def test_a_nil_pointer_is_an_error():
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        for _ in range(2):
            eq(str(raises(faults.Exact, faults.Nothing)), "nothing")
    eq([warning.category for warning in told], [RuntimeWarning])
    assert "*faults.Exact" in str(told[0].message), told[0].message


def test_sentinels_are_not_assignable():
    error = raises(AttributeError, setattr, faults, "ErrEmpty", 1)
    assert "faults.ErrEmpty" in str(error), error
    assert issubclass(faults.ErrEmpty, _gopy.GoError)


def test_nothing_stays():
    before = handles()
    for _ in range(500):
        raises(_gopy.GoError, faults.Wrapped, "x")
        raises(_gopy.GoError, faults.Query, "x", 1)
    settled(lambda: _gopy.stats()["handles"], before + 1)
