# binds: github.com/BurntSushi/toml
"""Reads and writes TOML."""

import io

import go
import toml

out = io.BytesIO()
toml.NewEncoder(out).Encode({"title": "tea", "server": {"port": 8080, "hosts": ["a", "b"]}})
assert b'title = "tea"' in out.getvalue() and b"[server]" in out.getvalue(), out.getvalue()

read = go.pointer(object)
meta = toml.Decode(out.getvalue().decode("ascii"), read)
assert read.value.to_python() == {"title": "tea", "server": {"port": 8080, "hosts": ["a", "b"]}}
assert meta.IsDefined("server", "port") and not meta.IsDefined("client")
assert meta.Type("server", "hosts") == "Array"

try:
    toml.Decode("a = \nb = 1", read)
    raise AssertionError("it was read")
except toml.ParseError as error:
    assert error.Position.Line == 1
