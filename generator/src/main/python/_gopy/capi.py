"""The capi backend: what a generated module names are objects of the C extension _gopy_capi.

Only the wiring is Python here; calls, fields, slices and arrays never come through this file.
"""

import sys

from . import location
from .errors import GoError, GoPanic
from .package import Package

try:
    from collections import abc
except ImportError:
    import collections as abc


def _load(path):
    """The extension at exactly this path, whatever sys.path holds."""
    if sys.version_info[0] == 2:
        import imp

        return imp.load_dynamic("_gopy_capi", path)
    from importlib.machinery import ExtensionFileLoader
    from importlib.util import module_from_spec, spec_from_file_location

    loader = ExtensionFileLoader("_gopy_capi", path)
    module = module_from_spec(spec_from_file_location("_gopy_capi", path, loader=loader))
    loader.exec_module(module)
    return module


def _extension():
    path = location.extension()
    if not path:
        raise ImportError(
            "this interpreter has no extension _gopy_capi: run 'workbench interpreters' to prepare it,"
            " or set GOPY_BACKEND=cffi"
        )
    extension = _load(path)
    extension.set_up(GoError, GoPanic)
    abc.Sequence.register(extension.Slice)
    abc.Sequence.register(extension.Array)
    return extension


class CapiPackage(Package):
    """A package whose functions, types and fields are C objects."""

    def __init__(self, name, import_path, loaded):
        Package.__init__(self, name, import_path, loaded)
        self._classes = {}

    def type(self, name, new):
        self._open = self._backend.extension.type(self._backend.library, name, new, self._classes)
        return self._open

    def field(self, order, name, getter, setter, kind, doc=""):
        make = self._backend.extension.field
        return make(self._backend.library, order, name, getter, setter, kind, doc, self._classes)

    def _make(self, index, name, python_name, parameters, results, receiver=False, raw=False):
        facts = self._facts.get(str(index))
        return self._backend.make(index, name, parameters, results, self.name, self._classes, facts, receiver)


class Backend(object):
    """One open library, as the C extension opens it."""

    name = "capi"
    package = CapiPackage

    def __init__(self, path):
        self.extension = _extension()
        self.library = self.extension.Library(path)
        self.struct = self.extension.Struct
        self.drain = self.library.drain
        self._stats = self.make(5, "stats", "", "int, int, int")
        self.goroutines = self.make(6, "stacks", "", "string")

    def make(self, index, name, parameters, results, module="_gopy", classes=None, facts=None, receiver=False):
        """A function of the library as a callable C object."""
        made = self.extension.function
        return made(self.library, index, name, parameters, results, "", module, classes, facts, receiver)

    def stats(self):
        self.drain()
        return dict(zip(("handles", "pinned", "goroutines"), self._stats()))
