"""What functions say of themselves, and bad declarations."""

import inspect
import pickle
import sys
import unittest

from sample_capi import Add, capi, CapiTest, function, Person


class AttributeTest(CapiTest):
    def test_names(self):
        self.assertEqual(("Add", "Add"), (Add.__name__, Add.__qualname__))
        self.assertEqual(("sample", "Add()\n"), (Add.__module__, Add.__doc__))
        self.assertEqual("Person.Greet", Person.__dict__["Greet"].__qualname__)
        self.assertEqual("<Go function sample.Add>", repr(Add))
        if sys.version_info[0] > 2:
            self.assertEqual("(i, j)", str(inspect.signature(Add)).replace(", /", ""))
            self.assertEqual("()", str(inspect.signature(Person().Greet)))

    def test_pickle(self):
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            self.assertIs(Add, pickle.loads(pickle.dumps(Add, protocol)))

    def test_bad_signatures(self):
        for parameters, results in (("i", "int"), ("i: []thing", ""), ("i: ", ""), ("i: [4]x", "")):
            self.assertRaises(ValueError, function, 64, "f", parameters, results)

    def test_bad_library(self):
        self.assertRaises(ImportError, capi.Library, "/nonexistent.so")


if __name__ == "__main__":
    unittest.main()
