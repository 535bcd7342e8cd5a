# binds: github.com/cespare/xxhash/v2
"""Hashes quickly."""

import xxhash

assert xxhash.Sum64String("hello") == 0x26C7827D889F6DA3
assert xxhash.Sum64(b"hello") == xxhash.Sum64String("hello")
digest = xxhash.New()
digest.WriteString("hel")
digest.Write(b"lo")
assert digest.Sum64() == xxhash.Sum64String("hello")
digest.Reset()
assert digest.Sum64() == 0xEF46DB3751D8E999
