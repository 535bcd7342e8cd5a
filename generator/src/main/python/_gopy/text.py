"""Text between Python and Go: UTF-8, with surrogateescape on Python 3, so that every Go string survives."""

import sys

from .bulk import item_type, utf8
from .errors import wrong_type

PYTHON2 = sys.version_info[0] == 2

if PYTHON2:
    text_types = (str, unicode)  # noqa: F821

    def encode(where, value):
        """The bytes of a Go string; a Python 2 str is taken as it is."""
        if isinstance(value, str):
            return str.__str__(value)  # exactly what it holds, whatever a derived class says
        if isinstance(value, unicode):  # noqa: F821
            return unicode.encode(value, "utf-8")  # noqa: F821
        raise wrong_type(where, "str", value)

    def decode(data):
        """Python 2 gets its native str."""
        return data

    def native(text):
        """What JSON gave, as a native str."""
        return text.encode("utf-8") if isinstance(text, unicode) else text  # noqa: F821

else:
    text_types = (str,)

    def encode(where, value):
        """The bytes of a Go string."""
        if isinstance(value, str):
            return str.encode(value, "utf-8", "surrogateescape")
        raise wrong_type(where, "str", value)

    def decode(data):
        """The str of a Go string; bytes that are no UTF-8 become lone surrogates."""
        return data.decode("utf-8", "surrogateescape")

    def native(text):
        """What JSON gave, which is a native str."""
        return text


def packed(where, values):
    """The bytes of all texts of a list in one, and the length of each."""
    if values and item_type(values) is str:
        return (b"".join(values), [len(value) for value in values]) if PYTHON2 else utf8(values)
    encoded = [encode((where[0], where[1], k), value) for k, value in enumerate(values)]
    return b"".join(encoded), [len(data) for data in encoded]
