# binds: github.com/klauspost/compress/zstd
"""Compresses and decompresses, in memory and as a stream."""

import io

import zstd

DATA = b"tea and biscuits, " * 5000

encoder = zstd.NewWriter(None, zstd.WithEncoderLevel(zstd.SpeedBestCompression))
small = encoder.EncodeAll(DATA, None)
assert len(small) < 100
decoder = zstd.NewReader(None)
assert decoder.DecodeAll(small, None) == DATA

out = io.BytesIO()
writer = zstd.NewWriter(out)
writer.Write(DATA[:1000])
writer.Write(DATA[1000:])
writer.Close()
reader = zstd.NewReader(io.BytesIO(out.getvalue()))
back = io.BytesIO()
assert reader.WriteTo(back) == len(DATA)
assert back.getvalue() == DATA

try:
    decoder.DecodeAll(b"not compressed", None)
    raise AssertionError("it was decoded")
except zstd.ErrMagicMismatch:
    pass
