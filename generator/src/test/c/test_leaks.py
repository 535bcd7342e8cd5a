"""Handles and memory after many calls."""

import array
import gc
import os
import unittest

from sample_capi import Add, CapiTest, Div, Find, handles, Join, library, Person, Range, Reverse, Squares, Upper


class LeakTest(CapiTest):
    def test_handles(self):
        before = handles()
        kept = [Range(10) for _ in range(100)] + [Person("a", 1) for _ in range(100)]
        self.assertEqual(before + 200, handles())
        del kept
        self.assertEqual(before, handles())

    def test_references(self):
        if not os.path.exists("/proc/self/statm"):
            self.skipTest("needs /proc")

        def work():
            for k in range(3000):
                Add(k, j=k)
                Upper("text")
                Find([1000 + k, 5000], 5000)
                Find(array.array("l", [1, 2]), 2)
                list(Range(20)[1:5])
                Person("Ann", Age=k).Greet()
                Join(["a", "b" * 300], ",")
                Reverse(b"abc" * 200)
                memoryview(Squares())
                for bad in (lambda: Add("x", 1), lambda: Div(1, 0), lambda: Find([1, "x"], 1), lambda: Person(1)):
                    try:
                        bad()
                    except Exception:
                        pass
            library.drain()
            gc.collect()

        def pages():
            with open("/proc/self/statm") as file:
                return int(file.read().split()[1])

        grown = []
        for _ in range(6):  # Go's heap finds its size; what leaks grows every time
            before = pages()
            for _ in range(6):
                work()
            grown.append(pages() - before)
            if grown[-1] < 512:
                return
        self.fail("pages that six rounds added, time after time: %r" % grown)


if __name__ == "__main__":
    unittest.main()
