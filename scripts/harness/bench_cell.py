"""Takes one workload's samples inside one interpreter, one at a time, as the workbench asks for them.

Works on CPython 2.7 to 3.14, PyPy 2 and 3 and GraalPy, and uses nothing but the standard library.

    bench_cell.py DRIVER.py                  started with the driver's folder and the built modules on PYTHONPATH

Requests are lines on stdin, answers are lines on stdout that start with the mark below; anything else there is not ours.

    open CASE SIZE THREADS OWN    loads the data; answers {"variants": [...]}; OWN is the variant that this process is for, or -
    check VARIANT LOOPS           answers {"result": "..."}, what the loop returned, untimed
    sample VARIANT LOOPS          answers {"elapsed_ns": ..., "result": "..."}

Any answer may be {"error": "..."} with a traceback, or {"missing": "..."} when something cannot be imported. The end of stdin ends the process.
"""
from __future__ import absolute_import, print_function

import json
import numbers
import os
import re
import sys
import time
import traceback

MARK = "gopy-bench: "


def monotonic_clock():
    """A function giving nanoseconds of CLOCK_MONOTONIC: the clock of time.perf_counter, also where there is none (2.7)."""
    if hasattr(time, "perf_counter_ns"):
        return time.perf_counter_ns
    if hasattr(time, "perf_counter"):
        return lambda: int(time.perf_counter() * 1e9)
    import ctypes

    class Timespec(ctypes.Structure):
        _fields_ = [("seconds", ctypes.c_long), ("nanoseconds", ctypes.c_long)]

    library = ctypes.CDLL(None, use_errno=True)
    moment = Timespec()
    address = ctypes.byref(moment)
    monotonic = 1

    def clock():
        if library.clock_gettime(monotonic, address) != 0:
            raise OSError(ctypes.get_errno(), "clock_gettime")
        return moment.seconds * 1000000000 + moment.nanoseconds

    return clock


def text(result):
    """A result in words that are the same in every interpreter: no 1L, no u'', no addresses."""
    if isinstance(result, numbers.Integral):
        return "%d" % result
    if isinstance(result, str):
        return result
    return re.sub(r" at 0x[0-9a-fA-F]+", "", repr(result).lstrip("u"))


class Cell(object):
    """One case of a workload at one size, with its variants as functions of a number of loops."""

    def __init__(self, driver, case, size, threads, own):
        make = getattr(driver, case.replace("-", "_"))
        self.variants = make(int(size), int(threads), None if own == "-" else own)

    def close(self):
        for function in self.variants.values():
            getattr(function, "close", int)()

    def check(self, variant, loops):
        return {"result": text(self.variants[variant](int(loops)))}

    def sample(self, variant, loops):
        function = self.variants[variant]
        loops = int(loops)
        start = clock()
        result = function(loops)
        elapsed = clock() - start
        return {"elapsed_ns": elapsed, "result": text(result)}


clock = monotonic_clock()


def load(path):
    name = os.path.splitext(os.path.basename(path))[0]
    return __import__(name)


def answer(request, state, path):
    words = request.split()
    if words[0] == "open":
        if state.get("driver") is None:
            state["driver"] = load(path)
        if state.get("cell") is not None:
            state["cell"].close()
        state["cell"] = Cell(state["driver"], *words[1:])
        return {"variants": sorted(state["cell"].variants)}
    return getattr(state["cell"], words[0])(*words[1:])


def main():
    state = {}
    while True:
        request = sys.stdin.readline()
        if not request:
            break
        try:
            reply = answer(request, state, sys.argv[1])
        except ImportError as problem:
            reply = {"missing": str(problem)}
        except BaseException:
            reply = {"error": traceback.format_exc()}
        sys.stdout.write("\n" + MARK + json.dumps(reply) + "\n")
        sys.stdout.flush()
    # A pool that a driver keeps open must not hold the process back.
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
