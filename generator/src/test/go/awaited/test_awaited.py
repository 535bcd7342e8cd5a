import sys
import time

import _gopy
import awaited
import structs
from feature import eq, raises

PYTHON2 = sys.version_info[0] == 2
if not PYTHON2:
    import asyncio


def run(text, **names):
    """Runs the body of a coroutine; Python 2 must be able to read this file."""
    names.update(asyncio=asyncio, awaited=awaited, time=time)
    lines = ["async def main():"] + ["    " + line for line in text.strip().splitlines()]
    exec("\n".join(lines), names)
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(asyncio.wait_for(names["main"](), 60))
    finally:
        loop.close()


def test_old():
    if PYTHON2:
        assert "Python 3" in str(raises(NotImplementedError, awaited.Add.aio, 1, 2))


def test_results():
    if PYTHON2:
        return
    eq(run("return await awaited.Sleep.aio(5)"), 5)
    eq(run("return await awaited.Add.aio(1, 2)"), 3)
    eq(run("return await structs.Person('Ann', 1).Greet.aio()", structs=structs), "hi, Ann")
    eq(run("return await awaited.Join.aio('a', 'b')"), "ab")


def test_many():
    if PYTHON2:
        return
    begin = time.time()
    eq(run("return await asyncio.gather(*[awaited.Sleep.aio(200) for _ in range(50)])"), [200] * 50)
    assert time.time() - begin < 8


def test_errors():
    if PYTHON2:
        return
    raises(awaited.ErrBad, run, "await awaited.Fail.aio()")
    raises(_gopy.GoPanic, run, "await awaited.Panic.aio()")
    raises(TypeError, run, "await awaited.Sleep.aio('a')")


def test_cancel():
    if PYTHON2:
        return
    awaited.Cancelled = 0
    run(
        """
task = asyncio.ensure_future(awaited.Wait.aio())
await asyncio.sleep(0.1)
task.cancel()
try:
    await task
except asyncio.CancelledError:
    pass
"""
    )
    for _ in range(100):
        if awaited.Cancelled:
            break
        time.sleep(0.02)
    eq(awaited.Cancelled, 1)
