"""Go maps as Python mappings. Every look goes to Go; iteration walks over a snapshot of the keys."""

import sys

from . import ahead, classes, described, message, nans
from .plain import CLEAR, COLUMNS, CONTAINS, DELETE, GET, KEYS, LEN, SET, operate
from .proxies import Proxy
from .message import OPERATE, ask
from .sequences import abc

_PYTHON2 = sys.version_info[0] == 2
_WORDS = ("key", "value")
CHANGED = "Go map changed size during iteration"


class GoMap(Proxy):
    """A Go map: a mapping that shares Go's memory."""

    __slots__ = ("_gopy_changes",)

    def _gopy_hold(self, identity):
        Proxy._gopy_hold(self, identity)
        self._gopy_changes = 0

    def __len__(self):
        return operate(self, LEN)

    def __getitem__(self, key):
        known = ahead.known[0]
        if known is not None:
            value = known.take(self._gopy_id, key, ahead.place(1))
            if value is not ahead.MISSING:
                return value
        try:
            return ask(OPERATE, (self._gopy_id, GET), (key,), _WORDS)
        except KeyError:
            raise KeyError(key)

    def __setitem__(self, key, value):
        ask(OPERATE, (self._gopy_id, SET), (key, value), _WORDS)
        self._gopy_changes += 1

    def __delitem__(self, key):
        try:
            ask(OPERATE, (self._gopy_id, DELETE), (key,), _WORDS)
        except KeyError:
            raise KeyError(key)
        self._gopy_changes += 1

    def __contains__(self, key):
        try:
            return bool(operate(self, CONTAINS, key))
        except (TypeError, ValueError, OverflowError):
            return False  # no key of the map's type

    def __iter__(self):
        return self._gopy_walk(nans.keys(operate(self, KEYS)))

    def _gopy_walk(self, values, known=None):
        """Walks over values; known is forgotten unless all are taken from where it was asked for."""
        changes, length = self._gopy_changes, len(values)
        at_once = known is None
        try:
            for value in values:
                if self._gopy_changes != changes:
                    if len(self) != length:
                        raise RuntimeError(CHANGED)
                    changes = self._gopy_changes
                yield value
            at_once = at_once or known.asked_by(ahead.place(1))
        finally:
            if not at_once:
                known.forget()

    def _gopy_walk_at_once(self, frame):
        """Walks over the keys. What takes them all from one place, as dict() does, may ask for the items next."""
        known = self._gopy_ahead(frame)
        return self._gopy_walk(known.keys, known)

    def _gopy_pairs(self):
        return list(zip(*self._gopy_columns()))

    def _gopy_columns(self):
        """Keys and values, in one order."""
        keys, values = operate(self, COLUMNS)
        return nans.keys(keys), values

    def _gopy_ahead(self, frame):
        keys, values = self._gopy_columns()
        return ahead.remember(self._gopy_id, keys, values, frame)

    if _PYTHON2:

        def keys(self):
            """A list of the keys."""
            return self._gopy_ahead(ahead.place(1)).keys

        def values(self):
            """A list of the values."""
            return operate(self, COLUMNS)[1]

        def items(self):
            """A list of pairs of key and value."""
            return self._gopy_pairs()

        def iterkeys(self):
            """The keys one by one."""
            return iter(self)

        def itervalues(self):
            """The values one by one."""
            return self._gopy_walk(self.values())

        def iteritems(self):
            """Pairs of key and value one by one."""
            return self._gopy_walk(self.items())

        def has_key(self, key):
            """Whether the map has a key."""
            return key in self

    else:

        def keys(self):
            """The keys, as a view."""
            return GoKeys(self)

        def values(self):
            """The values, as a view."""
            return GoValues(self)

        def items(self):
            """Pairs of key and value, as a view."""
            return GoItems(self)

    def get(self, key, default=None):
        """The value of a key, or the default."""
        try:
            return self[key]
        except (KeyError, TypeError, ValueError, OverflowError):
            return default

    def pop(self, key, *default):
        """Removes a key and returns its value."""
        try:
            value = self[key]
        except KeyError:
            if default:
                return default[0]
            raise
        del self[key]
        return value

    def popitem(self):
        """Removes some pair and returns it."""
        for key in self:
            return key, self.pop(key)
        raise KeyError("popitem(): the map is empty")

    def setdefault(self, key, default=None):
        """The value of a key, which is set to the default first if there is none."""
        if key not in self:
            self[key] = default
        return self[key]

    def update(self, *others, **named):
        """Sets all pairs of a mapping or of an iterable, in one crossing."""
        pairs = dict(*others, **named)
        if pairs:
            ask(OPERATE, (self._gopy_id, SET), (pairs,), ("pairs",))
            self._gopy_changes += 1

    def clear(self):
        """Removes everything."""
        operate(self, CLEAR)
        self._gopy_changes += 1

    def copy(self):
        """A map of its own with the same pairs."""
        return self.__copy__()

    def __eq__(self, other):
        if self is other:
            return True
        if isinstance(other, GoMap):
            return len(self) == len(other) and _same(self._gopy_pairs(), dict(other._gopy_pairs()))
        if isinstance(other, abc.Mapping):
            pairs = self._gopy_pairs()
            return len(pairs) == len(other) and _same(pairs, other)
        return NotImplemented

    def __ne__(self, other):
        same = self.__eq__(other)
        return same if same is NotImplemented else not same

    __hash__ = None

    def __or__(self, other):
        merged = dict(self._gopy_pairs())
        merged.update(other)
        return merged

    def __ior__(self, other):
        self.update(other)
        return self


def _same(pairs, other):
    for key, value in pairs:
        if key not in other or other[key] != value:
            return False
    return True


class GoKeys(abc.KeysView):
    """The keys of a Go map."""

    __slots__ = ()

    def __iter__(self):
        return self._mapping._gopy_walk_at_once(ahead.place(1))

    def __repr__(self):
        return "GoKeys(%r)" % (list(self),)


class GoValues(abc.ValuesView):
    """The values of a Go map."""

    __slots__ = ()

    def __iter__(self):
        go_map = self._mapping
        return go_map._gopy_walk(operate(go_map, COLUMNS)[1])

    def __contains__(self, value):
        return any(value is found or value == found for found in self)

    def __repr__(self):
        return "GoValues(%r)" % (list(self),)


class GoItems(abc.ItemsView):
    """Pairs of key and value of a Go map."""

    __slots__ = ()

    def __iter__(self):
        go_map = self._mapping
        return go_map._gopy_walk(go_map._gopy_pairs())

    def __repr__(self):
        return "GoItems(%r)" % (list(self),)


abc.MutableMapping.register(GoMap)
if hasattr(message._backend[0], "quicken"):
    message._backend[0].quicken(GoMap, GoKeys)
classes.BASES["map"] = lambda name, type_id, kind: described.base(GoMap, name, type_id)
classes.MAKERS["map"] = lambda info: described.new_class(GoMap, info)
