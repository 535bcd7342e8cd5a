# -*- coding: utf-8 -*-
# binds: golang.org/x/text/unicode/norm
"""Brings text into Unicode's normal forms."""

import sys
import unicodedata

import norm


def text(value):
    return value if sys.version_info[0] > 2 else value.decode("utf-8")


COMPOSED = u"caf\u00e9 \ufb01"
for form, name in ((norm.NFC, "NFC"), (norm.NFD, "NFD"), (norm.NFKC, "NFKC"), (norm.NFKD, "NFKD")):
    assert text(form.String(COMPOSED)) == unicodedata.normalize(name, COMPOSED), name
assert norm.NFC.IsNormalString(COMPOSED) and not norm.NFD.IsNormalString(COMPOSED)
assert norm.NFD.Bytes(u"\u00e9".encode("utf-8")) == u"e\u0301".encode("utf-8")
