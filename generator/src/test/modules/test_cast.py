# binds: github.com/spf13/cast
# instances: cast.To[int]
"""Turns loose values into the types wanted."""

import cast
import go

assert cast.ToInt("42") == 42
assert cast.ToInt(True) == 1
assert cast.ToString(8.5) == "8.5"
assert cast.ToBool("yes") is False and cast.ToBool("true") is True
assert list(cast.ToStringSlice("a b c")) == ["a", "b", "c"]
assert dict(cast.ToStringMap('{"name": "gopher", "age": 3}')) == {"name": "gopher", "age": 3.0}
assert cast.ToDuration("1m30s").timedelta().total_seconds() == 90
assert cast.To[int]("7") == 7

try:
    cast.ToIntE("seven")
    raise AssertionError("it was cast")
except go.GoError as error:
    assert "seven" in str(error)
