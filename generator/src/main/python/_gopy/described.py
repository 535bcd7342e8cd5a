"""Classes of types that no generated module has: made from what Go tells of them."""

from . import classes, streams
from .message_functions import MessageFunction
from .plain import METHOD, operate
from .proxies import Comparable
from .text import native


class DescribedMethod(MessageFunction):
    """A method called by its name."""

    def __call__(self, receiver, *given):
        return single(operate(receiver._gopy_receiver(), METHOD, self.__name__, *given))


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
    for method in info.get("methods") or ():
        space.setdefault(native(method["name"]), _method(name, method))
    return streams.offer(type(native(name), (base,), space), info.get("methods") or ())


def base(proxy, name, type_id, **space):
    """What a generated class derives from: a proxy class that knows the type."""
    return type(name, (proxy,), dict(space, __slots__=(), _gopy_type_id=type_id, __doc__=""))


def _method(owner, method):
    names = ["a%d" % k for k in range(len(method["parameters"]))]
    if method.get("variadic"):
        names[-1] = "*" + names[-1]
    made = DescribedMethod(-1, native(method["name"]), ", ".join(names), "", "", True)
    made.__qualname__ = "%s.%s" % (owner, method["name"])
    made.__module__ = "go"
    return made


classes.MAKERS["opaque"] = lambda info: new_class(Comparable, info)
classes.BASES["opaque"] = lambda name, type_id, kind: base(Comparable, name, type_id)
