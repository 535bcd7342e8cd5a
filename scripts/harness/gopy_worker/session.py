"""The state of one session and the answers to requests about it; knows nothing of sockets and signals."""

import json
import sys
import time
import types

from gopy_worker import failure, names, source

clock = getattr(time, "perf_counter", time.time)
Text = type(u"")


class Session(object):
    def __init__(self):
        # Statements live in __main__, as in an interactive session: pickle and multiprocessing look there. The module
        # that was there is kept, because Python 2 empties a module that nobody refers to.
        self._first_main = sys.modules.get("__main__")
        main = types.ModuleType("__main__")
        main.__builtins__ = sys.modules.get("builtins") or sys.modules.get("__builtin__")
        sys.modules["__main__"] = main
        self.namespace = main.__dict__
        self._builtins = main.__builtins__
        self._reader = source.Reader()
        self._started = 0.0

    def answer(self, request):
        """The reply to one request, both dictionaries that JSON can carry."""
        operations = {
            "run": self.run,
            "complete": self.complete,
            "doc": self.doc,
            "load": self.load,
        }
        reply = operations[request["op"]](request)
        reply["id"] = request["id"]
        return reply

    def answer_json(self, line):
        """The same as JSON text, for a host that embeds this interpreter."""
        return json.dumps(self.answer(json.loads(line)))

    def interrupted_json(self, line):
        return json.dumps(self.interrupted(json.loads(line)))

    def run(self, request):
        self._started = clock()
        try:
            body, last = self._reader.read(request["source"])
        except (SyntaxError, ValueError, OverflowError, MemoryError, RuntimeError):
            return self._raised(request["source"])
        self._started = clock()
        try:
            if body is not None:
                eval(body, self.namespace)
            if last is None:
                return self._ended({"kind": "done"})
            value = eval(last, self.namespace)
            reply = self._ended({"kind": "value"})
            reply["repr"] = readable(repr(value))
            reply["type"] = failure.class_name(type(value))
            if value is not None:
                self._builtins._ = value
            return reply
        except BaseException:
            return self._raised(request["source"])
        finally:
            flush()

    def interrupted(self, request):
        """The reply when KeyboardInterrupt came so late that the statement itself did not see it."""
        try:
            raise KeyboardInterrupt
        except KeyboardInterrupt:
            reply = self._raised("")
        reply["id"] = request["id"]
        return reply

    def complete(self, request):
        word, found = names.complete(self._scopes(), request["text"])
        return {"word": word, "names": found}

    def doc(self, request):
        return {"text": readable(names.doc(self._scopes(), request["expression"]))}

    def load(self, request):
        """Makes a folder of modules importable, before all others."""
        self._started = clock()
        if request["path"] not in sys.path:
            sys.path.insert(0, str(request["path"]))
        forget = getattr(sys.modules.get("importlib"), "invalidate_caches", None)
        if forget is not None:
            forget()
        return self._ended({"kind": "done"})

    def _scopes(self):
        return [self.namespace, vars(self._builtins)]

    def _ended(self, reply):
        reply["ns"] = int((clock() - self._started) * 1e9)
        return reply

    def _raised(self, text):
        reply = self._ended({"kind": "raised"})
        reply.update(failure.describe(*sys.exc_info()))
        return reply


def goroutines():
    """The stacks of all goroutines, empty without a binding. Safe beside a running statement."""
    runtime = sys.modules.get("_gopy")
    stacks = getattr(runtime, "goroutines", None)
    return readable(stacks()) if stacks is not None else ""


def readable(text):
    """Text from what may be a byte string in Python 2."""
    return text if isinstance(text, Text) else text.decode("utf-8", "replace")


def flush():
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:  # closed or replaced by the session
            pass
