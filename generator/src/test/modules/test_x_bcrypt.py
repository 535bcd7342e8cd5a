# binds: golang.org/x/crypto/bcrypt
"""Hashes a password and checks it."""

import bcrypt

hashed = bcrypt.GenerateFromPassword(b"secret", bcrypt.MinCost)
assert hashed.startswith(b"$2a$04$")
assert bcrypt.Cost(hashed) == 4
bcrypt.CompareHashAndPassword(hashed, b"secret")
try:
    bcrypt.CompareHashAndPassword(hashed, b"guess")
    raise AssertionError("it fits")
except bcrypt.ErrMismatchedHashAndPassword:
    pass
