"""Plain data of values that may contain themselves: each Go object becomes one dict or list."""

from . import classes
from .plain import FIELD, LIST, operate
from .text import native


def plain(value, met):
    """value as plain Python data; met has what has been made of which handle, and keeps the objects alive."""
    kind = type(value)
    if hasattr(kind, "_gopy_plain"):
        return value._gopy_plain()
    if not hasattr(kind, "_gopy_id") or isinstance(value, BaseException):
        return [plain(item, met) for item in value] if kind in (list, tuple) else value
    handle = value._gopy_id
    if handle in met:
        return met[handle][0]
    if not getattr(kind, "_gopy_type_id", 0):  # a slice or array of plain memory
        return value.to_python()
    info = classes.describe(kind._gopy_type_id)
    if info["kind"] == "struct":
        met[handle] = {}, value
        for field in info["fields"]:
            if not field.get("path"):
                name = native(field["name"])
                met[handle][0][name] = plain(operate(value, FIELD, name), met)
    elif info["kind"] == "map":
        met[handle] = {}, value
        for key, item in operate(value, LIST):
            met[handle][0][key] = plain(item, met)
    elif info["kind"] in ("slice", "array"):
        met[handle] = [], value
        met[handle][0].extend(plain(item, met) for item in value)
    else:
        return value.to_python()
    return met[handle][0]
