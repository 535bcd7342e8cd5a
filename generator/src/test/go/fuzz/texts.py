"""Texts with bytes that are no UTF-8 as lone surrogates, which Python 2 has no codec for."""

import re
import sys

# On a narrow Python 2 what follows a high surrogate is the other half of a character.
ESCAPED = re.compile(u"(?<![\ud800-\udbff])([\udc80-\udcff])")


def whole(text):
    """Whether the text is UTF-8."""
    return not ESCAPED.search(text)


def encoded(text):
    """The bytes that Go has of a text."""
    if sys.version_info[0] > 2:
        return text.encode("utf-8", "surrogateescape")
    parts = ESCAPED.split(text)
    return b"".join(chr(ord(part) - 0xDC00) if k % 2 else part.encode("utf-8") for k, part in enumerate(parts))
