"""Classes of types that no generated module has: made from what Go tells of them."""

from . import classes, message, streams
from .message_functions import MessageFunction
from .proxies import Comparable
from .text import native

BY_NAME = 30  # the function of the runtime that calls a method


class DescribedMethod(MessageFunction):
    """A method called by its name."""

    def __init__(self, name, parameters, results="", doc=""):
        MessageFunction.__init__(self, BY_NAME, name, parameters, results, doc, True)

    def __call__(_gopy_method, *given, **named):  # noqa: B902 (a Go parameter may be called self)
        self = _gopy_method
        call = self._gopy_prepared(given, named)
        if call.place is None:
            return call.received(lambda: message.send(BY_NAME, (), call.data_of(0)))
        from . import contexts

        return call.received(lambda: contexts.message(BY_NAME, call.data_of, call.parent))

    def _gopy_prepared(self, given, named):
        if given:  # what it is called on may exist for this call only
            given = (given[0]._gopy_receiver(),) + tuple(given[1:])
        return MessageFunction._gopy_prepared(self, given, named)

    def _gopy_values(self, given):
        return [given[0]._gopy_id, self.__name__] + list(given[1:])


DescribedMethod._with_context = DescribedMethod


def single(results):
    """What Python sees of a list of results."""
    if not results:
        return None
    return results[0] if len(results) == 1 else tuple(results)


def new_class(base, info, **space):
    """A class of a type's values, with Go's exported methods."""
    name = info["name"] if classes.is_named(info) else info["go"]
    module = (info.get("package") or "").rpartition("/")[2]
    space.setdefault("__slots__", ())
    space.update(_gopy_type_id=info["id"], _gopy_described=True, __doc__="", __module__=native(module) or "go")
    methods = info.get("methods") or ()
    known = _known(methods)
    for method in methods:
        space.setdefault(native(method["name"]), _method(name, method, known.get(method["name"])))
    return streams.offer(type(native(name), (base,), space), methods)


def base(proxy, name, type_id, **space):
    """What a generated class derives from: a proxy class that knows the type."""
    return type(name, (proxy,), dict(space, __slots__=(), _gopy_type_id=type_id, __doc__=""))


def _known(methods):
    """The methods of the bound interfaces that values with these methods satisfy, by name.

    Types have no names of parameters and no documentation when Go runs; the interfaces that they satisfy do.
    """
    shapes = {method["name"]: (len(method["parameters"]), method.get("context")) for method in methods}
    known = {}
    for interface in classes.INTERFACES:
        own = interface._gopy_abstract()
        if own and all(shapes.get(method.__name__) == method.shape for method in own):
            for method in own:
                known.setdefault(method.__name__, method)
    return known


def _method(owner, method, known):
    name = native(method["name"])
    if known is not None:
        made = DescribedMethod(name, known._text, known._names, known.__doc__)
    else:
        names = ["a%d" % k for k in range(len(method["parameters"]))]
        if method.get("variadic"):
            names[-1] = "*" + names[-1]
        if "context" in method:
            names[method["context"]] += "=context"
        made = DescribedMethod(name, ", ".join(names))
    made.__qualname__ = "%s.%s" % (owner, name)
    made.__module__ = "go"
    return made


classes.MAKERS["opaque"] = lambda info: new_class(Comparable, info)
classes.BASES["opaque"] = lambda name, type_id, kind: base(Comparable, name, type_id)
