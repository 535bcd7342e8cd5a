"""The capi backend: functions, classes and containers are made by the C extension _gopy_capi."""

import atexit
import sys

from . import failures, handles, location
from .errors import GoError
from .sequences import abc

try:
    from .callbacks import dispatch
except ImportError:
    dispatch = None


def _extension():
    """The extension for this interpreter, loaded from its exact path."""
    path = location.extension()
    if path is None:
        raise ImportError(
            "there is no extension _gopy_capi%s for this interpreter: run 'workbench interpreters' to compile it,"
            " or set GOPY_CAPI_PATH to its folder" % location.suffix()
        )
    if sys.version_info[0] == 2:
        import imp

        return imp.load_dynamic("_gopy_capi", path)
    from importlib import machinery, util

    loader = machinery.ExtensionFileLoader("_gopy_capi", path)
    module = util.module_from_spec(util.spec_from_file_location("_gopy_capi", path, loader=loader))
    loader.exec_module(module)
    return module


class Backend(object):
    """One open library, seen by the wiring that all backends share."""

    name = "capi"
    tells = True  # its functions carry doc, module and qualified name

    def __init__(self, path):
        self.capi = _extension()
        self.capi.set_up(error=GoError, exception=failures.exception, dispatch=dispatch, pending=handles.pending)
        atexit.register(self.capi.close_callbacks)
        self.library = self.capi.Library(path)
        self.message = self.library.message
        self.struct = self.capi.Struct
        self.drain = self.library.drain
        self._stats = self.capi.function(self.library, 5, "stats", "", "int, int, int")
        self.goroutines = self.capi.function(self.library, 6, "goroutines", "", "string")
        abc.Sequence.register(self.capi.Slice)
        abc.Sequence.register(self.capi.Array)

    def function(self, package, index, name, parameters, results, doc, method=False):
        facts = package.facts.get(str(index))
        return self.capi.function(
            self.library, index, name, parameters, results, doc, package.name, package.classes, facts, method
        )

    def type(self, package, name, new):
        return self.capi.type(self.library, name, new)

    def field(self, package, record, order, name, getter, setter, kind, doc):
        return self.capi.field(self.library, order, name, getter, setter, kind, doc, package.classes)

    def message_field(self, record, order, name, get, put, doc):
        """A field that crosses by message; get and put are Python's, put None when it is read only."""
        if order >= 0:
            record.place(order, name)
        return property(get, put, doc=doc)

    def sequence_class(self, kind, is_array):
        """What a class of Go slices or arrays of the basic type derives from."""
        base = self.capi.Array if is_array else self.capi.Slice
        return type(base.__name__, (base,), {"_gopy_element": kind, "__slots__": ()})

    def complete(self, package, name, owner):
        self.capi.complete(owner)

    def stats(self):
        self.drain()
        live, pinned, goroutines = self._stats()
        return {"handles": live, "pinned": pinned, "goroutines": goroutines}
