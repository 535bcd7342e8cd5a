"""The control socket of a worker.

A thread of its own reads it, so that some requests are answered while a statement runs and the end of the connection is
seen at once. The main thread waits on a pipe: unlike a lock, Python 2 lets signals in there.
"""

import collections
import json
import os
import socket
import threading

from gopy_worker import guard


class Channel(object):
    def __init__(self, address):
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.connect(address)
        self._sending = threading.Lock()
        self._requests = collections.deque()
        self._wake_read, self._wake_write = os.pipe()
        self._marks = [_private_copy(1), _private_copy(2)]
        self._token = os.environ.pop("GOPY_WORKER_MARK", "")
        self._leaving = False

    def start(self, urgent):
        """Starts reading. ``urgent`` maps operations to functions that may run beside a statement."""
        thread = threading.Thread(target=self._read, args=(urgent,), name="gopy-worker-control")
        thread.daemon = True
        thread.start()

    def receive(self):
        """Waits for the next request that is meant for the main thread."""
        while True:
            try:
                os.read(self._wake_read, 1)
                return self._requests.popleft()
            except (OSError, IndexError):
                continue  # interrupted by a signal

    def send(self, reply):
        line = json.dumps(reply).encode("ascii") + b"\n"
        with self._sending:
            self._socket.sendall(line)

    def mark(self, number):
        """Writes a mark into both output streams: all that a statement printed lies before it."""
        if self._token:
            mark = ("\0gopy %s %d\0" % (self._token, number)).encode("ascii")
            for descriptor in self._marks:
                try:
                    os.write(descriptor, mark)
                except OSError:
                    pass  # nobody listens any more

    def leave(self):
        """The process ends by itself now: the end of the connection is no reason to kill it."""
        self._leaving = True

    def _read(self, urgent):
        rest = b""
        while True:
            try:
                received = self._socket.recv(1 << 16)
            except (IOError, OSError):
                received = b""
            if not received:
                break
            lines = (rest + received).split(b"\n") if b"\n" in received else [rest + received]
            rest = lines.pop()
            for line in lines:
                self._accept(json.loads(line.decode("ascii")), urgent)
        if not self._leaving:
            guard.end()

    def _accept(self, request, urgent):
        answer = urgent.get(request["op"])
        if answer is None:
            self._requests.append(request)
            os.write(self._wake_write, b".")
            return
        try:
            reply = {"text": answer()}
        except Exception as problem:
            reply = {"text": "", "problem": repr(problem)}
        reply["id"] = request["id"]
        self.send(reply)


def _private_copy(descriptor):
    """A copy that statements do not close or redirect and that programs they start do not inherit."""
    import fcntl

    try:
        return fcntl.fcntl(descriptor, getattr(fcntl, "F_DUPFD_CLOEXEC", 1030), 64)
    except (IOError, OSError):
        return -1
