# binds: github.com/fatih/color
"""Colours text for terminals."""

import io

import color

color.NoColor = False
red = color.New(color.FgRed, color.Bold)
assert red.Sprint("hot") == "\x1b[31;1mhot\x1b[0;22m", repr(red.Sprint("hot"))
assert color.GreenString("%d cups", 2) == "\x1b[32m2 cups\x1b[0m"
out = io.BytesIO()
red.Fprintf(out, "%s!", "tea")
assert b"tea!" in out.getvalue() and out.getvalue().startswith(b"\x1b[31;1m")
yellow = color.New(color.FgYellow).SprintFunc()
assert yellow("a", 1) == "\x1b[33ma1\x1b[0m", repr(yellow("a", 1))
color.NoColor = True
assert red.Sprint("hot") == "hot"
