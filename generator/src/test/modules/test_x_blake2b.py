# binds: golang.org/x/crypto/blake2b
"""Hashes bytes, at once and piece by piece."""

import binascii

import blake2b

whole = blake2b.Sum256(b"hello")
assert binascii.hexlify(bytearray(whole)) == b"324dcf027dd4a30a932c441f365a25e86b173defa4b8e58948253471b81b72cf"
pieces = blake2b.New256(None)
pieces.Write(b"hel")
pieces.Write(b"lo")
assert pieces.Sum(None) == bytes(bytearray(whole))
assert pieces.Size() == 32
keyed = blake2b.New512(b"key")
keyed.Write(b"hello")
assert len(keyed.Sum(b"x")) == 65
