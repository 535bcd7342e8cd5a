"""The driver of a question about one function: call.json beside this file names it and its arguments.

Either the rungs of a call, from an empty loop to the whole of it, or one argument in several forms: copied from a list, borrowed from an array, a slice
that Go has already, a read-only buffer.
"""
from __future__ import absolute_import

import array
import io
import json
import os

try:
    lazy_range = xrange
except NameError:
    lazy_range = range

with io.open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "call.json"), encoding="utf-8") as text:
    REQUEST = json.load(text)

LOOPS = """
def loop(loops, function, %(names)s):
    result = None
    for _ in lazy_range(loops):
        result = function(%(names)s)
    return result
"""


def empty(loops):
    result = None
    for _ in lazy_range(loops):
        result = loops
    return result


class Question(object):
    def __init__(self, size):
        request = REQUEST
        space = {"n": size}
        for module in request["modules"]:
            space[module] = __import__(module)
        # The ladder's own functions, in the same library.
        self.ladder = __import__(str(request["ladder"]))
        self.function = eval(request["function"], space)
        self.arguments = [eval(argument, space) for argument in request["arguments"]]
        self.request = request

    def rungs(self):
        # A call that does nothing, of the kind that the interpreter finds easiest.
        found = {
            "binding": self.loop(self.function, self.arguments),
            "control": self.loop(self.function, self.arguments),
            "empty": empty,
            "python-call": self.loop([].reverse, []),
        }
        if self.request["crosses"]:
            found["nothing"] = self.loop(self.ladder.Nothing, [])
        if self.request["twin"]:
            found["twin"] = self.loop(self.ladder.Twin, self.arguments)
            if self.request["slices"]:
                found["twin-handles"] = self.loop(self.ladder.Twin, self.with_handles(self.request["slices"]))
        return found

    def forms(self):
        varied = self.request["varied"]
        found = {"empty": empty}
        for form in self.request["forms"]:
            arguments = list(self.arguments)
            arguments[varied] = getattr(self, form)(varied)
            found[str(form)] = self.loop(self.function, arguments)
        copied = self.array(varied)
        found["memcpy"] = self.loop(copied.__getitem__, [slice(None)])
        return found

    def copy(self, position):
        return list(self.arguments[position])

    def borrow(self, position):
        return self.array(position)

    def handle(self, position):
        return self.with_handles([position])[position]

    def buffer(self, position):
        data = self.array(position)
        if bytes is str:
            import ctypes

            # Read-only memory with a format: what Python 2 has of it comes by way of ctypes.
            return memoryview((ctypes.c_double if data.typecode in "df" else ctypes.c_long).__mul__(len(data))(*data))
        return memoryview(data.tobytes()).cast(data.typecode)

    def array(self, position):
        values = list(self.arguments[position])
        return array.array("d" if values and isinstance(values[0], float) else "l", values)

    def with_handles(self, positions):
        arguments = list(self.arguments)
        for position in positions:
            arguments[position] = getattr(self.ladder, "Slice%d" % position)(arguments[position])
        return arguments

    @staticmethod
    def loop(function, arguments):
        """A loop with the call written out, as people write it: arguments are local names."""
        names = ", ".join("a%d" % k for k in range(len(arguments)))
        space = {"lazy_range": lazy_range}
        exec(compile(LOOPS % {"names": names}, "<call>", "exec"), space)
        made = space["loop"]
        return lambda loops: made(loops, function, *arguments)


def ask(size, threads, own):
    question = Question(size)
    return question.forms() if question.request["varied"] >= 0 else question.rungs()


# The one case is called like the function, so that results name it.
globals()[str(REQUEST["function"])] = ask
