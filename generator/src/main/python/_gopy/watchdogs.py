"""go.watchdog: says where a program stands that waits for too long, since Go does not notice deadlocks in a library."""

import sys
import threading
import traceback

from . import waiting
from .census import dump_stacks

_FRAMELESS = hasattr(sys, "implementation") and sys.implementation.name == "graalpy"  # of other threads


class Watchdog(object):
    """with go.watchdog(10): a report on what has not ended after so many seconds, again after each as many."""

    def __init__(self, seconds=10, file=None):
        self._seconds = waiting.seconds(seconds)
        self._file = file
        self._ended = threading.Event()

    def __enter__(self):
        self._watched = threading.current_thread()
        thread = threading.Thread(target=self._watch, name="go.watchdog")
        thread.daemon = True
        thread.start()
        return self

    def __exit__(self, *problem):
        self._ended.set()

    def _watch(self):
        waited = 0
        while not self._ended.wait(self._seconds):
            waited += self._seconds
            self._report(waited)

    def _report(self, waited):
        file = self._file or sys.stderr
        frame = None if _FRAMELESS else sys._current_frames().get(self._watched.ident)
        lines = [] if frame is None else traceback.format_stack(frame)
        text = "gopy: %s has been waiting for %g seconds\n" % (self._watched.name, waited)
        file.write(text + "".join(lines) + "gopy: all goroutines\n" + dump_stacks())
        file.flush()
