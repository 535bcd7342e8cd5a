"""Lists of one type, in bulk: what each interpreter does fastest.

PyPy knows the type of a list's items by the list's strategy, and cffi copies memory into such a list.
"""

import struct

try:
    from __pypy__ import strategy
    from _cffi_backend import FFI
except ImportError:
    strategy = None

_STRATEGIES = {"IntegerListStrategy": int, "FloatListStrategy": float}
_STRATEGIES.update(SimpleRangeListStrategy=int, RangeListStrategy=int)

if strategy is not None:
    _ffi = FFI()
    _POINTERS = {"q": "int64_t *", "Q": "uint64_t *", "i": "int32_t *", "I": "uint32_t *", "h": "int16_t *"}
    _POINTERS.update({"H": "uint16_t *", "b": "int8_t *", "B": "uint8_t *", "f": "float *", "d": "double *"})

    def item_type(values):
        """The type of all items of a list, None if they have several."""
        known = _STRATEGIES.get(strategy(values))
        if known is not None:
            return known
        first = type(values[0])
        for value in values:
            if type(value) is not first:
                return None
        return first

    def unpacked(code, raw, count):
        """A list of native numbers; code as struct has it."""
        if count < 8:
            return list(struct.unpack("%d%s" % (count, code), raw))
        return _ffi.unpack(_ffi.cast(_POINTERS[code], _ffi.from_buffer(raw)), count)

else:

    def item_type(values):
        """The type of all items of a list, None if they have several."""
        kinds = set(map(type, values))
        return kinds.pop() if len(kinds) == 1 else None

    def unpacked(code, raw, count):
        """A list of native numbers; code as struct has it."""
        return list(struct.unpack("%d%s" % (count, code), raw))
