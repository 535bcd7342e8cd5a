# binds: github.com/spf13/pflag
"""Parses a command line of POSIX flags."""

import go
import pflag

flags = pflag.NewFlagSet("tool", pflag.ContinueOnError)
verbose = flags.BoolP("verbose", "v", False, "say more")
count = flags.Int("count", 1, "how often")
names = flags.StringSlice("name", [], "whom to greet")
flags.Parse(["-v", "--count=3", "--name", "ann,bob", "file.txt"])

assert verbose.value is True
assert count.value == 3
assert list(names) == ["ann", "bob"]
assert list(flags.Args()) == ["file.txt"]
assert flags.GetInt("count") == 3
assert flags.Changed("name")
assert "how often" in flags.FlagUsages()

seen = []
flags.Visit(lambda flag: seen.append((flag.Name, str(flag.Value))))
assert seen == [("count", "3"), ("name", "[ann,bob]"), ("verbose", "true")], seen

try:
    flags.Parse(["--none"])
    raise AssertionError("it parsed")
except go.GoError as error:
    assert str(error) == "unknown flag: --none"
