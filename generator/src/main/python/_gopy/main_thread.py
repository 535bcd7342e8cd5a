"""go.main_thread: runs calls on one operating system thread of Go's own, for packages that want that."""

import threading
from collections import deque

from . import waiting
from .asking import ask

try:
    from _thread import get_ident
except ImportError:
    from thread import get_ident
try:
    from concurrent.futures import Future
except ImportError:
    from .futures import Future

RUN = 33


class MainThread(object):
    """An executor with one thread, which Go keeps for it: submit(f, x) gives a Future, call(f, x) the result."""

    def __init__(self):
        self._queue = deque()
        self._thread = None
        self._serve = self._work  # one object, so that Go holds one

    def submit(self, function, *given, **named):
        """Runs function(*given, **named) on the thread; a concurrent.futures.Future (its like in Python 2)."""
        future = Future()
        self._queue.append((future, function, given, named))
        ask(RUN, (), (self._serve,))
        return future

    def call(self, function, *given, **named):
        """Runs function(*given, **named) on the thread and waits for its result; Ctrl-C ends the waiting."""
        if get_ident() == self._thread:
            return function(*given, **named)
        ended = threading.Event()
        future = self.submit(function, *given, **named)
        future.add_done_callback(lambda future: ended.set())
        while not ended.wait(waiting.SLICE):
            pass
        return future.result()

    def _work(self):
        """All that is in the queue. What comes after the last look rings again."""
        self._thread = get_ident()
        while self._queue:
            future, function, given, named = self._queue.popleft()
            if not future.set_running_or_notify_cancel():
                continue
            try:
                result = function(*given, **named)
            except BaseException as raised:
                future.set_exception(raised)
            else:
                future.set_result(result)


main_thread = MainThread()
