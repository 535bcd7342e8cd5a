"""Calls from Go into Python, on this thread and on threads of Go's own."""

import os
import struct
import subprocess
import sys
import threading
import unittest

from sample_capi import capi, CapiTest, library

APPLY, APPLY_MANY = 98, 99
CALL, ARITY = 1, 4


def listen(function):
    """Go's calls of Python objects end in this function: of the object's number and the arguments."""

    def dispatch(number, op, data):
        if op != CALL:
            return 0, b"\x00"
        return 0, capi.encode([function(number, *capi.decode(data))])[9:]

    capi.set_up(dispatch=dispatch, write=lambda value: struct.pack("<Bqq", 0x0E, value.number, 1))


class Callable(object):
    def __init__(self, number):
        self.number = number


def call(index, *values):
    return capi.decode(library.message(index, (), capi.encode(values)))[0]


class CallbackTest(CapiTest):
    def test_this_thread(self):
        def function(number, text):
            seen.append((number, text, threading.current_thread()))
            return text * 2

        seen = []
        listen(function)
        self.assertEqual("abab", call(APPLY, Callable(7), "ab"))
        self.assertEqual([(7, "ab", threading.current_thread())], seen)
        self.assertEqual("x" * 20000, call(APPLY, Callable(7), "x" * 10000))
        self.assertEqual("", call(APPLY, Callable(7), ""))

    def test_nested(self):
        listen(lambda number, text: call(APPLY, Callable(number - 1), text) + "." if number else text)
        self.assertEqual("x.....", call(APPLY, Callable(5), "x"))

    def test_threads_of_go(self):
        listen(lambda number, text: text)
        for _ in range(10):
            self.assertEqual(160, call(APPLY_MANY, Callable(1), "abc", 8))

    def test_ends(self):
        """The interpreter ends while Go calls back."""
        code = (
            "from test_callbacks import *\n"
            "import atexit, time\n"
            "def function(number, text, sleep=time.sleep):\n    sleep(0.001)\n    return text\n"
            "listen(function)\n"
            "atexit.register(library.message, 27, (), capi.encode([]))\n"
            "def forever(call=call, Callable=Callable):\n    while True:\n        call(99, Callable(1), 'abc', 8)\n"
            "threads = [threading.Thread(target=forever) for k in range(2)]\n"
            "for thread in threads:\n    thread.daemon = True\n    thread.start()\n"
            "time.sleep(0.1)\n"
        )
        for _ in range(5):
            self.assertEqual(0, subprocess.call([sys.executable, "-c", code], cwd=os.path.dirname(os.path.abspath(__file__))))


if __name__ == "__main__":
    unittest.main()
