# binds: github.com/Masterminds/semver/v3
"""Orders versions and checks them against constraints."""

import functools

import semver

version = semver.NewVersion("v1.2.3-beta.1+build345")
assert (version.Major(), version.Minor(), version.Patch()) == (1, 2, 3)
assert version.Prerelease() == "beta.1"
assert str(version.IncMinor()) == "1.3.0"

constraint = semver.NewConstraint(">= 1.2, < 3.0.0 || ^4")
assert constraint.Check(semver.MustParse("2.9.9"))
assert not constraint.Check(semver.MustParse("3.1.0"))
assert constraint.Check(semver.MustParse("4.5.0"))
ok, reasons = constraint.Validate(semver.MustParse("3.1.0"))
assert not ok and "3.1.0" in str(reasons[0])

versions = [semver.MustParse(text) for text in ("1.10.0", "1.9.0", "1.10.0-rc.1")]
ordered = sorted(versions, key=functools.cmp_to_key(lambda a, b: a.Compare(b)))
assert [str(v) for v in ordered] == ["1.9.0", "1.10.0-rc.1", "1.10.0"]

try:
    semver.NewVersion("one")
    raise AssertionError("it parsed")
except semver.ErrInvalidSemVer:
    pass
