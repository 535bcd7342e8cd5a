# binds: github.com/golang/snappy
"""Compresses and decompresses."""

import io

import snappy

DATA = b"tea and biscuits, " * 500
small = snappy.Encode(None, DATA)
assert len(small) < 600
assert snappy.Decode(None, small) == DATA
assert snappy.DecodedLen(small) == len(DATA)

out = io.BytesIO()
writer = snappy.NewBufferedWriter(out)
writer.Write(DATA)
writer.Close()
assert snappy.NewReader(io.BytesIO(out.getvalue())).read() == DATA

try:
    snappy.Decode(None, b"\xff\xff")
    raise AssertionError("it was decoded")
except snappy.ErrCorrupt as error:
    assert str(error) == "snappy: corrupt input"
