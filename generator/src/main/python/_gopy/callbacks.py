"""Python objects that Go holds, and the calls that Go makes on them.

Go knows an object by its id in the table. An object that crosses again while Go holds it has the same
id and one count more, so that Go's == on it is Python's `is`. Go gives the counts back in its own time.
"""

import atexit
import itertools
import os
import sys

from . import calls_from_go, runtime
from .asking import ask, codec

try:
    from _thread import RLock, get_ident
except ImportError:
    from thread import get_ident
    from threading import RLock

DROPPED, END = 15, 27
LEAKS = "GOPY_LEAKS"  # 1: what is still held is reported when the process ends
OFTEN = 64  # ids given between two looks at what Go let go
ANSWERED, RAISED = 0, 1
_UNTOLD = b"\x0a\x04" + b"\0" * 7 + (b"\x08" + b"\0" * 8) * 2 + b"\x03" + b"\0" * 8 + b"\0"  # an exception without words

table = {}  # id: [object, count]
_numbers = {}  # id(object): id
_next = itertools.count(1)
_lock = RLock()  # it may be taken again: a finaliser can run wherever memory is allocated
_go_threads = itertools.count(1)


def keep(value):
    """The id under which Go may hold a Python object; one count more for it."""
    with _lock:
        number = _numbers.get(id(value))
        if number is None:
            number = _numbers[id(value)] = next(_next)
            table[number] = [value, 0]
        table[number][1] += 1
    if not number % OFTEN:
        drop()
    return number


def object_of(number):
    """The Python object of an id."""
    return table[number][0]


def drop():
    """Forgets the objects that Go no longer holds."""
    gone = []  # they end outside the lock
    for number in ask(DROPPED) if table else ():
        with _lock:
            entry = table.get(number)
            if entry is None:
                continue
            entry[1] -= 1
            if not entry[1]:
                gone.append(table.pop(number))
                del _numbers[id(entry[0])]
        calls_from_go.forget(number)


def dispatch(number, op, data):
    """What Go asks of a Python object. Never raises: (0, answer) or (1, the exception as a message)."""
    try:
        name_thread()
        message = codec()
        target = table[number][0] if number in table else None
        answer = calls_from_go.OPERATIONS[op](number, target, message.decode(data))
        return ANSWERED, message.encode_value(answer)
    except BaseException as error:
        return RAISED, raised(error, sys.exc_info()[2])


def raised(error, traceback=None):
    """What Go is answered when a callback over numbers raises. Never raises."""
    try:
        if not hasattr(error, "__traceback__"):
            error.__traceback__ = traceback
        return codec().encode(calls_from_go.told(error, keep(error)))
    except BaseException:
        return _UNTOLD


def _end():
    """The interpreter is on its way out: from now on Go's callers wait for ever."""
    try:
        if os.environ.get(LEAKS) == "1":
            from . import census

            census.report()
        runtime.current().message(END, (), b"\x0a" + b"\0" * 8)
    except Exception:  # nothing was loaded, or this is a fork
        pass


atexit.register(_end)


def name_thread():
    """A thread of Go's appears as go-N wherever Python code asks for its thread."""
    threading = sys.modules.get("threading")
    if threading is not None and get_ident() not in threading._active:
        threading.current_thread().name = "go-%d" % next(_go_threads)
