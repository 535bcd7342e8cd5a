import signal
import sys
import time

import _gopy
import panics
from feature import eq, raises


def test_texts():
    eq(str(raises(_gopy.GoPanic, panics.Text)), "text")
    eq(str(raises(_gopy.GoPanic, panics.Error)), "an error")
    eq(str(raises(_gopy.GoPanic, panics.Value)), "{1 2}")


def test_runtime_errors():
    eq(str(raises(RuntimeError, panics.Index, 5)), "runtime error: index out of range [5] with length 1")
    eq(str(raises(RuntimeError, panics.Div, 1, 0)), "runtime error: integer divide by zero")
    assert "nil pointer dereference" in str(raises(_gopy.GoPanic, panics.Deref))
    eq(str(raises(_gopy.GoPanic, panics.Map)), "assignment to entry in nil map")
    raises(_gopy.GoPanic, panics.Nil)


def test_stack():
    stack = raises(_gopy.GoPanic, panics.Index, 5).go_stack
    assert "panics.Index" in stack, stack


def test_faulthandler():
    try:
        import faulthandler
    except ImportError:
        return
    faulthandler.enable()
    try:
        for _ in range(3):
            raises(_gopy.GoPanic, panics.Deref)
    finally:
        faulthandler.disable()
    raises(_gopy.GoPanic, panics.Deref)


def test_go_goes_on():
    for _ in range(100):
        raises(_gopy.GoPanic, panics.Text)
        eq(panics.Fine(), 1)


def test_signals():
    """Handlers run on a stack of their own, also those that come after Go."""
    if not hasattr(signal, "setitimer") or (hasattr(sys, "implementation") and sys.implementation.name == "graalpy"):
        return
    seen = []
    before = signal.signal(signal.SIGALRM, lambda *_: seen.append(1))
    signal.setitimer(signal.ITIMER_REAL, 0.001, 0.001)
    try:
        end = time.time() + 1
        while time.time() < end:
            raises(_gopy.GoPanic, panics.Deref)
            eq(panics.Fine(), 1)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0, 0)
        signal.signal(signal.SIGALRM, before)
    assert seen
