"""Go errors and panics as exceptions; calls from several threads."""

import threading
import unittest

from sample_capi import AddReleased, At, CapiTest, Check, Div, DivMod, GoError, GoPanic


class FailureTest(CapiTest):
    def test_errors(self):
        self.assertEqual(3, Div(7, 2))
        self.assertEqual((3, 1), DivMod(7, 2))
        self.assertIsNone(Check(1))
        self.refuses(GoError, "divide by zero", Div, 1, 0)
        with self.assertRaises(GoError) as caught:
            Div(1, 0)
        self.assertEqual((0,), caught.exception.results)
        with self.assertRaises(GoError) as caught:
            DivMod(1, 0)
        self.assertEqual((0, 0), caught.exception.results)
        self.assertEqual("*errors.errorString", caught.exception.go_type)
        self.refuses(GoError, "-1 is negative", Check, -1)

    def test_panic(self):
        with self.assertRaises(GoPanic) as caught:
            At([1], 5)
        self.assertIn("index out of range", str(caught.exception))
        self.assertIn("At", caught.exception.go_stack)

    def test_threads(self):
        def work():
            for k in range(2000):
                if AddReleased(k, 1) != k + 1:
                    wrong.append(k)

        wrong = []
        threads = [threading.Thread(target=work) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual([], wrong)


if __name__ == "__main__":
    unittest.main()
