# binds: gopkg.in/yaml.v3
"""Reads and writes YAML."""

import go
import yaml

TEXT = b"""
name: tea
cups: 3
price: 2.5
tags: [hot, green]
from: {country: Japan}
"""

read = go.pointer(object)
yaml.Unmarshal(TEXT, read)
assert read.value["name"] == "tea" and read.value["cups"] == 3
assert read.value["from"]["country"] == "Japan"
assert read.value.to_python() == {
    "name": "tea", "cups": 3, "price": 2.5, "tags": ["hot", "green"], "from": {"country": "Japan"},
}  # fmt: skip

text = yaml.Marshal({"name": "tea", "cups": 3, "tags": ["hot", "green"]})
assert text == b"cups: 3\nname: tea\ntags:\n    - hot\n    - green\n", text

node = go.pointer(yaml.Node)
yaml.Unmarshal(TEXT, node)
assert node.Kind == yaml.DocumentNode
assert [key.Value for key in node.Content[0].Content[::2]] == ["name", "cups", "price", "tags", "from"]

try:
    yaml.Unmarshal(b"a: [1", read)
    raise AssertionError("it was read")
except go.GoError as error:
    assert str(error).startswith("yaml: line 1")
