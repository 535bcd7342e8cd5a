# binds: google.golang.org/protobuf/proto google.golang.org/protobuf/types/known/structpb google.golang.org/protobuf/types/known/wrapperspb
"""Writes, reads, compares and merges messages."""

import go
import proto
import structpb
import wrapperspb

message = wrapperspb.String("tea")
data = proto.Marshal(message)
assert data == b"\n\x03tea"
back = wrapperspb.StringValue()
proto.Unmarshal(data, back)
assert back.GetValue() == "tea"
assert proto.Equal(message, back)
assert proto.Size(message) == 5

struct = structpb.NewStruct({"name": "tea", "cups": [1, 2], "hot": True, "none": None})
assert struct.AsMap()["name"] == "tea"
copy = proto.Clone(struct)
assert proto.Equal(copy, struct) and copy is not struct
proto.Merge(message, wrapperspb.String("milk"))
assert message.Value == "milk"

try:
    proto.Unmarshal(b"\xff", back)
    raise AssertionError("it was read")
except go.GoError as error:
    assert "proto" in str(error)
