# binds: github.com/golang-jwt/jwt/v5
"""Signs tokens and verifies them."""

import jwt

KEY = bytearray(b"a secret of thirty-two bytes ...")  # bytes on Python 2 too

token = jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims({"sub": "ann", "admin": True}))
signed = token.SignedString(KEY)
assert signed.count(".") == 2

parsed = jwt.Parse(signed, lambda token: KEY)
assert parsed.Valid
assert parsed.Claims["sub"] == "ann" and parsed.Claims["admin"] is True
assert parsed.Claims.GetSubject() == "ann"
assert parsed.Header["alg"] == "HS256"

try:
    jwt.Parse(signed, lambda token: bytearray(b"another key"))
    raise AssertionError("it was verified")
except jwt.ErrTokenSignatureInvalid:
    pass
try:
    jwt.Parse("no token", lambda token: KEY)
    raise AssertionError("it was verified")
except jwt.ErrTokenMalformed:
    pass
