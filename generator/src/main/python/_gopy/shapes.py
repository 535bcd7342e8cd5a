"""What options do to texts and results: copies of Go's containers, None for nil, strict text, Python 2's unicode."""

from .text import PYTHON2, text_types


def shaped(results, copy, none, strict, unicode):
    """The results of a call, one value or a tuple, as the options want them."""
    if isinstance(results, tuple):
        values = [shaped(value, copy, none, strict, unicode) for value in results]
        return results._make(values) if hasattr(results, "_make") else tuple(values)
    if none and getattr(results, "is_nil", False):
        return None
    if copy and hasattr(results, "to_python"):
        results = results.to_python()
    return _texts(results, strict, unicode) if strict or unicode else results


def _texts(value, strict, unicode):
    """The same with texts looked at, in lists and dicts too."""
    if type(value) is str:
        return _text(value, strict, unicode)
    if type(value) is list:
        return [_texts(item, strict, unicode) for item in value]
    if type(value) is dict:
        return {_texts(key, strict, unicode): _texts(item, strict, unicode) for key, item in value.items()}
    return value


def _text(value, strict, unicode):
    if PYTHON2:
        decoded = value.decode("utf-8")  # a UnicodeDecodeError tells the place
        return decoded if unicode else value
    if strict:
        value.encode("utf-8", "surrogateescape").decode("utf-8")
    return value


def check(given, named):
    """Refuses texts that are no UTF-8 among the arguments: Python 3's with surrogates, Python 2's bytes."""
    for value in list(given) + list(named.values()):
        if isinstance(value, text_types):
            value.decode("utf-8") if isinstance(value, bytes) else value.encode("utf-8")
