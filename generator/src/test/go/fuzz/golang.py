"""Reads what Go's %#v prints: the independent way back to a Python value. Texts come as bytes."""

import re

ESCAPES = {"a": 7, "b": 8, "f": 12, "n": 10, "r": 13, "t": 9, "v": 11, "\\": 92, '"': 34, "'": 39}
NUMBER = re.compile(r"[-+]?(0x[0-9a-fA-F]+|NaN|Inf|[0-9.]+(e[-+]?[0-9]+)?)")
TYPE = re.compile(r"&?((\[[0-9]*\]|map\[[a-z0-9]+\]|\*)*(fuzz\.)?[A-Za-z0-9_]+)([{(])")


class Reader(object):
    def __init__(self, text):
        self.text, self.at = text, 0

    def value(self):
        rest = self.text[self.at :]
        if rest.startswith('"'):
            return self.quoted()
        for word, value in (("true", True), ("false", False)):
            if rest.startswith(word):
                self.at += len(word)
                return value
        if rest.startswith("("):
            return self.complex()
        typed = TYPE.match(rest)
        if typed:
            self.at += typed.end()
            return self.composite(typed.group(1)) if typed.group(4) == "{" else self.nil()
        return self.number()

    def nil(self):
        self.expect("nil)")
        return None

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
            letter = self.text[self.at]
            self.at += 1
            if letter != "\\":
                data += letter.encode("utf-8")
                continue
            kind = self.text[self.at]
            self.at += 1
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
        items, keyed = [], kind.startswith("map[") or kind.endswith("fuzz.Point") and not kind.startswith("[")
        while self.text[self.at] != "}":
            if kind.endswith("fuzz.Point") and keyed and not kind.startswith("map["):
                name = re.compile(r"[A-Za-z]+").match(self.text, self.at).group(0)
                self.at += len(name)
                key = name
            else:
                key = self.value() if keyed else None
            if keyed:
                self.expect(":")
            items.append((key, self.value()))
            if self.text[self.at] == ",":
                self.at += 2
        self.at += 1
        return dict(items) if keyed else [value for _, value in items]


def utf8(code):
    return bytearray(("\\U%08x" % code).encode("ascii").decode("unicode_escape").encode("utf-8"))


def read(text):
    """The value of a text of Go syntax, as a str of Unicode."""
    reader = Reader(text)
    value = reader.value()
    assert reader.at == len(text), text[reader.at :]
    return value
