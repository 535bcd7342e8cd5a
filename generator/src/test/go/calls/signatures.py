"""The functions of calls.go with the Go types of their parameters, read from the source."""

import os
import re

SOURCE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "calls.go")
FUNCTION = re.compile(r"^func ([A-Z]\w*)\((.*)$")
NAMED = re.compile(r"^type (\w+) ([^{]+)$")
NAMES = {"time.Duration": "int64", "byte": "uint8", "rune": "int32"}


def functions():
    """(name, [(parameter, type)]) of each function; a type that begins with ... takes the rest."""
    found = []
    with open(SOURCE) as stream:
        for line in stream.read().splitlines():
            known = NAMED.match(line)
            if known:
                NAMES[known.group(1)] = known.group(2).strip()
            function = FUNCTION.match(line)
            if function and not function.group(1).startswith("Make"):
                found.append((function.group(1), parameters(inside(function.group(2)))))
    return found


def inside(text):
    """What stands before the bracket that closes."""
    depth = 1
    for at, letter in enumerate(text):
        depth += (letter == "(") - (letter == ")")
        if not depth:
            return text[:at]
    raise ValueError(text)


def parameters(text):
    parts, depth = [""], 0
    for letter in text:
        depth += letter in "([{"
        depth -= letter in ")]}"
        if letter == "," and not depth:
            parts.append("")
        else:
            parts[-1] += letter
    return [tuple(part.strip().split(" ", 1)) for part in parts if part.strip()]
