"""What Python 2 lacks of concurrent.futures: the result of a call that another thread makes."""

import threading

from .exceptions import GoTimeout


class Future(object):
    """The result to be of a call."""

    def __init__(self):
        self._ended = threading.Event()
        self._result = None
        self._exception = None
        self._callbacks = []

    def set_running_or_notify_cancel(self):
        return True

    def set_result(self, result):
        self._end(result, None)

    def set_exception(self, exception):
        self._end(None, exception)

    def done(self):
        return self._ended.is_set()

    def result(self, timeout=None):
        """The call's result, or its exception raised."""
        exception = self.exception(timeout)
        if exception is not None:
            raise exception
        return self._result

    def exception(self, timeout=None):
        """The exception that the call raised, or None. GoTimeout if it has not ended in so many seconds."""
        if not self._ended.wait(timeout):
            raise GoTimeout("the call did not end within %s seconds" % timeout)
        return self._exception

    def add_done_callback(self, callback):
        """Calls callback(future) at the end, or now if that has come."""
        self._callbacks.append(callback)
        if self.done():
            self._tell()

    def _end(self, result, exception):
        self._result, self._exception = result, exception
        self._ended.set()
        self._tell()

    def _tell(self):
        while self._callbacks:
            try:
                callback = self._callbacks.pop()
            except IndexError:  # the other thread tells this one
                return
            callback(self)
