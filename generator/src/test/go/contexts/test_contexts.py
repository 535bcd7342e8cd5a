import os
import signal
import sys
import threading
import time

import contexts
import go
from feature import eq, raises

TIMEOUT = IOError if sys.version_info[0] == 2 else TimeoutError  # noqa: F821
GRAAL = getattr(getattr(sys, "implementation", None), "name", "") == "graalpy"


def test_left_out():
    eq(contexts.Add(1, 2), 3)
    eq(contexts.Add(a=1, b=2), 3)
    eq(contexts.Last(4), 4)
    assert contexts.Sleep(1) is None
    eq(contexts.Worker("w").Work(1), "w")
    raises(TypeError, contexts.Add, 1)
    raises(TypeError, contexts.Add, 1, "a")


def test_timeout():
    begin = time.time()
    with go.context(timeout=0.05) as ctx:
        error = raises(TIMEOUT, contexts.Sleep, ctx, 10000)
        eq(str(error), "context deadline exceeded")
        assert isinstance(error, go.DeadlineExceeded)
        assert contexts.Deadline(ctx)
        assert ctx.done
    assert time.time() - begin < 5
    assert not contexts.Deadline()


def test_cancel():
    ctx = go.context()
    assert not ctx.done and ctx.error is None
    threading.Timer(0.05, ctx.cancel).start()
    raises(go.Canceled, contexts.Sleep, ctx, 10000)
    assert ctx.done
    assert isinstance(ctx.error, go.Canceled)
    raises(go.Canceled, lambda: contexts.Sleep(10, ctx=ctx))
    eq(contexts.Last(4, ctx), 4)


def test_parents_and_values():
    outer = go.context(values={"k": 5})
    inner = go.context(parent=outer)
    eq(contexts.Value(inner, "k"), 5)
    eq(contexts.Value("k"), None)
    eq(inner.value("k"), 5)
    outer.cancel()
    assert inner.wait(5)
    assert not go.context().wait(0.01)


def test_from_go():
    ctx = contexts.With("a", "b")
    eq(contexts.Value(ctx, "a"), "b")
    raises(go.Canceled, contexts.Call, lambda c: contexts.Err(cancelled(c)))


def cancelled(parent):
    ctx = go.context(parent=parent)
    ctx.cancel()
    return ctx


def test_interrupt():
    if GRAAL:
        return  # the embedder handles Ctrl-C
    threading.Timer(0.2, lambda: os.kill(os.getpid(), signal.SIGINT)).start()
    begin = time.time()
    raises(KeyboardInterrupt, contexts.Sleep, 60000)
    assert time.time() - begin < 5, time.time() - begin
    assert contexts.Add(1, 1) == 2


def test_options():
    raises(TIMEOUT, contexts.Sleep.options(timeout=0.05), 60000)
    eq(contexts.Add.options(timeout=5)(1, 2), 3)
    raises(TIMEOUT, contexts.Deaf.options(timeout=0.05), 500)
    eq(contexts.Deaf.options(timeout=5)(1), 1)
    eq(contexts.Worker("w").Work.options(timeout=5)(1), "w")
    raises(TypeError, lambda: contexts.Add.options(nothing=1))


def test_interfaces():
    job = contexts.NewJob()
    eq(job.Run(1, "a", "b"), "a b")
    eq(job.Run(None, 1), "")
    eq(contexts.Job.Run(job, 1, "c"), "c")
    eq(job.Run(milliseconds=1), "")
    with go.context() as ctx:
        eq(job.Run(milliseconds=1, ctx=ctx), "")
    assert "Run ends after some time." in type(job).Run.__doc__
    with go.context(timeout=0.05) as ctx:
        raises(go.DeadlineExceeded, job.Run, ctx, 60000)
    raises(TIMEOUT, job.Run.options(timeout=0.05), 60000)
    text = str(raises(TypeError, job.Run, "a"))
    assert "Run() argument" in text and "int" in text, text
    raises(TypeError, job.Run)


def test_isolated():
    raises(go.GoExited, contexts.Leave.options(isolated=True), lambda: None)
    raises(go.GoExited, contexts.LeaveNow.options(isolated=True), True)
    eq(contexts.LeaveNow.options(isolated=True)(really=False), 7)
    eq(contexts.Deaf.options(isolated=True, timeout=5)(1), 1)
    raises(TIMEOUT, contexts.Deaf.options(isolated=True, timeout=0.05), 500)


def test_other_threads():
    found = []
    thread = threading.Thread(target=lambda: found.append(contexts.Add(3, 4)))
    thread.start()
    thread.join()
    eq(found, [7])


def test_nothing_stays():
    for _ in range(10):
        contexts.Sleep(1)
    for _ in range(100):
        stats = go.stats()
        if not stats["calls"]:
            break
        time.sleep(0.02)
    eq((stats["calls"], stats["orphans"]), (0, 0))
