# binds: golang.org/x/text/language
"""Matches the languages that a user prefers with those there are."""

import go
import language

matcher = language.NewMatcher([language.English, language.MustParse("pt-BR"), language.German])
tag, index, confidence = matcher.Match(language.Make("de-AT"), language.French)
assert index == 2 and confidence >= language.High, (index, confidence)
assert str(tag).startswith("de")
assert str(language.Make("en-us")) == "en-US"
tags, weights = language.ParseAcceptLanguage("fr;q=0.8, pt;q=0.9")
assert [str(t) for t in tags] == ["pt", "fr"] and list(weights) == [0.8999999761581421, 0.800000011920929]
base, _ = language.BrazilianPortuguese.Base()
assert str(base) == "pt"

try:
    language.Parse("nowhere-land")
    raise AssertionError("it parsed")
except go.GoError as error:
    assert "language" in str(error)
