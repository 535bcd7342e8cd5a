"""Values as trees of JSON, from which every interpreter makes the same ones: the corpus is lines of these.

Texts have the bytes that are no UTF-8 as lone surrogates (surrogateescape), bytes are hexadecimal, complex numbers pairs,
structs lists, maps lists of pairs, and any is null or a pair of a tag and a tree.
"""

import binascii
import datetime

import fuzz
from shapes import ANY_DEEP, NAMED, STRUCTS
from texts import encoded, whole
from values import PYTHON2, Zone

def text(tree, plain):
    """The text; on Python 2 as str, or as unicode where plain and where that can have it."""
    return encoded(tree) if PYTHON2 and not (plain and whole(tree)) else tree


BASIC = {
    "bool": lambda tree, plain: tree,
    "float32": lambda tree, plain: tree,
    "float64": lambda tree, plain: tree,
    "complex64": lambda tree, plain: complex(*tree),
    "complex128": lambda tree, plain: complex(*tree),
    "text": text,
    "rune": lambda tree, plain: tree,
    "bytes": lambda tree, plain: binascii.unhexlify(tree.encode("ascii")),
    "any": lambda tree, plain: tree and anything(tree, plain),
    "moment": lambda tree, plain: datetime.datetime(*tree[:7], tzinfo=Zone(tree[7])),
}


def anything(tree, plain):
    tag, inner = tree
    if tag in ANY_DEEP:
        return value(ANY_DEEP[tag], inner, plain)
    if tag in NAMED:
        return getattr(fuzz, tag)(value(NAMED[tag], inner, plain))
    made = value(tag, inner, plain)
    return bytearray(made) if PYTHON2 and tag == "bytes" else made


def value(shape, tree, plain=False):
    """The Python value of a tree."""
    if shape in BASIC:
        return BASIC[shape](tree, plain)
    if shape in STRUCTS:
        fields = STRUCTS[shape]
        return getattr(fuzz, shape)(**dict((name, value(kind, one, plain)) for (name, kind), one in zip(fields, tree)))
    if isinstance(shape, tuple):
        kind, one, more = shape
        if kind == "map":
            return dict((value(one, key, plain), value(more, found, plain)) for key, found in tree)
        made = [value(one, inner, plain) for inner in tree]
        return tuple(made) if kind == "array" else made
    return tree
