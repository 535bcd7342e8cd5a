"""Source that turns one parameter into what crosses: lines, and pieces (letter, expression)."""

import collections

from . import convert, plain
from .errors import wrong_type
from .kinds import FLOAT32_LIMIT
from .text import PYTHON2, decode, encode


def source(backend, function, item, number, space):
    """Lines that convert, then the pieces: i integer, d float, t text, m memory, handle.

    owner is no argument: what the backend may release after the call, or None.
    """
    return _SOURCES[item.category](backend, function, item, number, space)


def _basic(backend, function, item, number, space):
    name, converter = item.name, "_gopy_convert%d" % number
    where, kind = (function, name, None), item.kind
    convert_checked = convert.CONVERTERS[kind.family]
    if kind.family == "u" and kind.size == 8:
        space[converter] = lambda value: convert.signed(convert_checked(where, kind, value))
        fits = "_gopy_type(%s) is not _gopy_int or not 0 <= %s <= 9223372036854775807" % (name, name)
    elif kind.family in "iu":
        space[converter] = lambda value: convert_checked(where, kind, value)
        fits = "_gopy_type(%s) is not _gopy_int" % name
        if kind.size < 8 or backend.checks_int64:
            fits += " or not %d <= %s <= %d" % (kind.low, name, kind.high)
    elif kind.family == "b":
        space[converter] = lambda value: convert_checked(where, kind, value)
        fits = "%s is not True and %s is not False" % (name, name)
    elif kind.family == "f":
        space[converter] = lambda value: convert_checked(where, kind, value)
        space["_gopy_float"] = float
        fits = "_gopy_type(%s) is not _gopy_float" % name
        if kind.size == 4:
            fits += " or not %r < %s < %r" % (-FLOAT32_LIMIT, name, FLOAT32_LIMIT)
    else:
        space[converter] = lambda value: convert_checked(where, kind, value)
        return ["%s = %s(%s)" % (name, converter, name)], [("d", name + ".real"), ("d", name + ".imag")]
    letter = "d" if kind.family == "f" else "i"
    return ["if %s:" % fits, "    %s = %s(%s)" % (name, converter, name)], [(letter, name)]


def _string(backend, function, item, number, space):
    name, converter = item.name, "_gopy_convert%d" % number
    where = (function, name, None)
    space[converter] = lambda value: encode(where, value)
    space["_gopy_str"] = str
    if not backend.text_is_bytes:
        space[converter] = lambda value: decode(encode(where, value))
    if PYTHON2 or not backend.text_is_bytes:
        lines = ["if _gopy_type(%s) is not _gopy_str:" % name, "    %s = %s(%s)" % (name, converter, name)]
    else:
        lines = [
            "if _gopy_type(%s) is _gopy_str:" % name,
            "    try:",
            "        %s = %s.encode('utf-8')" % (name, name),
            "    except UnicodeEncodeError:",
            "        %s = %s(%s)" % (name, converter, name),
            "else:",
            "    %s = %s(%s)" % (name, converter, name),
        ]
    return lines, [("t", name)]


def _memory(backend, function, item, number, space):
    taker, parts = "_gopy_take%d" % number, ["_gopy_%s%d" % (part, number) for part in "pnho"]
    space[taker] = backend.taker((function, item.name, None), item)
    lines = ["%s = %s(%s)" % (", ".join(parts), taker, item.name)]
    return lines, [("m", parts[0]), ("i", parts[1]), ("i", parts[2]), ("owner", parts[3])]


def _struct(backend, function, item, number, space):
    where, record = (function, item.name, None), item.record
    nil = item.category == "pointer"

    def handle(value):
        if isinstance(value, record.find()):
            return value._gopy_id
        if nil and value is None:
            return 0
        if isinstance(value, dict):
            return _from_fields(function, item.name, record.find(), value)
        raise wrong_type(where, item.class_name, value)

    space["_gopy_handle%d" % number] = handle
    local = "_gopy_%d" % number
    return ["%s = _gopy_handle%d(%s)" % (local, number, item.name)], [("i", local)]


_made = collections.deque(maxlen=1000)  # keeps what was made for a call until the call has ended


def _from_fields(function, name, cls, fields):
    """The handle of a struct whose fields a dict names."""
    made = plain.from_fields(cls, fields, function, name)
    _made.append(made)
    return made._gopy_id


_SOURCES = {"basic": _basic, "string": _string, "bytes": _memory, "slice": _memory, "array": _memory}
_SOURCES.update(pointer=_struct, struct=_struct)
