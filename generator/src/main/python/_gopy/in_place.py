"""Struct fields that are read and written in Go's memory, without a call, where a backend can do that.

The offsets are those that the loaded library tells of its own types, asked for once per class. Go pins
an object's address until the handle is released, which costs as much as several calls: an object has to
be looked at for a while. C's in_place.c does the same.
"""

import types

from . import arguments, convert, message

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
        """The property of a field: in place once the object is pinned, by get and put before."""
        self.fields[name] = item.kind, get, put
        space = {"_gopy_get": get, "_gopy_put": put, "_gopy_seen": self.seen}
        getter = _compiled(name, _getter(item.kind, name), space)
        if put is None:
            return getter, None
        return getter, _compiled(name, _setter(self.backend, item, name, space), space)

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


def _getter(kind, name):
    lines = ["def %s(self):" % name, "    _gopy_at = self._gopy_place", "    if _gopy_at is None:"]
    lines += ["        _gopy_seen(self)", "        return _gopy_get(self)"]
    if kind.family == "c":
        return lines + ["    _gopy_at = _gopy_at.%s" % name, "    return complex(_gopy_at[0], _gopy_at[1])"]
    return lines + ["    return _gopy_at.%s" % name]


def _setter(backend, item, name, space):
    """The value is checked before the memory is looked at: that may run Python code."""
    kind = item.kind
    space.update(_gopy_type=type, _gopy_int=int)
    checks, _ = arguments.source(backend, None, item, 0, space)
    converter, where = convert.CONVERTERS[kind.family], (None, item.name, None)
    space["_gopy_convert0"] = lambda value: converter(where, kind, value)  # an unsigned number stays one
    lines = ["def %s(self, %s):" % (name, item.name)] + ["    " + line for line in checks]
    lines += ["    _gopy_at = self._gopy_place", "    if _gopy_at is None:"]
    lines += ["        _gopy_seen(self)", "        return _gopy_put(self, %s)" % item.name]
    if kind.family == "c":
        lines += ["    _gopy_at = _gopy_at.%s" % name]
        return lines + ["    _gopy_at[%d] = %s.%s" % (k, item.name, part) for k, part in enumerate(("real", "imag"))]
    lines += ["    try:", "        _gopy_at.%s = %s" % (name, item.name), "    except OverflowError:"]
    return lines + ["        _gopy_convert0(%s)" % item.name, "        raise"]


def _compiled(name, lines, space):
    """A function whose names lie in a module's dict, which PyPy folds into compiled code."""
    module = types.ModuleType("_gopy_field")
    module.__dict__.update(space, _gopy_module=module)
    exec(compile("\n".join(lines) + "\n", "<gopy field %s>" % name, "exec"), module.__dict__)
    return module.__dict__[name]
