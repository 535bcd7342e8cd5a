"""Source that turns what crossed back into one Python result: lines and an expression."""

from .text import PYTHON2


def source(backend, item, number, raw, space):
    """raw names what the crossing left: an integer, a float, bytes, or a pair of floats for complex."""
    if item.category == "basic":
        return _basic(item, raw)
    if item.category == "string":
        return [], raw if PYTHON2 or not backend.text_is_bytes else "%s.decode('utf-8', 'surrogateescape')" % raw
    if item.category == "bytes":
        return [], raw
    maker = "_gopy_make%d" % number
    if item.category in ("slice", "array"):
        space[maker] = backend.sequence_maker(item)
        return [], "%s(%s)" % (maker, raw)
    space[maker] = item.record.wrap
    return [], "%s(%s)" % (maker, raw)


def _basic(item, raw):
    kind = item.kind
    if kind.family == "b":
        return [], "%s == 1" % raw
    if kind.family == "u" and kind.size == 8:
        return ["if %s < 0:" % raw, "    %s += 18446744073709551616" % raw], raw
    if kind.family == "c":
        return [], "complex(%s_real, %s_imag)" % (raw, raw)
    return [], raw
