"""Where in a tree the numbers are that have bounds, and the tree with another number there."""

from shapes import INTEGERS, STRUCTS


def numbers(shape, tree, path=()):
    """Where the numbers with bounds are: pairs of a path and a type."""
    if shape in INTEGERS or shape == "float32" or (shape == "rune" and not isinstance(tree, type(u""))):
        return [(path, "int32" if shape == "rune" else shape)]
    if shape == "complex64":
        return [(path + (k,), "float32") for k in range(2)]
    if shape in STRUCTS:
        parts = [(kind, tree[k], (k,)) for k, (_, kind) in enumerate(STRUCTS[shape])]
    elif not isinstance(shape, tuple):
        return []
    elif shape[0] == "map":
        parts = [(shape[1 + side], tree[k][side], (k, side)) for k in range(len(tree)) for side in range(2)]
    else:
        parts = [(shape[1], inner, (k,)) for k, inner in enumerate(tree)]
    return [found for kind, inner, way in parts for found in numbers(kind, inner, path + way)]


def replaced(tree, path, new):
    """The tree with something else at one place."""
    if not path:
        return new
    changed = list(tree)
    changed[path[0]] = replaced(tree[path[0]], path[1:], new)
    return changed
