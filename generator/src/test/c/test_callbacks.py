"""Calls from Go into Python, on this thread and on threads of Go's own."""

import subprocess
import sys
import threading
import unittest

from sample_capi import capi, CapiTest, library

ONE, MANY = 66, 67


class CallbackTest(CapiTest):
    def test_this_thread(self):
        def dispatch(number, op, data):
            seen.append((number, op, data, threading.current_thread()))
            return 1, data * 2

        seen = []
        capi.set_up(dispatch=dispatch)
        self.assertEqual(b"1abab", library.message(ONE, (7,), b"ab"))
        self.assertEqual([(7, 1, b"ab", threading.current_thread())], seen)
        self.assertEqual(b"1" + b"x" * 20000, library.message(ONE, (7,), b"x" * 10000))
        self.assertEqual(b"1", library.message(ONE, (7,), b""))

    def test_nested(self):
        def dispatch(number, op, data):
            return 0, library.message(ONE, (number - 1,), data)[1:] + b"." if number else data

        capi.set_up(dispatch=dispatch)
        self.assertEqual(b"0x.....", library.message(ONE, (5,), b"x"))

    def test_threads_of_go(self):
        capi.set_up(dispatch=lambda number, op, data: (0, data))
        for _ in range(10):
            self.assertEqual(b"8", library.message(MANY, (8,), b"abc"))

    def test_ends(self):
        """The interpreter ends while Go calls back."""
        code = (
            "from sample_capi import capi, library\n"
            "import threading\n"
            "import atexit, time\n"
            "def dispatch(number, op, data):\n    time.sleep(0.001)\n    return 0, data\n"
            "capi.set_up(dispatch=dispatch)\n"
            "atexit.register(library.message, 27, (), b'')\n"
            "def forever(message=library.message):\n    while True:\n        message(67, (8,), b'abc')\n"
            "threads = [threading.Thread(target=forever) for k in range(2)]\n"
            "for thread in threads:\n    thread.daemon = True\n    thread.start()\n"
            "time.sleep(0.1)\n"
        )
        for _ in range(5):
            self.assertEqual(0, subprocess.call([sys.executable, "-c", code]))


if __name__ == "__main__":
    unittest.main()
