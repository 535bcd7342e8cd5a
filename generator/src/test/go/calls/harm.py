"""Objects that want to do harm: they raise, lie about themselves, or change what is being read."""

import random

import calls

R = random.Random(1)


class Evil(Exception):
    """What objects that want to do harm raise."""


class EvilIndex(object):
    def __init__(self, target, how):
        self.target, self.how = target, how

    def __index__(self):
        if self.how == "clear":
            del self.target[:]
            return 1
        if self.how == "grow":
            self.target.extend([1] * 5000)
            return 2
        if self.how == "call":
            return len(calls.MakeInts())
        if self.how == "odd":
            return "no number"
        raise Evil("index")


class EvilSequence(object):
    """Lies about its length, or raises."""

    def __init__(self, length, item):
        self.length, self.item = length, item

    def __len__(self):
        return self.act(self.length)

    def __getitem__(self, at):
        if isinstance(at, int) and at > 20:
            raise IndexError(at)
        return self.act(self.item)

    def __iter__(self):
        if self.item == "iter":
            raise Evil("iter")
        return iter([self.act(self.item)])

    def act(self, what):
        if what == "raise":
            raise Evil("act")
        return what


class EvilKey(object):
    def __init__(self):
        self.calm = True

    def __hash__(self):
        if not self.calm:
            raise Evil("hash")
        return 1

    def __eq__(self, other):
        raise Evil("eq")


class EvilList(list):
    def __iter__(self):
        raise Evil("iter")

    def __len__(self):
        return 1 << 40


class EvilDict(dict):
    def items(self):
        return [(1,), (2, 3, 4)]

    def keys(self):
        raise Evil("keys")


class EvilAttributes(object):
    def __getattribute__(self, name):
        raise Evil(name)


class EvilText(str):
    def encode(self, *how):
        raise Evil("encode")

    def __len__(self):
        return 1 << 40


class EvilNumber(float):
    def __float__(self):
        raise Evil("float")


class EvilCall(object):
    def __call__(self, *given):
        raise Evil("call")


EVILS = (EvilIndex, EvilSequence, EvilKey, EvilList, EvilDict, EvilAttributes, EvilText, EvilNumber, EvilCall)


def is_evil(value):
    """Whether nothing can be said of it, or of what lies in it."""
    return type(value) in EVILS


def evil():
    target = [1, 2, 3]
    key = EvilKey()
    found = R.choice([
        lambda: target.insert(R.randrange(4), EvilIndex(target, R.choice(["clear", "grow", "call", "odd", "raise"]))) or target,
        lambda: EvilIndex(target, R.choice(["clear", "grow", "call", "odd", "raise"])),
        lambda: EvilSequence(R.choice([0, 3, -1, 1 << 62, "raise", "many"]), R.choice([1, "a", None, "raise", "iter"])),
        lambda: {key: 1}, lambda: EvilList([1]), lambda: EvilDict(a=1), EvilAttributes, lambda: EvilText("evil"), lambda: EvilNumber(1),
        EvilCall, lambda: (EvilIndex(target, "clear"), target), lambda: {"a": EvilSequence(3, "raise")},
    ])()  # fmt: skip
    key.calm = False
    return found
