"""The loop of a worker process: waits for a request, lets the session answer it, marks the end of its output."""

import io
import os
import signal
import sys

from gopy_worker import channel, guard, session


def main(address, parent):
    guard.lead_a_group()
    guard.die_with(parent)
    write_through()
    connection = channel.Channel(address)
    worker = session.Session()
    interrupts = Interrupts()
    connection.start({"goroutines": session.goroutines})
    connection.send({"hello": os.getpid(), "version": sys.version})
    process = os.getpid()
    while True:
        request = connection.receive()
        if request["op"] == "exit":
            break
        reply = interrupts.around(worker, request)
        if os.getpid() != process:
            os._exit(0)  # a statement called os.fork(): the child has no session
        connection.mark(request["id"])
        connection.send(reply)
    connection.leave()


def write_through():
    """Gives Python 3.6 what -u means from 3.7 on: text is not held back either, so it keeps its place among Go's."""
    if (3,) <= sys.version_info < (3, 7):
        for name in ("stdout", "stderr"):
            held = getattr(sys, name)
            encoding, errors = held.encoding, held.errors
            stream = io.TextIOWrapper(held.detach(), encoding, errors, write_through=True)
            setattr(sys, name, stream)
            setattr(sys, "__%s__" % name, stream)


class Interrupts(object):
    """Lets SIGINT raise KeyboardInterrupt while a statement runs, and at no other time.

    Between statements a signal that comes late is dropped, so that it cannot tear the conversation. A handler that the
    session installs itself is put back for each of its statements.
    """

    def __init__(self):
        self.handler = signal.default_int_handler
        signal.signal(signal.SIGINT, self.ignore)

    @staticmethod
    def ignore(number, frame):
        pass

    def around(self, worker, request):
        try:
            try:
                signal.signal(signal.SIGINT, self.handler)
                reply = worker.answer(request)
            finally:
                self.handler = signal.signal(signal.SIGINT, self.ignore)
        except KeyboardInterrupt:
            self.handler = signal.default_int_handler
            signal.signal(signal.SIGINT, self.ignore)
            reply = worker.interrupted(request)
        return reply
