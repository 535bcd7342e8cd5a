"""Calls functions of a bound module with fixed values and prints a line for each: name, tab, answer.

sample.py MODULE CALLS.json; the calls are [name, steps], the steps [name, arguments]. sample.go prints the same lines.
"""

import binascii
import datetime
import importlib
import io
import json
import struct
import sys

try:
    from collections.abc import Mapping, Sequence
except ImportError:  # Python 2
    from collections import Mapping, Sequence

TEXTS = (bytes, bytearray, type(u""))


def shown(value):
    """A result, the same text in Go and Python: basic values and sequences of them in full, of the rest what it is."""
    if value is None:
        return "nil"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, type(1 << 70))):
        return "%d" % value
    if isinstance(value, float):
        return real(value)
    if isinstance(value, complex):
        return real(value.real) + " " + real(value.imag)
    if isinstance(value, TEXTS):
        return "text " + plain(value)
    return held(value)


def held(value):
    """What Go keeps and Python has a view of."""
    if isinstance(value, datetime.datetime):
        return "object"
    if isinstance(value, Mapping):
        return "map of %d" % len(value)
    if isinstance(value, Sequence):
        return "[" + ", ".join(shown(item) for item in value) + "]"
    return "object"


def real(value):
    return "nan" if value != value else binascii.hexlify(struct.pack(">d", value)).decode()


def plain(text):
    data = text.encode("utf-8", "surrogateescape") if isinstance(text, type(u"")) else bytes(text)
    return binascii.hexlify(data).decode()


def answer(bound, steps):
    from _gopy import GoError, GoPanic

    result = bound
    try:
        for name, arguments in steps:
            result = getattr(result, name)(*[argument(a) for a in arguments])
    except GoPanic:
        return "panic"
    except GoError as error:
        return "error " + plain(str(error))
    except Exception as error:
        return "raised %s: %s" % (type(error).__name__, error)
    if isinstance(result, tuple):
        return ", ".join(shown(item) for item in result)
    return shown(result)


def argument(value):
    """What JSON does not have is an object."""
    if isinstance(value, list):
        return [argument(item) for item in value]
    if not isinstance(value, dict):
        return value
    ((kind, parts),) = value.items()
    if kind == "complex":
        return complex(*parts)
    data = binascii.unhexlify(parts)
    return data if kind == "bytes" else io.BytesIO(data)


def main(module, calls):
    bound = importlib.import_module(module)
    with open(calls) as lines:
        wanted = json.load(lines)
    for name, steps in wanted:
        sys.stdout.write("\n%s\t%s\n" % (name, answer(bound, steps)))
        sys.stdout.flush()


main(*sys.argv[1:])
