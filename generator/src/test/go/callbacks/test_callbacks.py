import functools
import gc
import os
import subprocess
import sys
import threading
import time
import traceback
import weakref

try:
    from _thread import get_ident
except ImportError:
    from thread import get_ident

import _gopy
import callbacks
import go
from feature import eq, raises, settled


class Boom(Exception):
    pass


GRAALPY = hasattr(sys, "implementation") and sys.implementation.name == "graalpy"


def boom(*ignored):
    raise Boom("boom")


def test_calls():
    eq(callbacks.Apply(lambda x: x + 1, 41), 42)
    eq(callbacks.Twice(lambda a, b: a * b, 3, 4), 48)
    eq(callbacks.Divmod(divmod, 17, 5), 32)
    eq(callbacks.Sum(lambda *xs: sum(xs)), 6)
    eq(callbacks.Walk({"a": 1, "b": 2, "c": 3}, lambda name, n: n < 2), 1)
    eq(callbacks.Nested(lambda square: square(5) + 1), 26)


def test_objects_with_call():
    class Plus(object):
        def __init__(self, n):
            self.n = n

        def __call__(self, x):
            return x + self.n

        def method(self, x):
            return x - self.n

    eq(callbacks.Apply(Plus(3), 1), 4)
    eq(callbacks.Apply(Plus(3).method, 1), -2)
    eq(callbacks.Apply(int, 4), 4)


def test_arity():
    text = str(raises(TypeError, callbacks.Apply, lambda: 1, 1))
    assert "1 argument" in text, text
    raises(TypeError, callbacks.Apply, lambda a, b: 1, 1)
    eq(callbacks.Apply(lambda a, b=2: a + b, 1), 3)
    raises(TypeError, callbacks.Apply, 3, 1)
    raises(TypeError, callbacks.Apply, "abc", 1)


def test_wrong_results():
    text = str(raises(TypeError, callbacks.Apply, lambda x: "a", 1))
    assert "int" in text, text
    raises(TypeError, callbacks.Divmod, lambda a, b: 1, 1, 2)
    raises(TypeError, callbacks.Try, lambda x: 1.5, 1)


def test_exceptions_come_back():
    try:
        callbacks.Apply(boom, 1)
        assert False
    except Boom:
        shown = traceback.format_exc()
    assert "in boom" in shown, shown
    mine = Boom("mine")

    def throw(x):
        raise mine

    assert raises(Boom, callbacks.Try, throw, 1) is mine
    assert raises(Boom, callbacks.Apply, throw, 1) is mine
    raises(KeyboardInterrupt, callbacks.Apply, lambda x: interrupt(), 1)


def interrupt():
    raise KeyboardInterrupt


def test_numbers():
    seen = []
    eq(callbacks.Fold(lambda a, b: a + b, 4), 6.5)
    eq(callbacks.Count(lambda n: n % 3 == 0, 10), 4)
    eq(callbacks.Each(lambda n, even: seen.append((n, even)), 3), None)
    eq(seen, [(0, True), (1, False), (2, True)])
    eq(callbacks.Narrow(lambda x: x - 1, -127), -128)
    eq(callbacks.Wide(lambda x: x + 1, 2**64 - 2), 2**64 - 1)
    eq(callbacks.Wide(lambda x: x + 1, 7), 8)
    eq(callbacks.Single(lambda x: x / 2, 0.5), 0.25)
    eq(callbacks.Apply(lambda x: x * 2**40, -3), -3 * 2**40)
    eq(callbacks.Try(lambda x: x + 1, 3), 4)
    eq(callbacks.Check(lambda x: None, 3), None)
    eq(callbacks.Fold(lambda a, b: 3, 2), 3.0)  # an int where Go wants a float
    eq([type(callbacks.Count(lambda n: True, 2)), type(callbacks.Fold(lambda a, b: 1, 1))], [int, float])


def test_whatever_can_be_called():
    class Adds(object):
        def __init__(self, by):
            self.by = by

        def __call__(self, x):
            return x + self.by

        def method(self, x, more=10):
            return x + self.by + more

    def wrapped(function):
        @functools.wraps(function)
        def inner(*values):
            return function(*values) + 1

        return inner

    eq(callbacks.Apply(Adds(2), 1), 3)
    eq(callbacks.Apply(Adds(2).method, 1), 13)
    eq(callbacks.Apply(abs, -4), 4)
    eq(callbacks.Apply(functools.partial(Adds(2).method, more=1), 1), 4)
    eq(callbacks.Apply(lambda *values: len(values), 7), 1)
    eq(callbacks.Apply(wrapped(lambda x: x), 7), 8)
    eq(callbacks.Apply(int, 7), 7)


def test_numbers_of_other_types():
    for function, text in (
        (lambda: callbacks.Count(lambda n: 1, 1), "bool"),
        (lambda: callbacks.Fold(lambda a, b: "x", 1), "float"),
        (lambda: callbacks.Apply(lambda x: None, 1), "int"),
        (lambda: callbacks.Apply(lambda x: 1.5, 1), "int"),
        (lambda: callbacks.Try(lambda x: "x", 1), "int"),
    ):
        told = str(raises(TypeError, function))
        assert told.startswith("the result of a Python function for func(") and " must be " + text in told, told
    for function in (
        lambda: callbacks.Narrow(lambda x: 200, 1),
        lambda: callbacks.Wide(lambda x: -1, 1),
        lambda: callbacks.Apply(lambda x: 2**70, 1),
        lambda: callbacks.Narrow(lambda x: x, 200),
        lambda: callbacks.Apply(lambda x: x, 2**70),
    ):
        raises(OverflowError, function)


def test_lent_functions_raise():
    def fail(*values):
        raise given

    given = KeyError("k")
    for call in (
        lambda: callbacks.Apply(fail, 1),
        lambda: callbacks.Fold(fail, 3),
        lambda: callbacks.Each(fail, 3),
        lambda: callbacks.Try(fail, 3),
        lambda: callbacks.Check(fail, 3),
    ):
        assert raises(KeyError, call) is given
    eq(callbacks.Try(lambda x: callbacks.Apply(lambda y: y * 2, x) + 1, 5), 11)
    raises(ZeroDivisionError, callbacks.Apply, lambda x: callbacks.Apply(lambda y: y // 0, x), 5)


def test_lent_functions_are_not_kept():
    class Function(object):
        def method(self, x):
            return x + 1

    held = Function()
    eq(callbacks.Apply(held.method, 1), 2)
    gone = weakref.ref(held)
    del held

    def kept():
        go.collect()  # where functions are not lent, Go's collector gives them back
        return gone() is not None

    settled(kept, 0)
    held = Function()
    callbacks.KeepNumber(held.method)
    gone = weakref.ref(held)
    del held
    gc.collect()
    eq([callbacks.CallKeptNumber(4), callbacks.Parallel(lambda x: x * x, 5)], [5, [0, 1, 4, 9, 16]])
    assert gone() is not None
    callbacks.KeepNumber(abs)


def test_wrapped_exceptions():
    mine = Boom("mine")

    def throw():
        raise mine

    error = raises(_gopy.GoError, callbacks.Wrap, throw)
    eq(str(error), "wrapped: Boom: mine")
    assert error.__cause__ is mine
    eq(callbacks.Caught(throw), "Boom: mine")
    eq(callbacks.Caught(lambda: None), "none")
    eq(callbacks.Recover(throw), "Boom: mine")


def test_go_errors_go_through():
    def throw():
        raise callbacks.ErrOwn()

    assert callbacks.IsOwn(throw)
    raises(callbacks.ErrOwn, callbacks.Wrap, throw)


def test_goroutines():
    names = []

    def square(k):
        names.append(threading.current_thread().name)
        return k * k

    eq(list(callbacks.Parallel(square, 20)), [k * k for k in range(20)])
    assert any(name.startswith("go-") for name in names), names


def test_nobody_to_tell():
    if hasattr(sys, "unraisablehook"):
        seen = []
        before, sys.unraisablehook = sys.unraisablehook, lambda args: seen.append(args.exc_type)
        try:
            callbacks.Spoil(boom)
        finally:
            sys.unraisablehook = before
        eq(seen, [Boom])
    assert callbacks.Apply(lambda x: x, 1) == 1


def test_go_funcs():
    increment = callbacks.Increment()
    eq(increment(4), 5)
    eq(callbacks.Apply(increment, 4), 5)
    eq(callbacks.Compose(increment, lambda x: x * 10)(4), 41)

    def own(x):
        return x

    assert callbacks.Identity(own) is own


def test_objects_come_home():
    class Thing(object):
        pass

    thing = Thing()
    assert callbacks.Any(thing) is thing


def test_objects_are_let_go():
    class Echo(object):
        def __call__(self, s):
            return s + s

    echo = Echo()
    there = weakref.ref(echo)
    callbacks.Keep(echo)
    del echo
    gc.collect()
    eq(callbacks.CallKept("a"), "aa")
    callbacks.Forget()

    def left():
        go.collect()
        return 0 if there() is None else 1

    settled(left, 0)


def test_many_threads():
    failed = []

    def work():
        try:
            for k in range(30):
                eq(callbacks.Apply(lambda x: x + 1, k), k + 1)
                raises(Boom, callbacks.Apply, boom, 1)
                eq(list(callbacks.Parallel(lambda x: x * x, 3)), [0, 1, 4])
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    eq(failed, [])


def test_recursion():
    def down(x):
        return 0 if x == 0 else 1 + callbacks.Apply(down, x - 1)

    eq(down(30), 30)


ENDING = """
import time
import callbacks

calls = []


def note(k):
    calls.append(k)
    return k


callbacks.Forever(note, 8)
while len(calls) < 1000:
    time.sleep(0.001)
"""


def test_the_end():
    if getattr(getattr(sys, "implementation", None), "name", "") == "graalpy":
        return  # in a JVM that does not end with it
    for _ in range(3):
        process = subprocess.Popen([sys.executable, "-c", ENDING], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        text = process.communicate()[0]
        eq((process.returncode, text), (0, b""))


LEAKING = """
import callbacks
import go


class Keeper(object):
    def __call__(self, text):
        return text


callbacks.Keep(Keeper())
callbacks.kept = [callbacks.Increment(), callbacks.Increment()]
gone = callbacks.Increment()
"""
REPORT = """gopy: leaked 2 Go objects!
 - 2 of type "func(int) int"
gopy: leaked 1 Python objects in Go!
 - 1 of type "Keeper"
"""


def test_leaks():
    if getattr(getattr(sys, "implementation", None), "name", "") == "graalpy":
        return
    told = dict(os.environ, GOPY_LEAKS="1")
    process = subprocess.Popen([sys.executable, "-c", LEAKING], env=told, stderr=subprocess.PIPE)
    eq(process.communicate()[1].decode("ascii"), REPORT)


def test_fork():
    if not hasattr(os, "fork") or getattr(getattr(sys, "implementation", None), "name", "") == "graalpy":
        return
    child = os.fork()
    if not child:
        try:
            callbacks.Apply(abs, 1)
        except go.ForkedProcessError as error:
            os._exit(7 if "spawn" in str(error) else 1)
        finally:
            os._exit(2)
    eq(os.waitpid(child, 0)[1] >> 8, 7)
    eq(callbacks.Apply(abs, -1), 1)


def test_returned_errors():
    assert callbacks.IsOwn(lambda: callbacks.ErrOwn())
    assert not callbacks.IsOwn(lambda: None)
    assert not callbacks.IsOwn(lambda: 3)
    problem = ValueError("x")
    eq(callbacks.Caught(lambda: problem), "ValueError: x")


def test_weak():
    class Echo(object):
        def twice(self, s):
            return s + s

    echo = Echo()
    callbacks.Keep.options(weak=True)(echo.twice)
    eq(callbacks.CallKept("a"), "aa")
    there = weakref.ref(echo)
    del echo
    settled(lambda: 0 if there() is None else 1, 0)
    raises(ReferenceError, callbacks.CallKept, "a")
    callbacks.Forget()
    eq(callbacks.Apply.options(weak=True)(lambda x: x + 1, 1), 2)
    raises(TypeError, callbacks.Apply.options(weak=True), lambda: 1, 1)


def test_main_thread():
    def where():
        return get_ident(), callbacks.Apply(lambda x: x + 1, 1)

    futures = [go.main_thread.submit(where) for _ in range(10)]
    threads = set(future.result()[0] for future in futures)
    threads.add(go.main_thread.call(where)[0])
    eq(len(threads), 1)
    assert get_ident() not in threads
    eq(go.main_thread.call(go.main_thread.call, callbacks.Apply, lambda x: x * x, x=3), 9)
    raises(Boom, go.main_thread.call, boom, 1)
    assert isinstance(go.main_thread.submit(boom, 1).exception(), Boom)


def test_stacks():
    count = go.goroutines()
    assert isinstance(count, int) and count > 0
    assert "goroutine " in go.dump_stacks()
    stats = go.stats()
    assert stats["heap"] > 0 and isinstance(stats["types"], dict)


def test_watchdog():
    told = []

    class File(object):
        write = told.append

        def flush(self):
            pass

    def slow(x):
        time.sleep(0.3)
        return x

    with go.watchdog(0.1, File()):
        eq(callbacks.Apply(slow, 1), 1)
    with go.watchdog(30, File()):
        pass
    assert told and "goroutine " in told[0] and "waiting for 0.1 seconds" in told[0], told
    assert "test_watchdog" in told[0] or GRAALPY, told
