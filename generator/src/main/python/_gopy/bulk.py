"""Lists of one type, in bulk: what each interpreter does fastest.

PyPy knows the type of a list's items by the list's strategy, and cffi copies memory into such a list.
"""

import array
import struct
import sys

_CODES = {"q": "l", "Q": "L"} if sys.version_info[0] == 2 else {}  # Python 2's array has no q

try:
    from __pypy__ import strategy
    from _cffi_backend import FFI
except ImportError:
    strategy = None

_STRATEGIES = {"IntegerListStrategy": int, "FloatListStrategy": float}
_STRATEGIES.update(SimpleRangeListStrategy=int, RangeListStrategy=int)

if strategy is not None:
    _ffi = FFI()
    _new = _ffi.new_allocator(should_clear_after_alloc=False)
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

    def native(code, values):
        """The bytes of native numbers; OverflowError where one is none."""
        memory = _new(_ffi.typeof(_POINTERS[code].replace("*", "[]")), values)
        raw = _ffi.buffer(memory)[:]
        _ffi.release(memory)
        return raw

    def utf8(values):
        """The UTF-8 of all texts in one, and how much of it each has."""
        try:
            encoded = [value.encode("utf-8") for value in values]
        except UnicodeEncodeError:
            encoded = [value.encode("utf-8", "surrogateescape") for value in values]
        return b"".join(encoded), [len(data) for data in encoded]

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

    def native(code, values):
        """The bytes of native numbers; OverflowError where one is none."""
        items = array.array(_CODES.get(code, code), values)
        return items.tobytes() if hasattr(items, "tobytes") else items.tostring()

    def utf8(values):
        """The UTF-8 of all texts in one, and how much of it each has."""
        try:
            joined = "".join(values).encode("utf-8", "surrogateescape")
        except UnicodeEncodeError:
            for value in values:
                value.encode("utf-8", "surrogateescape")  # the error tells the position in this text
            raise
        lengths = list(map(len, values))
        if sum(lengths) != len(joined):
            lengths = [len(value.encode("utf-8", "surrogateescape")) for value in values]
        return joined, lengths

    def unpacked(code, raw, count):
        """A list of native numbers; code as struct has it."""
        return list(struct.unpack("%d%s" % (count, code), raw))
