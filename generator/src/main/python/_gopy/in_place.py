"""What is read and written in Go's memory, without a call, where a backend can do that: fields of structs, variables.

The offsets of fields are those that the loaded library tells of its own types, asked for once per class. Go pins
an object's address until the handle is released, which costs as much as several calls: an object has to
be looked at for a while. C's in_place.c does the same. Variables of packages do not move.
"""

import types

from . import arguments, convert, message
from .signature import writable

LOOKS = 6


class Places(object):
    """The fields of one struct type that lie at fixed places.

    view makes what reads and writes the fields at an address; it is None until an object is pinned.
    """

    def __init__(self, backend, record):
        self.backend = backend
        self.record = record
        self.fields = {}  # name: the field's kind, and what reaches it by a call
        self.view = None

    def accessors(self, item, name, get, put):
        """The getter and setter of a field: in place once the object is pinned, by get and put before."""
        if not writable(name):  # nor can the text of an accessor name it
            return get, put
        self.fields[name] = item.kind, get, put
        space = {"_gopy_get": get, "_gopy_put": put, "_gopy_seen": self.seen}
        found = ["if _gopy_at is None:", "    _gopy_seen(self)"]
        lines = _placed("_gopy_get(self)") + found + ["    return _gopy_get(self)"]
        if item.kind.family == "c":
            lines += ["_gopy_at = _gopy_at.%s" % name, "return complex(_gopy_at[0], _gopy_at[1])"]
        else:
            lines.append("return _gopy_at.%s" % name)
        getter = _compiled(name, "self", lines, space)
        if put is None:
            return getter, None
        # The value is checked before the memory is looked at: that may run Python code.
        by_call = "_gopy_put(self, %s)" % item.name
        lines = _checks(self.backend, None, item, space) + _placed(by_call) + found + ["    return " + by_call]
        if item.kind.family == "c":
            lines += ["_gopy_at = _gopy_at.%s" % name]
            lines += ["_gopy_at[%d] = %s.%s" % (k, item.name, part) for k, part in enumerate(("real", "imag"))]
        else:
            lines += _stored("_gopy_at.%s" % name, item)
        return getter, _compiled(name, "self, " + item.name, lines, space)

    def seen(self, made):
        """An object without an address has been looked at."""
        if made._gopy_looks < LOOKS:
            made._gopy_looks += 1
            return
        if self.view is None:
            self._lay_out(made)
        made._gopy_place = self.view(self.backend.place(made._gopy_id)) if self.view else None

    def _lay_out(self, made):
        told = message.decode(self.backend.layout(made._gopy_id))
        found = {}
        for name, offset, index in zip(told[0::3], told[1::3], told[2::3]):
            kind = self.fields.get(name, (None,))[0]
            if kind is not None and kind.index == index:
                found[str(name)] = kind, offset
        for name in set(self.fields).difference(found):  # those behind an embedded pointer
            get, put = self.fields[name][1:]
            setattr(self.record.owner, name, property(get, put, doc=getattr(self.record.owner, name).__doc__))
        self.view = self.backend.view(self.record.name, found) if found else False


def variable(backend, item, cell, getter, setter):
    """The functions that get and set a package's variable, which lies at cell[0]; item: its value as a parameter."""
    space = {"_gopy_at": cell}
    get = _compiled(getter, "", ["return _gopy_at[0]"], space)
    lines = _checks(backend, setter, item, space) + _stored("_gopy_at[0]", item)
    return get, _compiled(setter, item.name, lines, space)


def _placed(by_call):
    """Lines that find where an object lies; a call says what is wrong with one that is no struct of Go's."""
    return ["try:", "    _gopy_at = self._gopy_place", "except AttributeError:", "    return " + by_call]


def _checks(backend, function, item, space):
    """Lines that check a value, as those of a call do."""
    space.update(_gopy_type=type, _gopy_int=int)
    lines, _ = arguments.source(backend, function, item, 0, space)
    kind, converter, where = item.kind, convert.CONVERTERS[item.kind.family], (function, item.name, None)
    space["_gopy_convert0"] = lambda value: converter(where, kind, value)  # an unsigned number stays one
    return lines


def _stored(target, item):
    lines = ["try:", "    %s = %s" % (target, item.name), "except OverflowError:"]
    return lines + ["    _gopy_convert0(%s)" % item.name, "    raise"]


def _compiled(name, parameters, lines, space):
    """A function whose names lie in a module's dict, which PyPy folds into compiled code."""
    module = types.ModuleType("_gopy_in_place")
    module.__dict__.update(space, _gopy_module=module)
    text = "def gopy_function(%s):\n    %s\n" % (parameters, "\n    ".join(lines))
    exec(compile(text, "<gopy %s>" % name, "exec"), module.__dict__)
    made = module.__dict__["gopy_function"]
    made.__name__ = name
    return made
