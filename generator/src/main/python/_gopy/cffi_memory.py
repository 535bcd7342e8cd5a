"""Lists and buffers as arguments over cffi: address, count and how Go may use the memory.

A list of ints is converted in bulk: on PyPy cffi copies a list of machine integers at memory speed
once the allocator is told not to clear the memory first. cffi refuses floats and numbers out of
range by itself, but takes whatever has __int__ and, for bool, any 0 or 1; so the exact types are
looked at first, on PyPy by the list's strategy (free), elsewhere by the set of its types.
"""

from . import buffers, convert
from .errors import wrong_length, wrong_type
from .handles import Handle
from .text import packed

try:
    from __pypy__ import strategy
except ImportError:
    strategy = None

COPY, BORROW, COPY_BACK, TEXTS = 0, 1, 2, 3
_EXACT = {"i": {int}, "u": {int}, "f": {float}, "b": {bool}}


def taker(library, where, item):
    """A function from a Python value to (address, count, how, owner or None) for one parameter."""
    temporary = COPY if item.borrow == "copy" else BORROW
    if item.kind.family == "s":
        temporary = TEXTS
    kind, length, borrow = item.kind, item.length, item.borrow
    new_list = lister(library, where, kind)
    from_buffer = library.ffi.from_buffer
    nothing = library.ffi.NULL
    plain, takes_bytes = kind.family not in "sc", item.category == "bytes"

    def take(value):
        owned = True
        if type(value) is list:
            value = value if plain else list(value)  # another thread may resize it
            memory = new_list(value)
            count, how = len(memory) if plain else len(value), temporary
        elif takes_bytes and type(value) is bytes:
            memory, count, how = from_buffer(value), len(value), BORROW if borrow == "read" else COPY
        elif isinstance(value, Handle) and hasattr(value, "_gopy_items"):
            if value._gopy_kind is not kind:
                raise wrong_type(where, item.text, value)
            memory, count, how, owned = nothing, len(value), value._gopy_id, False
        elif value is None and length is None:
            return nothing, 0, BORROW, None  # nothing there to copy: a nil slice
        else:
            found = buffers.examine(where, item, value)
            if found is None:
                value = buffers.listed(where, item, value)
                memory, count, how = new_list(value), len(value), temporary
            elif found.widens:
                value = found.values()
                memory, count, how = new_list(value), len(value), temporary
            else:
                memory, count, how = from_buffer(found.data), found.count, found.how(borrow)
        if length is not None and count != length:
            if owned:
                library.ffi.release(memory)  # calls.py has the reason
            raise wrong_length(where, length, count)
        return memory, count, how, memory if owned else None

    return take


def lister(library, where, kind):
    """A function from a list to C memory that holds its items."""
    if kind.family == "s":
        return lambda values: _texts(library, where, values)
    if kind.family == "c":
        return lambda values: _complexes(library, where, kind, values)
    new = library.uncleared
    array = library.ffi.typeof(kind.ctype + "[]")
    exact = _EXACT[kind.family]
    fast = _fast_strategy(kind)
    single = kind.family == "f" and kind.size == 4
    converter = convert.CONVERTERS[kind.family]

    def checked(values):
        return [converter((where[0], where[1], k), kind, value) for k, value in enumerate(values)]

    def memory(values):
        if not (fast and strategy(values) == fast) and not set(map(type, values)) <= exact:
            values = checked(values)
        elif single:
            values = checked(values)
        try:
            return new(array, values)
        except OverflowError:
            checked(values)
            raise

    return memory


def _fast_strategy(kind):
    if strategy is None:
        return None
    return {"i": "IntegerListStrategy", "u": "IntegerListStrategy", "f": "FloatListStrategy"}.get(kind.family)


def _complexes(library, where, kind, values):
    parts = []
    for k, value in enumerate(values):
        number = convert.to_complex((where[0], where[1], k), kind, value)
        parts.append(number.real)
        parts.append(number.imag)
    return library.uncleared(library.ffi.typeof(kind.ctype + "[]"), parts)


def _texts(library, where, values):
    """The length of each text, with the characters of all behind them."""
    characters, lengths = packed(where, values)
    head, count, ffi = 8 * len(lengths), len(characters), library.ffi
    memory = library.uncleared(ffi.typeof("char[]"), head + count + 1)
    numbers = library.uncleared(ffi.typeof("int64_t[]"), lengths)
    ffi.memmove(memory, numbers, head)
    ffi.release(numbers)
    ffi.memmove(memory + head, characters, count)
    return memory
