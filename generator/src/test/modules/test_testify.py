# binds: github.com/stretchr/testify/assert
"""Checks values with assertions; a Python class collects what they say."""

import assert_


class Recorder(object):
    def __init__(self):
        self.said = []

    def Errorf(self, format, *args):
        self.said.append(format % args)


t = Recorder()
assert assert_.Equal(t, 123, 123)
assert assert_.Contains(t, "Hello World", "World")
assert assert_.ElementsMatch(t, [1, 2, 3], [3, 1, 2])
assert assert_.Panics(t, lambda: 1 // 0)
assert t.said == []

assert not assert_.Equal(t, [1, 2], [1, 3], "they should be %s", "equal")
assert "Not equal" in t.said[0] and "they should be equal" in t.said[0], t.said[0]

checks = assert_.New(t)
assert checks.Len("abc", 3)
assert not checks.Nil(3)
assert len(t.said) == 2
