"""The Python class of each Go type, by the type's id.

Classes of bound packages are there once their module is imported. All others are made when their
first value arrives, from what Go tells of the type. MAKERS has a function for each kind of type,
SPECIAL one for single types, by import path and name; BASES has what generated classes derive from.
"""

from . import runtime
from .kinds import KINDS

try:
    from _thread import get_ident
except ImportError:
    from thread import get_ident

MAKERS = {}  # kind as Go's reflect says it: function of the description
SPECIAL = {}  # "time.Duration": function of the description
BASES = {}  # kind: function of a generated class's name, type id and kind
INTERFACES = []  # the interface classes of bound packages
HOLDERS = {}  # type id: class of the objects that hold a handle
_values = {}  # type id: class of its values
_frozen = {}
_described = {}
_loaded = []
_loading = []  # the threads that import the makers, which may ask for classes themselves


def register(type_id, cls):
    """The class of a bound package's type."""
    _values[type_id] = cls
    if hasattr(cls, "_gopy_wrap"):
        HOLDERS[type_id] = cls
    return cls


def of(type_id):
    """The class of the values of a type."""
    cls = _values.get(type_id)
    if cls is None:
        info = describe(type_id)
        runtime.import_package(info.get("package"))
        cls = _values.get(type_id)
    if cls is None:
        cls = _values.setdefault(type_id, _make(info))  # two threads may have made one
    return cls


def holder(type_id):
    """The class of the objects that hold a handle of a type, which points to a variable of it."""
    cls = HOLDERS.get(type_id)
    if cls is None:
        cls = of(type_id)
        if not hasattr(cls, "_gopy_wrap"):  # Python has it by value, or it is an interface: this points to one
            from . import pointers

            cls = pointers.holder_of(describe(type_id))
        cls = HOLDERS.setdefault(type_id, cls)
    return cls


def frozen(type_id):
    """The class of the copies that stand as keys: they do not change and have a hash."""
    cls = _frozen.get(type_id)
    if cls is None:
        from . import proxies

        cls = _frozen.setdefault(type_id, proxies.frozen_class(holder(type_id)))
    return cls


def describe(type_id):
    """What Go tells of a type."""
    found = _described.get(type_id)
    if found is None:
        from . import message

        found = runtime.loads(message.ask(message.DESCRIBE, (type_id,), ()))
        if found["kind"] == "ptr":
            found["kind"] = "pointer"
        _described[type_id] = found
    return found


def is_named(info):
    """Whether a described type has a name of a package's."""
    return bool(info.get("name") and info.get("package"))


def is_basic(info):
    """Whether a described type is one of Go's basic types itself."""
    return info["kind"] in KINDS and not is_named(info)


def base_of(name, type_id, kind, pointer=False):
    """What a generated class of a named type derives from. kind: "float32", "[]int", "[4]", "map"."""
    _load()
    word = kind if kind in KINDS else "[" if kind.startswith("[") else kind
    found = BASES.get("*" + word) if pointer else None
    return (found or BASES.get(word) or BASES["opaque"])(name, type_id, kind)


def _make(info):
    _load()
    maker = SPECIAL.get("%s.%s" % (info.get("package"), info.get("name")))
    return (maker or MAKERS.get(info["kind"]) or MAKERS["opaque"])(info)


def _load():
    """All makers, which cost nothing as long as no such value arrives. Other threads wait for the import."""
    if not _loaded and get_ident() not in _loading:
        _loading.append(get_ident())
        from . import makers  # noqa: F401

        _loaded.append(True)
