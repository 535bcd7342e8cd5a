"""Calls functions of a bound module with fixed values and prints a line for each: name, tab, answer.

sample.py MODULE CALLS.json; the calls are [name, function, arguments]. sample.go prints the same lines.
"""

import binascii
import importlib
import json
import struct
import sys


def shown(value):
    """A basic value, the same text in Go and Python."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, type(1 << 70))):
        return "%d" % value
    if isinstance(value, float):
        return real(value)
    if isinstance(value, complex):
        return real(value.real) + " " + real(value.imag)
    return "text " + plain(value)


def real(value):
    return "nan" if value != value else binascii.hexlify(struct.pack(">d", value)).decode()


def plain(text):
    data = text if isinstance(text, bytes) else text.encode("utf-8", "surrogateescape")
    return binascii.hexlify(data).decode()


def answer(function, arguments):
    from _gopy import GoError, GoPanic

    try:
        results = function(*arguments)
    except GoPanic:
        return "panic"
    except GoError as error:
        return "error " + plain(str(error))
    except Exception as error:
        return "raised %s: %s" % (type(error).__name__, error)
    if results is None:
        return ""
    return ", ".join(shown(result) for result in (results if isinstance(results, tuple) else (results,)))


def argument(value):
    """JSON has no complex numbers."""
    return complex(*value["complex"]) if isinstance(value, dict) else value


def main(module, calls):
    bound = importlib.import_module(module)
    with open(calls) as lines:
        wanted = json.load(lines)
    for name, function, arguments in wanted:
        sys.stdout.write("%s\t%s\n" % (name, answer(getattr(bound, function), [argument(a) for a in arguments])))
        sys.stdout.flush()


main(*sys.argv[1:])
