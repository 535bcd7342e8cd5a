"""The capi backend: functions, classes and containers are made by the C extension _gopy_capi."""

import sys
import types

from . import batches, callbacks, classes, decoding, encoding, error_classes, failures, handles, isolated
from . import joined_classes, location, message, options, plain
from .errors import GoError
from .kinds import KINDS
from .message_functions import ContextFunction, MessageFunction
from .refusals import Refused
from .sequences import abc


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
    from importlib import machinery  # importlib.util takes 3 ms

    loader = machinery.ExtensionFileLoader("_gopy_capi", path)
    module = loader.create_module(machinery.ModuleSpec("_gopy_capi", loader, origin=path))
    loader.exec_module(module)
    return module


class Backend(object):
    """One open library, seen by the wiring that all backends share."""

    name = "capi"
    tells = True  # its functions carry doc, module and qualified name

    def __init__(self, path):
        self.capi = capi = _extension()
        self._sequences = {}
        capi.set_up(error=GoError, exception=failures.exception, dispatch=callbacks.dispatch, pending=handles.pending)
        capi.set_up(write=encoding.encode, writers=encoding.WRITERS, handle=encoding.handle)
        capi.set_up(read=decoding.read, holders=classes.HOLDERS, proxy=message.proxy)
        capi.set_up(error_class=error_classes.plain_class, error_classes=joined_classes.told)
        capi.set_up(raised=callbacks.raised, table=callbacks.table, thread=callbacks.name_thread)
        capi.set_up(sequence=self.sequence_class, attribute=_attribute, fields=plain.from_fields)
        if hasattr(capi, "told"):  # on Python 3 C makes what an exception has when it is asked for
            for name in ("go_type", "results", "_gopy_handle"):
                setattr(GoError, name, capi.told(name, getattr(GoError, name)))
        message.encode, message.decode = capi.encode, capi.decode
        self._function, self._context_function = _message_functions(capi)
        self.library = capi.Library(path)
        self.message = self.library.message
        self.struct = type("Struct", (plain.Record, capi.Struct), {"__slots__": ()})
        self.drain = self.library.drain
        self.quicken = capi.quicken
        self._stats = capi.function(self.library, 5, "stats", "", "int, int, int")
        self._place_of_variable = capi.function(self.library, 32, "place", "getter: int", "int")
        self.goroutines = capi.function(self.library, 6, "goroutines", "", "string")
        abc.Sequence.register(capi.Slice)
        abc.Sequence.register(capi.Array)

    def function(self, package, index, name, parameters, results, doc, method=False):
        facts = package.facts.get(str(index))
        return self.capi.function(
            self.library, index, name, parameters, results, doc, package.name, package.classes, facts, method
        )

    def method(self, made):
        """What a class has as a method: C's functions bind themselves."""
        return made

    def message_function(self, index, name, parameters, results, doc, method=False):
        """A function whose values cross by message."""
        return self._function(index, name, parameters, results, doc, method)

    def lend(self, package, made, index, lent):
        """Python's functions are lent to Go by the entry that stands beside that of a call by message."""
        function = self.capi.function
        name, gil = made.__name__, {"gil": lent["gil"]}
        made._lend(function(self.library, index, name, lent["parameters"], lent["results"], "", package.name, {}, gil))

    def type(self, package, name, new):
        return self.capi.type(self.library, name, new)

    def field(self, package, record, order, name, getter, setter, kind, doc):
        return self.capi.field(self.library, order, name, getter, setter, kind, doc, package.classes)

    def message_field(self, record, order, name, get, put, doc):
        """A field that crosses by message; get and put are Python's, put None when it is read only."""
        if order >= 0:
            record.place(order, name)
        return property(get, put, doc=doc)

    def variable(self, package, getter, kind, get, put, doc):
        """The functions of a variable without pointers, which need no call, and its attribute."""
        return get, put, self.capi.variable(get, put, doc, self._place_of_variable(getter))

    def sequence_class(self, kind, is_array):
        """The class of Go slices or arrays of a basic type; named ones derive from it."""
        made = self._sequences.get((kind, is_array))
        if made is None:
            base = self.capi.Array if is_array else self.capi.Slice
            space = {"__slots__": (), "__doc__": base.__doc__, "_gopy_element": kind, "_gopy_kind": KINDS[kind]}
            space.update(_gopy_type_id=0, _gopy_unnamed=True)
            for name in ("__reduce__", "__reduce_ex__"):  # C's refuses
                space[name] = plain.Copying.__dict__[name]
            made = self._sequences[kind, is_array] = type(base.__name__, (base, plain.Copying), space)
        return made

    def repr(self, handle):
        """What Go prints of any value."""
        return self.capi.repr(handle)

    def complete(self, package, name, owner):
        self.capi.complete(owner)

    def stats(self):
        self.drain()
        live, pinned, goroutines = self._stats()
        return {"handles": live, "pinned": pinned, "goroutines": goroutines}


def _message_functions(capi):
    """The classes of functions called by message: C takes calls whose positional arguments it may send as they are."""
    space = {"_failed": _failed, "_known": _known, "_several": _several}
    function = type("Function", (capi.Message, MessageFunction), dict(space, _general=MessageFunction.__call__))
    general = ContextFunction.__call__
    function._with_context = type("ContextFunction", (capi.Message, ContextFunction), dict(space, _general=general))
    return function, function._with_context


def _known(function):
    """Tells C which calls it may take."""
    if function._parameters is None:
        MessageFunction._known(function)
        parameters = function._parameters
        if parameters.variadic is not None and parameters.context is None:
            function._least = parameters.fixed
    return function


def _several(function, results):
    """Tells C the class of several results."""
    made = MessageFunction._several(function, results)
    function._result_class = type(made)
    return made


def _failed(function, error, given):
    """The exception of a failed call, with what only Python knows."""
    if isinstance(error, Refused):
        return function._told(error, given)
    function._keep_results(error)
    return error


def _attribute(callable, name):
    """What every Go function, or bound method, has beside what C gives it."""
    extra = options.EXTRAS.get(name)
    if extra is not None:
        return types.MethodType(extra, callable)
    if name in batches.WAYS:
        said = isolated.declared(callable)
        if said is not None:
            return batches.asked(callable, name, said)
    function = getattr(callable, "__func__", None) if name != "__func__" else None
    if function is None or not hasattr(function, name):
        return NotImplemented
    found = getattr(function, name)
    if name == "_gopy_prepared":
        return lambda given, named: found((callable.__self__,) + given, named)
    if name == "__signature__":
        return found.replace(parameters=list(found.parameters.values())[1:])
    return found
