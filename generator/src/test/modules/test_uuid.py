# binds: github.com/google/uuid
"""Makes, reads and compares UUIDs."""

import go
import go_uuid

namespace = go_uuid.MustParse("6ba7b810-9dad-11d1-80b4-00c04fd430c8")
name = go_uuid.NewSHA1(namespace, b"python.org")
assert str(name) == "886313e1-3b8a-5372-9b90-0c9aee199e5d"
assert name.Version() == 5
assert len(name) == 16 and name[0] == 0x88
assert go_uuid.Parse(str(name)) == name
assert go_uuid.New() != go_uuid.New()

try:
    go_uuid.Parse("no uuid")
    raise AssertionError("it parsed")
except go.GoError as error:
    assert str(error) == "invalid UUID length: 7"
