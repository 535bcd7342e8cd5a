"""Reads what Go's %#v prints: the independent way back to a Python value. Texts come as bytes, structs as Struct."""

import re

ESCAPES = {"a": 7, "b": 8, "f": 12, "n": 10, "r": 13, "t": 9, "v": 11, "\\": 92, '"': 34, "'": 39}
NUMBER = re.compile(r"[-+]?(0x[0-9a-fA-F]+|NaN|Inf|[0-9.]+(e[-+]?[0-9]+)?)")
TYPE = re.compile(r"[A-Za-z][A-Za-z0-9_]*([.][A-Za-z][A-Za-z0-9_]*)?")
FIELD = re.compile(r"[A-Za-z]+")
PLAIN = re.compile(r'[^"\\]+')
STRUCTS = ("fuzz.Point", "fuzz.Spot", "fuzz.Box")
NAMED_MAPS = ("fuzz.Table",)
ANY = "interface {}"


class Struct(dict):
    """Fields by name."""


class Reader(object):
    def __init__(self, text):
        self.text, self.at = text, 0

    def value(self):
        first = self.text[self.at]
        if first == '"':
            return self.quoted()
        if first.isdigit() or first in "-+NI":
            return self.number()
        for word, value in (("true", True), ("false", False), ("<nil>", None)):
            if self.text.startswith(word, self.at):
                self.at += len(word)
                return value
        if first == "(" and self.text[self.at + 1] in "-+0123456789NI":
            return self.complex()
        return self.typed()

    def typed(self):
        for prefix in ("&", "("):
            if self.text[self.at] == prefix:
                self.at += 1
        kind = self.type()
        if self.text[self.at] == ")":
            self.at += 1
        if self.text[self.at] == "(":
            self.expect("(nil)")
            return None
        return self.composite(kind)

    def type(self):
        """Moves over a type, and says whether it is a map, a struct or anything else."""
        text, at = self.text, self.at
        if text.startswith("map[", at):
            self.at += 4
            self.type()
            self.expect("]")
            self.type()
            return "map"
        if text[at] == "[":
            self.at = text.index("]", at) + 1
            self.type()
            return "list"
        if text[at] == "*":
            self.at += 1
            return self.type()
        if text.startswith(ANY, at):
            self.at += len(ANY)
            return "any"
        name = TYPE.match(text, at).group(0)
        self.at += len(name)
        return "struct" if name in STRUCTS else "map" if name in NAMED_MAPS else "list"

    def expect(self, word):
        assert self.text.startswith(word, self.at), (word, self.text[self.at :])
        self.at += len(word)

    def number(self):
        found = NUMBER.match(self.text, self.at)
        self.at = found.end()
        word = found.group(0)
        if word != "-0" and (word.lstrip("+-").isdigit() or "x" in word):
            return int(word, 0)
        return float(word)

    def complex(self):
        self.expect("(")
        real = self.number()
        imaginary = self.number()
        self.expect("i)")
        return complex(real, imaginary)

    def quoted(self):
        data, self.at = bytearray(), self.at + 1
        while self.text[self.at] != '"':
            whole = PLAIN.match(self.text, self.at)
            if whole:
                data += whole.group(0).encode("utf-8")
                self.at = whole.end()
                continue
            kind = self.text[self.at + 1]
            self.at += 2
            size = {"x": 2, "u": 4, "U": 8}.get(kind)
            if size is None:
                data.append(ESCAPES[kind])
                continue
            code = int(self.text[self.at : self.at + size], 16)
            self.at += size
            data += bytearray([code]) if kind == "x" else utf8(code)
        self.at += 1
        return bytes(data)

    def composite(self, kind):
        self.expect("{")
        items = []
        while self.text[self.at] != "}":
            key = None
            if kind == "struct":
                key = FIELD.match(self.text, self.at).group(0)
                self.at += len(key)
            elif kind == "map":
                key = self.value()
            if kind != "list":
                self.expect(":")
            items.append((key, self.value()))
            if self.text[self.at] == ",":
                self.at += 2
        self.at += 1
        return {"map": Pairs, "struct": Struct}.get(kind, second)(items)


class Pairs(list):
    """The entries of a map: keys may be lists and structs."""


def second(items):
    return [value for _, value in items]


def utf8(code):
    return bytearray(("\\U%08x" % code).encode("ascii").decode("unicode_escape").encode("utf-8"))


def read(text):
    """The value of a text of Go syntax, as a str of Unicode."""
    reader = Reader(text)
    value = reader.value()
    assert reader.at == len(text), text[reader.at :]
    return value
