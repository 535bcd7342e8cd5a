# binds: github.com/json-iterator/go
"""Reads and writes JSON."""

import go
import jsoniter

api = jsoniter.ConfigCompatibleWithStandardLibrary
text = api.Marshal({"name": "tea", "cups": [1, 2, 3]})
assert text == b'{"cups":[1,2,3],"name":"tea"}', text

value = jsoniter.Get(b'{"colors": ["red", "green"], "size": {"x": 2.5}}', "colors", 1)
assert value.ToString() == "green"
assert jsoniter.Get(b'{"size": {"x": 2.5}}', "size", "x").ToFloat64() == 2.5
read = go.pointer(object)
api.UnmarshalFromString('{"name": "tea", "cups": [1, 2.5, null]}', read)
assert read.value.to_python() == {"name": "tea", "cups": [1.0, 2.5, None]}
assert jsoniter.Valid(b"[1, 2]") and not jsoniter.Valid(b"[1, 2")
