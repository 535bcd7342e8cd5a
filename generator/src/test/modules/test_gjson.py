# binds: github.com/tidwall/gjson
"""Picks values out of JSON by path."""

import gjson

JSON = """{"name": {"first": "Tom", "last": "Anderson"}, "age": 37,
 "friends": [{"first": "Dale", "age": 44}, {"first": "Roger", "age": 68}, {"first": "Jane", "age": 47}]}"""

assert gjson.Get(JSON, "name.last").String() == "Anderson"
assert gjson.Get(JSON, "age").Int() == 37
assert gjson.Get(JSON, "friends.#").Int() == 3
older = gjson.Get(JSON, "friends.#(age>45)#.first")
assert [name.String() for name in older.Array()] == ["Roger", "Jane"]
assert not gjson.Get(JSON, "none").Exists()
assert gjson.Valid(JSON)

seen = []


def look(key, value):
    seen.append((key.String(), value.String()))
    return True


gjson.Parse(JSON).Get("name").ForEach(look)
assert seen == [("first", "Tom"), ("last", "Anderson")]
assert gjson.Parse("[1, true, null]").Value()[1] is True
