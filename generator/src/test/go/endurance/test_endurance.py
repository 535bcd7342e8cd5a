"""Loops, short threads and forged handles: nothing grows, and nothing that is not alive is taken.

GOPY_LOOPS is the number of calls of each kind (20000 unless told; panics are a tenth), GOPY_THREADS of threads (300),
GOPY_FORGED of forged handles (5000). The memory of the process is looked at from a million calls, or 3,200 threads, on:
shorter loops are an interpreter's own warm-up.
"""
from __future__ import print_function

import copy
import gc
import os
import random
import re
import sys
import threading

import endurance
import go
from _gopy import runtime
from feature import eq, raises, settled

LOOPS = int(os.environ.get("GOPY_LOOPS", "20000"))
THREADS = int(os.environ.get("GOPY_THREADS", "300"))
FORGED = int(os.environ.get("GOPY_FORGED", "5000"))
MEGABYTE, PAGE = 1 << 20, 4096
GRAALPY = sys.implementation.name == "graalpy" if sys.version_info[0] > 2 else False
R = random.Random(5)
RELEASE, REPR, INFO, RESLICE, GET_TEXT, EQUAL = 0, 1, 2, 4, 7, 9  # functions of the runtime itself
if sys.version_info[0] == 2:
    range = xrange  # noqa: F821


def resident():
    """Bytes of memory that the process has, after everybody's collection; 0 where they say nothing: a JVM's is what its heap may be."""
    go.collect()
    gc.collect()
    if GRAALPY:
        return 0
    with open("/proc/self/statm") as stream:
        return int(stream.read().split()[1]) * PAGE


def held():
    go.collect()
    found = go.stats()
    return found["handles"], found["callbacks"], found["goroutines"]


def same_as(before):
    """No more handles, Python objects in Go and goroutines than before; a frame that a JVM has compiled may keep its last value."""
    for place in range(3):
        settled(lambda: held()[place], before[place] + GRAALPY)


def endure(name, loop, count):
    """Runs the loop; what it holds, and from a million calls on its memory, is afterwards as after the first tenth."""
    loop(max(count // 10, 1))
    first, before = resident(), held()
    loop(count)
    after, growth = held(), resident() - first
    print("%s: %d calls, memory %+d KB of %d, handles %+d" % (name, count, growth // 1024, first // 1024, after[0] - before[0]))
    same_as(before)
    if count >= 1000000 and not GRAALPY:
        assert growth <= max(MEGABYTE, first // 100), growth


def test_ints():
    def loop(count):
        function = endurance.Int
        for k in range(count):
            function(k)

    endure("int", loop, LOOPS)


def test_texts():
    def loop(count):
        function, text = endurance.Text, "0123456789" * 10
        for _ in range(count):
            text = function(text)

    endure("text of 100 bytes", loop, LOOPS)


def test_handles():
    def loop(count):
        function = endurance.NewThing
        for k in range(count):
            function(k)

    endure("handle made and dropped", loop, LOOPS)


def test_callbacks():
    def loop(count):
        function = endurance.Call
        for k in range(count):
            function(lambda a: a + 1, k)

    endure("callback", loop, LOOPS)


def test_errors():
    def loop(count):
        function = endurance.Fail
        for k in range(count):
            try:
                function(k)
            except go.GoError:
                pass

    endure("error", loop, LOOPS)


def test_panics():
    def loop(count):
        function = endurance.Panic
        for k in range(count):
            try:
                function(k)
            except go.GoPanic:
                pass

    endure("panic", loop, LOOPS // 10)


def test_refusals():
    def loop(count):
        for _ in range(count):
            for function, value in ((endurance.Int, "a"), (endurance.Take, 1), (endurance.Many, [None, 1]), (endurance.Call, 3)):
                try:
                    function(value)
                except TypeError:
                    pass

    endure("refusal", loop, LOOPS // 10)


def test_short_threads():
    def work():
        endurance.Int(1)
        endurance.Text("ab")
        endurance.NewThing(3).Get()
        endurance.Call(lambda a: a, 4)

    def loop(count):
        for _ in range(count // 8):
            threads = [threading.Thread(target=work) for _ in range(8)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()

    loop(max(THREADS // 10, 80))
    first, before = resident(), held()
    loop(THREADS)
    after, growth = held(), resident() - first
    print("threads: %d, memory %+d KB of %d" % (THREADS, growth // 1024, first // 1024))
    same_as(before)
    if THREADS >= 3200 and not GRAALPY:
        assert growth <= max(MEGABYTE // 2, first // 100), growth


OTHER = endurance.Thing(1)
# Each wants a living Thing.
USES = [
    repr, lambda thing: thing.N, lambda thing: thing.Get(), lambda thing: thing.Same(), lambda thing: thing.Words,
    endurance.Take, lambda thing: endurance.Many([None, thing]), endurance.Any, copy.copy, copy.deepcopy,
    lambda thing: thing.to_python(), lambda thing: thing == OTHER, lambda thing: setattr(thing, "N", 4),
    lambda thing: thing.is_nil, lambda thing: endurance.Thing.Get(thing), lambda thing: endurance.Any({"a": [thing]}),
]  # fmt: skip
LIST_USES = [
    lambda found: found.append(1), lambda found: list(found), lambda found: found[0], lambda found: len(found[0:1]),
    endurance.Sum, repr, lambda found: found == [1], endurance.Any, lambda found: found.__setitem__(0, 1),
]  # fmt: skip


def forged(alive, dead):
    """A number that is no living handle, though it may look like one."""
    real = R.choice(alive)
    while True:
        made = R.choice([
            lambda: R.choice(dead), lambda: real ^ (1 << R.randrange(63)), lambda: real + (R.randint(1, 1 << 20) << 32),
            lambda: real + R.randint(1 << 12, 1 << 31), lambda: R.getrandbits(63), lambda: R.randint(3, 1 << 20), lambda: -real,
            lambda: real ^ (R.randint(1, 127) << 56), lambda: (1 << 63) - 1 - R.randrange(99), lambda: R.choice(dead) + (1 << 32),
        ])()  # fmt: skip
        if made not in alive:
            return made


def test_forged_handles():
    kept = [endurance.NewThing(k) for k in range(50)]
    alive = [thing._gopy_id for thing in kept + [OTHER]]
    refused = 0
    while refused < FORGED:
        gone = [endurance.NewThing(k) for k in range(50)]
        dead = [thing._gopy_id for thing in gone]
        for thing in gone:
            thing.release()
            thing.release()  # a second time: nothing more is given back
        del gone, thing
        go.collect()
        for _ in range(1000):
            thing = endurance.Thing._gopy_wrap(forged(alive, dead))
            raises(ReferenceError, R.choice(USES), thing)
            refused += 1
            thing.release()
    eq([thing.Get() for thing in kept], list(range(50)))
    print("%d forged handles, %d refused" % (refused, refused))


def test_forged_lists():
    if GRAALPY:
        print("skipped: objects that died, and have not been collected yet, are found by a forged handle that was theirs")
        return
    kept = endurance.Ints(3)
    alive, cls = [kept._gopy_id, OTHER._gopy_id], type(kept)
    gone = endurance.Ints(3)
    dead = [gone._gopy_id]
    gone.release()
    del gone
    for _ in range(FORGED // 10):
        made, use = forged(alive, dead), R.choice(LIST_USES)
        raises(ReferenceError, lambda: use(cls._gopy_wrap(made)))
    eq(list(kept), [0, 0, 0])


def number_of(name):
    """The number of a function in the library, from the generated module."""
    with open(endurance.__file__.replace(".pyc", ".py")) as stream:
        return int(re.search(r'(\d+), "%s"' % name, stream.read()).group(1))


def test_forged_through_c():
    """The same through the library's one function, for the runtime's own functions and for a package's."""
    if GRAALPY:
        print("skipped: GraalPy's ctypes gives no address of an array to calculate with")
        return
    try:
        import ctypes
    except ImportError as missing:
        print("skipped: no ctypes (%s)" % missing)
        return
    library = ctypes.CDLL(getattr(sys, runtime.MARK)[0])
    call, clear = library.gopy_call, library.gopy_failure_clear
    call.restype, clear.restype = ctypes.c_int64, None
    call.argtypes, clear.argtypes = [ctypes.c_int64, ctypes.c_void_p, ctypes.c_void_p], [ctypes.c_void_p]
    get, take = number_of("Get"), number_of("Take")
    slots, failure = (ctypes.c_int64 * 24)(), (ctypes.c_int64 * 24)()  # gopy_failure: eight words and a room of 16
    others = [OTHER, endurance.Ints(3), endurance.Table()]
    alive = [other._gopy_id for other in others]
    gone = [endurance.NewThing(k) for k in range(9)]
    dead = [thing._gopy_id for thing in gone]
    for thing in gone:
        thing.release()
    del gone, thing
    go.collect()
    text = ctypes.create_string_buffer(4096)
    for k in range(FORGED):
        wrong = k % 4 == 0  # alive, and of another type than the function wants
        number = R.choice(alive[1:] if wrong else [forged(alive, dead)])
        index = R.choice([get, take] if wrong else [REPR, INFO, RESLICE, GET_TEXT, EQUAL, get, take])
        slots[:] = [number, 0, 0] + [0] * 21
        if index == REPR:
            slots[1], slots[2] = ctypes.addressof(text), 4096
        elif index == EQUAL:
            slots[1] = alive[0]
        status = call(index, slots, failure)
        if not status or failure[0] != 3 and not (wrong and failure[0] in (4, 8)):
            raise AssertionError("function %d took 0x%x: %d, failure %d" % (index, number, status, failure[0]))
        clear(failure)
        slots[0], slots[1] = ctypes.addressof(slots) + 64, 1  # a release of what is not alive changes nothing
        slots[8] = number if not wrong else dead[0]
        eq(call(RELEASE, slots, failure), 0)
    eq((OTHER.Get(), list(others[1]), others[2]["a"]), (1, [0, 0, 0], 1))
    print("%d forged through C" % FORGED)


def test_large():
    """2^31 + 1 bytes and characters both ways, where GOPY_LARGE asks for it: 10 GB of memory are needed."""
    count = (1 << 31) + 1 if os.environ.get("GOPY_LARGE") else (1 << 21) + 1
    data = endurance.Large(count, 9)
    eq((len(data), data[-1:], data[:1]), (count, b"\x09", b"\0"))
    eq(tuple(endurance.Ends(data)), (count, 9))
    del data
    gc.collect()
    eq(tuple(endurance.Ends(bytearray(count))), (count, 0))
    text = endurance.LargeText(count)
    eq((len(text), text[-1], text[0]), (count, "z", "a"))
    eq(tuple(endurance.TextEnds(text)), (count, ord("z")))
    print("%d bytes both ways" % count)
