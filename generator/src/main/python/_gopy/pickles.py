"""Pickles of Go values: plain data, with the type it belongs to and a checksum of that type's form.

Types of bound packages are pickled by their class; others by how they are composed of such
(["map", "string", structs.S2]), which Go turns into a type again.
"""

import zlib

from . import classes, message
from .plain import TO_PYTHON, made, operate


def reduced(value):
    """What pickle keeps of a Go value; a TypeError if it is more than plain data."""
    cls = type(value)
    type_id = _type_id(value)
    info = classes.describe(type_id)
    if not info.get("plain"):
        raise TypeError("cannot pickle '%s' object: %s" % (cls.__name__, info.get("impure") or "no plain data"))
    kept = cls if _importable(cls) else expression(type_id)
    state = getattr(value, "__dict__", None) or None
    return restored, (kept, _checksum(info), None if getattr(value, "is_nil", False) else operate(value, TO_PYTHON)), state


def restored(kept, checksum, plain):
    """Unpickles: a Go value with the same content."""
    cls = kept if isinstance(kept, type) else classes.holder(type_of(kept))
    type_id = cls._gopy_type_id if isinstance(kept, type) else type_of(kept)
    if _checksum(classes.describe(type_id)) != checksum:
        raise ValueError("the Go type %s has changed since this was pickled" % classes.describe(type_id)["go"])
    return cls._gopy_wrap(made(message.CONSTRUCT, (type_id,), (plain,)))


def restored_scalar(kept, plain):
    """Unpickles a value of a named basic type."""
    return (kept if isinstance(kept, type) else classes.of(type_of(kept)))._gopy_value(plain)


def named(cls):
    """How a class of scalars is pickled."""
    return cls


def type_of(composed):
    """The id of a type that is composed of classes and words."""
    return message.ask(message.TYPE, (), (_with_ids(composed),))


def expression(type_id):
    """How a type is composed of words and classes that another process has too."""
    info = classes.describe(type_id)
    if classes.is_basic(info):
        return str(info["kind"])
    if classes.is_named(info):
        cls = classes.of(type_id)
        if not _importable(cls):
            raise TypeError("cannot pickle a value of the Go type %s: its package is not bound" % info["go"])
        return cls
    if info["kind"] in ("slice", "pointer"):
        return [str(info["kind"]), expression(info["elem"])]
    if info["kind"] == "array":
        return ["array", info["length"], expression(info["elem"])]
    if info["kind"] == "map":
        return ["map", expression(info["key"]), expression(info["elem"])]
    if info["kind"] == "interface" and info["go"] in ("any", "interface {}", "interface{}"):
        return "any"
    raise TypeError("cannot pickle a value of the Go type %s" % info["go"])


def _with_ids(composed):
    if isinstance(composed, type):
        return composed.__dict__.get("_gopy_typed") or getattr(composed, "_gopy_typed", 0) or composed._gopy_type_id
    if isinstance(composed, (list, tuple)):
        return [composed[0]] + [part if isinstance(part, int) else _with_ids(part) for part in composed[1:]]
    return composed


def _type_id(value):
    found = getattr(type(value), "_gopy_type_id", 0)
    if found:
        return found
    kind = value._gopy_kind  # an unnamed slice or array of a basic type
    length = ["array", len(value)] if hasattr(type(value), "_gopy_is_array") else ["slice"]
    return type_of(length + [kind.name])


def _importable(cls):
    return "_gopy_described" not in cls.__dict__ and not getattr(cls, "_gopy_unnamed", False)


def _checksum(info):
    fields = ["%s %s" % (field["name"], classes.describe(field["type"])["go"]) for field in info.get("fields") or ()]
    return zlib.crc32(";".join([info["kind"]] + fields).encode("utf-8")) & 0xFFFFFFFF
